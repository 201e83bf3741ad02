/** Sets of patterns, and texts that have to do with them. */
import * as fc from 'fast-check';
import type { PatternSource } from '../../src/matching/pattern-set.js';
import { DAMAGE, type Damage, LOG_LINES } from './damage.js';
import { type Exemplified, PATTERN, WORDS } from './patterns.js';

export interface EngineCase {
  patterns: PatternSource[];
  texts: string[];
  /** Which of the patterns go and come again. */
  removed: boolean[];
}

/** How a text is made, once it is known of which patterns. */
interface Recipe {
  lines: { of: number; before: string; after: string; damages: Damage[] }[];
  lineEnd: string;
  damages: Damage[];
  /** How many characters of other lines stand before the text, and half as many behind it. */
  noise: number;
}

const WORDS_ALONE = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(''));

const BESIDE = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: WORDS_ALONE },
  { weight: 1, arbitrary: fc.constantFrom(' ', '"', '2026-01-12 08:00:00 ERROR [main] ', 'ERROR: ', ...LOG_LINES) },
);

const RECIPE: fc.Arbitrary<Recipe> = fc.record({
  lines: fc.array(
    fc.record({ of: fc.nat(), before: BESIDE, after: BESIDE, damages: fc.array(DAMAGE, { maxLength: 2 }) }),
    { maxLength: 4 },
  ),
  lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n', '\n    ', '\\n', ' ', ''),
  damages: fc.array(DAMAGE, { maxLength: 2 }),
  // Long texts are asked first whether they match at all, and are read in chunks of 2^15 units.
  noise: fc.oneof(
    { weight: 1800, arbitrary: fc.constant(0) },
    // Patterns that see beyond a line are run around their literals only.
    { weight: 200, arbitrary: fc.integer({ min: 1, max: 400 }) },
    { weight: 40, arbitrary: fc.integer({ min: 1, max: 4000 }) },
    { weight: 1, arbitrary: fc.integer({ min: 32_700, max: 32_768 }) },
  ),
});

export const ENGINE_CASE: fc.Arbitrary<EngineCase> = fc
  .tuple(
    fc.array(PATTERN, { minLength: 1, maxLength: 4 }),
    fc.array(RECIPE, { minLength: 1, maxLength: 2 }),
    fc.array(fc.boolean(), { maxLength: 4 }),
  )
  .map(([made, recipes, removed]) => ({
    patterns: made.map(({ source }) => source),
    texts: recipes.map((recipe) => textOf(made, recipe)),
    removed: made.map((_, i) => removed[i] === true),
  }));

function textOf(made: readonly Exemplified[], { lines, lineEnd, damages, noise }: Recipe): string {
  const written = lines.map(({ of, before, after, damages }) =>
    applied(before + made[of % made.length]!.example + after, damages),
  );
  return NOISE.slice(0, noise) + applied(written.join(lineEnd), damages) + NOISE.slice(0, noise >> 1);
}

const NOISE = `${LOG_LINES.join('\n')}\n`.repeat(200);

/** Encodings in encodings grow without end. */
const MAX_LENGTH = 4000;

function applied(text: string, damages: readonly Damage[]): string {
  return damages.reduce((done, damage) => damage(done).slice(0, MAX_LENGTH), text);
}
