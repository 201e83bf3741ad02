import { DAY_MS, dayOf } from '../../calendar.js';
import { withItemIds } from '../../signatures/record/item-ids.js';
import type { StoredSignature } from '../../signatures/store/stored-signature.js';
import { authoredOfDeadEnd, authoredOfWorkaround, rateOf, type Authored, type ReportedRate } from './rates.js';
import { NO_VOTES, weighVotes, type Decay, type Votes, type Weighed } from './weighing.js';

/** What is reported of a record, by the id of the workaround or dead end. */
export type ItemVotes = ReadonlyMap<string, Votes>;

/** How a workaround or a dead end stands, by what the record and the reports say. */
export interface Standing {
  kind: 'workaround' | 'dead_end';
  id: string;
  authored: Authored;
  reports: Weighed;
  rate: ReportedRate;
}

/** The standing of each workaround and each dead end of a record. */
export function standingsOf(
  { record: authored, itemIds }: Pick<StoredSignature, 'record' | 'itemIds'>,
  votes: ItemVotes,
  decay: Decay,
): Standing[] {
  const record = withItemIds(authored, itemIds);
  const { workarounds = [], dead_ends: deadEnds = [] } = record;
  const stand = (kind: Standing['kind'], id: string, from: Authored): Standing => {
    const own = votes.get(id) ?? NO_VOTES;
    const reports = weighVotes(own, from, decay);
    const rate = Object.assign(rateOf(from.rate, from.evidenceCount, reports), reportsIn(own));
    return { kind, id, authored: from, reports, rate };
  };
  return [
    ...workarounds.map((item) => stand('workaround', item.id!, authoredOfWorkaround(item, record))),
    ...deadEnds.map((item) => stand('dead_end', item.id!, authoredOfDeadEnd(item, record))),
  ];
}

function reportsIn({ known, strangers }: Votes): Pick<ReportedRate, 'reports' | 'last_reported'> {
  const days = [...known, ...strangers];
  return {
    reports: days.reduce((sum, { worked, failed }) => sum + worked + failed, 0),
    last_reported: days.length === 0 ? null : dayOf(Math.max(...days.map(({ day }) => day)) * DAY_MS),
  };
}
