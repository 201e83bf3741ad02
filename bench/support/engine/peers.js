import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { RE2JS, RE2Set } from 're2js';

/** A larger RE2Set spends its memory on one text and falls back to running all patterns at once, a hundred times slower. */
const RE2_SET_SIZE = 500;
const RE2_FLAGS = RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE;

/**
 * Who is compared. `build` takes regexes and gives `match`, from a text to the numbers of the regexes found in it, and
 * `add` and `remove` where there are such. `most` is with how many patterns it would still not take minutes or
 * gigabytes; who is `always` asked is so however long a text takes.
 * Loops are asked only whether a pattern occurs; Cairn says where, and in which view.
 */
export async function enginePeers(dist) {
  const { PatternSet } = await import(pathToFileURL(join(dist, 'matching/pattern-set.js')).href);
  return [
    { name: 'cairn', always: true, build: (regexes) => cairn(new PatternSet(), regexes) },
    { name: 'scan', always: true, build: byteScan },
    { name: 'window', always: true, build: windowScan },
    { name: 're2set', most: 10_000, build: re2Sets },
    { name: 'regexp', most: 100_000, build: regExpLoop },
    { name: 're2js', most: 10_000, build: re2jsLoop },
  ];
}

function cairn(set, regexes) {
  const add = (regex) => set.add({ regex });
  // The ids of a new set count from 0, as the regexes do.
  regexes.forEach(add);
  return { add, remove: (id) => set.remove(id), match: (text) => set.match(text).matches.map(({ id }) => id) };
}

/** The floor: one pass over the units of the text. */
function byteScan() {
  return { match: (text) => (hash(text) === 1 ? [0] : []) };
}

function hash(text) {
  let state = 0;
  for (let i = 0; i < text.length; i++) state = (Math.imul(state, 31) + text.charCodeAt(i)) | 0;
  return state;
}

const BITS = 1 << 20;

/**
 * The floor of a filter by grams: a window of four bytes that goes over the UTF-8 of the text, through a bitmap that has
 * one gram of each regex, without looking up what passes.
 */
function windowScan(regexes) {
  const bits = new Int32Array(BITS / 32);
  const slotOf = (gram) => Math.imul(gram, 0x9e3779b1) >>> 12;
  for (const regex of regexes) {
    const words = Buffer.from(regex.match(/[\p{L}\d ]{4,}/u)?.[0] ?? '');
    if (words.length < 4) continue;
    const slot = slotOf(words.readInt32BE(words.length - 4));
    bits[slot >>> 5] |= 1 << slot;
  }
  return {
    match(text) {
      const bytes = Buffer.from(text);
      let gram = 0;
      let passed = 0;
      for (let i = 0; i < bytes.length; i++) {
        gram = (gram << 8) | bytes[i];
        const slot = Math.imul(gram, 0x9e3779b1) >>> 12;
        passed += (bits[slot >>> 5] >>> slot) & 1;
      }
      return passed === -1 ? [0] : [];
    },
  };
}

function re2Sets(regexes) {
  const sets = [];
  for (let from = 0; from < regexes.length; from += RE2_SET_SIZE) {
    const set = new RE2Set(RE2Set.UNANCHORED, RE2_FLAGS);
    for (const regex of regexes.slice(from, from + RE2_SET_SIZE)) set.add(regex);
    set.compile();
    sets.push({ from, set });
  }
  return { match: (text) => sets.flatMap(({ from, set }) => set.match(text).map((number) => from + number)) };
}

function regExpLoop(regexes) {
  return loop(regexes.map((regex) => new RegExp(regex.replaceAll('(?P<', '(?<'), 'im')));
}

function re2jsLoop(regexes) {
  return loop(regexes.map((regex) => RE2JS.compile(regex, RE2_FLAGS)));
}

function loop(compiled) {
  return {
    match(text) {
      const found = [];
      for (let number = 0; number < compiled.length; number++) if (compiled[number].test(text)) found.push(number);
      return found;
    },
  };
}
