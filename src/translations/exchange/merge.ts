import { textHash } from '../../signatures/record/review/text-hash.js';
import type { ImportedUnitDto } from './exchange.dto.js';
import type { ExchangedUnit } from './exchange-file.js';

/** A unit as it was or is in Cairn. */
export interface Side {
  target: string;
  state: string;
}

export type Merged = Extract<
  ImportedUnitDto['result'],
  'unchanged' | 'applied' | 'approved' | 'kept' | 'conflict' | 'suggested'
>;

const same = (one: string, other: string) => one === other || textHash(one) === textHash(other);

/**
 * What is to become of a unit of a file, of which Cairn had `base` when it was exported and has `current` now. Without a
 * base only what is not translated yet is taken. A file takes no translation away.
 */
export function merge(
  file: Pick<ExchangedUnit, 'target' | 'state'>,
  base: Side | undefined,
  current: Side,
  mayReview: boolean,
): Merged {
  if (file.target.trim() === '') return base && same(base.target, current.target) ? 'unchanged' : 'kept';
  if (same(file.target, current.target)) {
    const isNews = file.state === 'reviewed' && current.state !== 'reviewed' && base?.state !== 'reviewed';
    return isNews && base && mayReview ? 'approved' : 'unchanged';
  }
  const from = base?.target ?? '';
  if (base && same(base.target, file.target)) return 'kept';
  if (!same(from, current.target)) return 'conflict';
  if (current.state === 'reviewed' && !mayReview) return 'suggested';
  return file.state === 'reviewed' && mayReview ? 'approved' : 'applied';
}
