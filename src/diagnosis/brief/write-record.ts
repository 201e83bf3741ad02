import type { RootContent } from 'mdast';
import { cleanTexts } from '../../i18n/clean-text.js';
import { spokenLocale } from '../../i18n/locales.js';
import { translate } from '../../i18n/translate.js';
import { percent } from '../../i18n/percent.js';
import type { ToldRecord } from '../answer/told-record.js';
import { code, heading, link, paragraph, phrasing, plain, strong } from '../page/page-nodes.js';
import { markdown } from '../page/write-markdown.js';
import type { BriefRecordDto, LeftOut } from './brief.dto.js';
import type { Phrase } from './odds.js';
import { cut, type Piece } from './piece.js';
import { recordPieces, untold } from './record-pieces.js';
import type { BriefOptions } from './write-brief.js';

/** A record for programs, as data and as Markdown that says the same. */
export interface WrittenRecord {
  brief: BriefRecordDto;
  left: LeftOut;
  markdown: string;
}

const RANK_OF_REFERENCES = 11;
const NO_CHANCES: ReadonlyMap<string, number> = new Map();

/** Writes a record as a match is written, without what only a text has: the same parts, cut by the same importance. */
export function writeRecord(told: ToldRecord, { locale, maxTokens = Infinity }: BriefOptions): WrittenRecord {
  const phrase: Phrase = (key, params) => translate(spokenLocale(locale), key, params);
  const clean = cleanTexts(told);
  const brief = untold({ ...clean, signature_id: clean.id });
  const head: Piece = { kind: 'match', rank: 0, page: headPage(clean, brief, phrase), tell: () => undefined };
  const pieces = [
    head,
    ...recordPieces(clean, { head, target: brief, later: 0, chances: NO_CHANCES, phrase }),
    ...references(clean, phrase).map((page): Piece => ({
      kind: 'reference',
      rank: RANK_OF_REFERENCES,
      of: head,
      page: [page],
      tell: () => undefined,
    })),
  ];
  const { told: kept, left, note } = cut(pieces, { maxTokens, note: 'brief:left_out_of_record', phrase });
  for (const piece of kept) piece.tell();
  return { brief, left, markdown: markdown([...kept.flatMap(({ page }) => page), ...note]) };
}

function headPage(
  { id, signature, status, confidence, freshness }: ToldRecord,
  { reviewed, verification_tier: tier }: BriefRecordDto,
  phrase: Phrase,
): RootContent[] {
  const { last_confirmed: day, stale } = freshness;
  const standing = [
    ...(reviewed ? [] : [phrase('brief:unreviewed')]),
    ...(tier ? [phrase('markdown:verification_tier', { tier })] : []),
    ...(confidence === null ? [] : [phrase('markdown:confidence', { percent: percent(confidence) })]),
    ...(day ? [phrase(stale ? 'markdown:stale' : 'markdown:last_confirmed', { day })] : []),
  ];
  return [
    heading(1, signature),
    paragraph(code(id), plain(standing.map((part) => ` · ${part}`).join(''))),
    ...(status === 'published' ? [] : [paragraph(strong(phrase(`markdown:status.${status}`)))]),
  ];
}

/** Where more can be read. */
function references({ official_doc_url: url, source, related }: ToldRecord, phrase: Phrase): RootContent[] {
  const label = (kind: string) => plain(phrase('answer:page.transition', { kind }));
  return [
    ...(url ? [paragraph(label(phrase('answer:page.documentation')), link(url))] : []),
    ...(source?.title ? [paragraph(...phrasing(phrase('markdown:source', { title: source.title })))] : []),
    ...related.map(({ title, url: address, id }) =>
      paragraph(
        label(phrase('markdown:related')),
        ...phrasing(title),
        ...(address ? [plain(' '), link(address)] : []),
        ...(id ? [plain(' '), code(id)] : []),
      ),
    ),
  ];
}
