import { PatternSet, type PatternId, type Span } from '../../../../../src/matching/pattern-set.js';
import type { SignatureRecord } from '../../../api/records.js';

/** Texts of the form are short; a pattern that needs more steps than these would hold the page up. */
const STEP_BUDGET = 2 ** 26;

/** A pattern that recognizes a text, and where. */
export interface Finding {
  /** Where the pattern stands in the record: `regex`, `patterns[2].regex`. */
  path: string;
  /** The view of the text in which it was found: as it is, unescaped, folded, unwrapped. */
  view: string;
  spans: Span[];
}

export type RecordTester = (text: string) => Finding[];

/** Tries the record's patterns on a text as the service does: with the same engine. Broken ones find nothing. */
export function recordTester({ regex, flags, patterns = [] }: SignatureRecord): RecordTester {
  const set = new PatternSet({ indexed: false, stepBudget: STEP_BUDGET });
  const paths = new Map<PatternId, string>();
  const add = (path: string, source: { regex: string; flags?: string | undefined }) => {
    if (source.regex === '') return;
    try {
      paths.set(set.add({ regex: source.regex, ...(source.flags !== undefined && { flags: source.flags }) }), path);
    } catch {
      // What is wrong with it, the checks of the whole record say.
    }
  };
  if (regex !== undefined) add('regex', { regex, flags });
  patterns.forEach((pattern, index) => add(`patterns[${index}].regex`, pattern));
  return (text) => set.match(text).matches.map(({ id, view, spans }) => ({ path: paths.get(id)!, view, spans }));
}
