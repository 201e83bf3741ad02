import type { PhraseKey } from '../../i18n/phrases.js';
import type { PhraseParams } from '../../i18n/translate.js';
import type { Candidate, Evidence } from './evidence.js';
import type { ReadableText } from '../../text/stretches.js';
import type { LogLines } from '../text/log-lines.js';
import type { Place } from './parts/place.js';
import type { Standing } from './parts/trust.js';
import type { Systems } from '../systems/systems.js';

export type NoteKey = Extract<PhraseKey, `answer:reasons.${string}`>;

/** What one part of the score thinks of a candidate. */
export interface Judgement {
  /** 0..1. */
  value: number;
  note: NoteKey;
  params?: PhraseParams;
}

/** A judgement with its name and its weight in the score; 0 for `order`, which tells why the score is below another. */
export interface Reason extends Judgement {
  part: string;
  weight: number;
}

/** The text at hand, as far as ranking looks at it. */
export interface Situation {
  text: ReadableText;
  lines: LogLines;
  systems: Systems;
  /** The line of the first failure that any candidate explains; undefined when none stands on an error's line. */
  firstFailure?: number;
}

/** A candidate with what all parts of the score look at. */
export interface Judged extends Candidate {
  evidence: Evidence;
  /** The share of the message that it explains, 0..1. */
  coverage: number;
  place: Place;
  /** Whether it matched no more than the name of an exception, whose message tells more. */
  isName: boolean;
  standing: Standing;
}
