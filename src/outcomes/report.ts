import { isDeepStrictEqual } from 'node:util';
import { Problem } from '../errors/problem.js';
import { mask } from '../masking/mask.js';
import { maskFields } from '../masking/mask-fields.js';
import { wellFormed } from '../matching/views/well-formed.js';
import type { StoredSignature } from '../signatures/store/stored-signature.js';
import type { OutcomeEntity, Verdict } from './outcome.entity.js';
import type { NewOutcomeDto, Worked } from './outcomes.dto.js';
import type { Reporter } from './reporters.js';

/** A report that is to be stored. */
export type Report = Omit<OutcomeEntity, 'id' | 'replacedAt'>;

/** Throws `invalid_request` unless exactly one workaround or dead end is named. */
export function readReport(outcome: NewOutcomeDto, reporter: Reporter, idempotencyKey: string | null): Report {
  return {
    signatureId: outcome.signature_id,
    itemId: reportedItem(outcome),
    reporter: reporter.id,
    reporterKind: reporter.kind,
    verdict: verdictOf(outcome.worked),
    matchId: outcome.match_id ?? null,
    context: maskFields({ ...outcome.context }),
    note: outcome.note === undefined ? null : mask(wellFormed(outcome.note)).text,
    idempotencyKey,
    reportedAt: new Date(),
  };
}

/** Throws `fix_not_found` unless the record has the workaround or the dead end of the report. */
export function requireItem(
  stored: StoredSignature,
  { itemId }: Report,
  { dead_end_id: deadEnd }: NewOutcomeDto,
): void {
  const items = (deadEnd == null ? stored.itemIds.workarounds : stored.itemIds.dead_ends) ?? [];
  if (!items.some(({ id }) => id === itemId)) throw new Problem('fix_not_found', { id: stored.id, item: itemId });
}

/** Whether a report that came under the same key says the same. */
export function saysTheSame(one: Report, other: Report): boolean {
  const said = ({ signatureId, itemId, verdict, matchId, context, note }: Report) => ({
    signatureId,
    itemId,
    verdict,
    matchId,
    context,
    note,
  });
  return isDeepStrictEqual(said(one), said(other));
}

/** What a report says, as it was sent. */
export function workedOf(verdict: Verdict): Worked {
  return { worked: true, failed: false, not_applicable: 'not_applicable' as const, retracted: null }[verdict];
}

function verdictOf(worked: Worked): Verdict {
  if (worked === null) return 'retracted';
  if (worked === 'not_applicable') return worked;
  return worked ? 'worked' : 'failed';
}

function reportedItem({ workaround_id: workaround, dead_end_id: deadEnd }: NewOutcomeDto): string {
  const wrong = (path: string, code: 'not_both' | 'required_or', other: string) =>
    new Problem('invalid_request', {}, [{ path, code, params: { other } }]);
  if (workaround != null && deadEnd != null) throw wrong('dead_end_id', 'not_both', 'workaround_id');
  const itemId = workaround ?? deadEnd;
  if (itemId == null) throw wrong('workaround_id', 'required_or', 'dead_end_id');
  return itemId;
}
