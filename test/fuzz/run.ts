/**
 * The long run of what the tests run 2,000 cases of: the set against the brute force, and every view's way back.
 *
 *     npm run fuzz:engine -- --cases 1000000 [--seed S] [--json]
 *
 * The same seed gives the same cases. It stops at the first case that fails, prints the least one like it, and ends
 * with 1.
 */
import { inspect, parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { firstDifference } from './brute-force.js';
import { ENGINE_CASE, type EngineCase } from './cases.js';
import { firstMisled, TRACED_TEXT, type TracedText } from './traced-text.js';

/** Cases between two signs of life. Each batch has a seed of its own, with which it can be run again alone. */
const BATCH = 2000;

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    json: { type: 'boolean', default: false },
  },
});
const total = wholeNumber('cases');
const seed = wholeNumber('seed');

/** By view: how often a pattern was found there, and how many traced texts it read. */
const found: Record<string, number> = {};
const traced: Record<string, number> = {};
let asked = 0;
let characters = 0;

const agrees = fc.property(ENGINE_CASE, TRACED_TEXT, (engineCase, tracedText) => {
  asked += engineCase.patterns.length * engineCase.texts.length;
  characters += engineCase.texts.join('').length;
  const difference = firstDifference(engineCase, (all) => all.forEach(({ view }) => count(found, view)));
  return !difference && !firstMisled(tracedText, (view) => count(traced, view));
});

const started = performance.now();
let cases = 0;
let failure: unknown;
for (let batch = seed; cases < total && !failure; batch++) {
  const { failed, numRuns, counterexample } = fc.check(agrees, {
    seed: batch,
    numRuns: Math.min(BATCH, total - cases),
  });
  cases += numRuns;
  process.stderr.write(`${cases} of ${total} cases, ${perSecond()} a second\n`);
  if (failed) failure = { batch, ...whatFails(...counterexample!) };
}

const result = { seed, cases, casesPerSecond: perSecond(), asked, characters, found, traced, failure };
process.stdout.write(`${JSON.stringify(result, null, options.json ? 0 : 2)}\n`);
process.exitCode = failure ? 1 : 0;

function whatFails(engineCase: EngineCase, tracedText: TracedText): object {
  try {
    return (firstDifference(engineCase) ?? firstMisled(tracedText))!;
  } catch (error) {
    return { ...engineCase, tracedText, thrown: inspect(error) };
  }
}

function count(counts: Record<string, number>, view: string): void {
  counts[view] = (counts[view] ?? 0) + 1;
}

function perSecond(): number {
  return Math.round((cases / (performance.now() - started)) * 1000);
}

function wholeNumber(name: 'cases' | 'seed'): number {
  const value = Number(options[name]);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`--${name} takes a whole number`);
  return value;
}
