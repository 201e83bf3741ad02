import { groupNames } from '../../matching/group-names.js';
import type { ItemRates } from '../../outcomes/rates/record-rates.js';
import { withItemIds } from '../../signatures/record/item-ids.js';
import { localize } from '../../signatures/record/localized.js';
import type { RelatedDto, SignatureRecordDto } from '../../signatures/record/record.dto.js';
import type { ObservedTransition } from '../../signatures/graph/observed-transitions.js';
import { asTransition } from '../../signatures/graph/transitions.js';
import { patternsOf, type StoredSignature } from '../../signatures/store/stored-signature.js';
import type { Told } from '../brief/record-pieces.js';
import { freshnessOf, type Freshness } from '../ranking/freshness.js';
import { JsonTemplate } from './json-template.js';
import { deadEndOf, textsOf, workaroundOf, type MatchTexts } from './prepared-record.js';

/** A record as it is told to who asks for it by its id: in one language, with its rates, the likeliest fix first. */
export interface ToldRecord extends Told, MatchTexts {
  id: string;
  signature: string;
  status: StoredSignature['status'];
  freshness: Freshness;
  related: readonly RelatedDto[];
}

interface ToldOptions {
  /** The reader's language. */
  locale: string;
  /** Whether translations that nobody reviewed are left out. */
  onlyReviewed: boolean;
  rates: ItemRates;
  /** What people met after they had fixed it. */
  observed: readonly ObservedTransition[];
  /** As `YYYY-MM-DD`. */
  today: string;
}

export function toldRecord(
  { id, status, record: authored, itemIds }: Pick<StoredSignature, 'id' | 'status' | 'record' | 'itemIds'>,
  { locale, onlyReviewed, rates, observed, today }: ToldOptions,
): ToldRecord {
  const record = withItemIds(localize(authored, locale, onlyReviewed).record, itemIds);
  const groups = patternsOf(authored).flatMap(({ regex }) => groupNames(regex));
  const { signature, workarounds = [], dead_ends: deadEnds = [], related = [] } = record;
  const texts = {
    ...textsOf(record),
    workarounds: workarounds.map((item) => workaroundOf(item, rates)).toSorted((a, b) => b.rate.mean - a.rate.mean),
    dead_ends: deadEnds.map((item) => deadEndOf(item, rates)),
    ...linksOf(record),
    related,
  };
  return {
    id,
    signature,
    status,
    freshness: freshnessOf(record.last_confirmed, today),
    // Nothing is captured where there is no text: `<name>` stands in the places.
    ...(JSON.parse(new JsonTemplate(texts, groups).filled({})) as typeof texts),
    observed_leads_to: observed.map(({ to, count }) => ({ error_id: to, count })),
  };
}

function linksOf({
  transition_graph: graph = {},
}: SignatureRecordDto): Pick<Told, 'leads_to' | 'preceded_by' | 'frequently_confused_with'> {
  const links = (list: Parameters<typeof asTransition>[0][] = []) =>
    list.map(asTransition).map(({ error_id, distinction, condition }) => ({
      error_id,
      distinction: distinction || null,
      condition: condition || null,
    }));
  return {
    leads_to: links(graph.leads_to),
    preceded_by: links(graph.preceded_by),
    frequently_confused_with: links(graph.frequently_confused_with),
  };
}
