import type { ReviewDto } from '../provenance.dto.js';
import type { SignatureRecordDto } from '../record.dto.js';
import { entryFor, reviewKey } from './next-translations.js';
import { putTranslation } from './put-translation.js';
import type { Unit } from './units.js';

/** What is decided about a unit. */
export interface Decision {
  /** The text that shall stand there. */
  target: string;
  state: ReviewDto['state'];
  origin: ReviewDto['origin'];
  model?: string | null;
  /** Hash of the source that the text was made from, where that is another than that of now. */
  madeFrom?: string;
}

/** The record with a decision about one of its units, and what its review says of it. */
export function withDecision(
  record: SignatureRecordDto,
  unit: Unit,
  { target, state, origin, model, madeFrom = unit.sourceHash }: Decision,
): SignatureRecordDto {
  const next = target === unit.target ? record : putTranslation(record, unit.place, unit.locale, target);
  const now = entryFor({ ...unit, target }, { state, origin, ...(model && { model }) });
  const entry: ReviewDto = {
    ...now,
    source_hash: madeFrom,
    ...(state === 'reviewed' && madeFrom !== unit.sourceHash && { reviewed_hash: unit.sourceHash }),
  };
  const { [reviewKey(unit, record)]: _, ...others } = record.review?.[unit.locale] ?? {};
  const said = state === 'untranslated' ? others : { ...others, [reviewKey(unit, record)]: entry };
  return { ...next, review: { ...record.review, [unit.locale]: said } };
}
