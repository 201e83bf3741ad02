import type { Judged } from './reasons.js';

/** So many bits are enough where the match explains nothing else of the message, and where it explains all of it. */
const ENOUGH = { ofNothing: 20, ofAll: 6 };
/** On a line of normal operation an error is so much less likely that as many times the bits are needed. */
const NORMAL_LINE = 2;

/**
 * Whether a match may be chance: it pins down too little for the share of the message that it explains. `error` or
 * `not found` do in any text, `invalid_scope` in none.
 */
export function isWeak({ evidence, coverage, place }: Judged): boolean {
  const enough = ENOUGH.ofNothing + (ENOUGH.ofAll - ENOUGH.ofNothing) * coverage;
  return evidence.bits < (place.kind === 'normal' ? NORMAL_LINE * enough : enough);
}
