import type { Fault } from '../../errors/fault.js';
import { plusDays } from '../record/fields/dates.js';
import type { SignatureRecordDto } from '../record/record.dto.js';

const DATES = ['first_seen', 'last_confirmed', 'last_updated'] as const;

/** Dates that cannot be: in the future, or in an impossible order. `today` is a calendar date in UTC. */
export function dateFaults(record: SignatureRecordDto, today: string): Fault[] {
  if (!DATES.some((key) => record[key])) return [];
  // Somewhere on earth it is tomorrow already.
  const latest = plusDays(today, 1);
  const { first_seen: first } = record;
  return DATES.flatMap((key): Fault[] => {
    const date = record[key];
    if (!date) return [];
    return [
      ...(date > latest ? [{ path: key, code: 'date_in_future' as const }] : []),
      ...(first && first > date
        ? [{ path: 'first_seen', code: 'dates_out_of_order' as const, params: { later: key, date } }]
        : []),
    ];
  });
}
