import type { Config } from '../../config.js';
import type { RecordRates } from '../../outcomes/rates/record-rates.js';
import type { ObservedTransitions } from '../../signatures/graph/observed-transitions.js';
import type { KnownRecord } from '../known-records.js';
import type { ReadableText } from '../../text/stretches.js';
import type { LogLines } from '../text/log-lines.js';
import type { Systems } from '../systems/systems.js';

/** What every match of one answer is written with. */
export interface AnswerContext {
  text: ReadableText;
  lines: LogLines;
  systems: Systems;
  /** The reader's language. */
  locale: string;
  /** Whether each match tells the reasons of its score. */
  explain: boolean;
  /** Whether captured values are filled into the texts; otherwise `<name>` stands in their places. */
  fill: boolean;
  /** All records that the answer speaks of, by id. */
  stored: ReadonlyMap<string, KnownRecord>;
  rates: Pick<RecordRates, 'of'>;
  observed: Pick<ObservedTransitions, 'from'>;
  /** Whether translations that nobody reviewed are answered, marked, or not. */
  unreviewed: Config['unreviewed'];
}
