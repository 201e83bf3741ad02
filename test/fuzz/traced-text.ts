/**
 * Texts whose letters are all different and which say of each where it stands: written as it is, encoded, encoded twice,
 * cut in two. So it can be told what a view has to lead back to, without asking how the view was made.
 */
import * as fc from 'fast-check';
import { buildViews, type ViewName } from '../../src/matching/views.js';

export interface TracedText {
  text: string;
  /** By letter, the stretch of the text that it is written in. */
  origins: Record<string, [start: number, end: number]>;
}

/** A stretch of a view that leads somewhere else than where its letters come from. */
export interface Misled {
  text: string;
  view: ViewName;
  stretch: string;
  expected: [number, number];
  led: [number, number];
}

/** Letters that nothing folds, joins or takes for a mark: Georgian, and Linear B for pairs of surrogates. */
const LETTERS = [
  ...Array.from({ length: 30 }, (_, i) => String.fromCodePoint(0x10d0 + i)),
  ...Array.from({ length: 10 }, (_, i) => String.fromCodePoint(0x10000 + i)),
];

const SPELLINGS: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => jsonEscaped(letter),
  (letter) => jsonEscaped(letter).replaceAll('\\', '\\u005c'),
  (letter) => encodeURIComponent(letter),
  (letter) => encodeURIComponent(encodeURIComponent(letter)),
  (letter) => encodeURIComponent(jsonEscaped(letter)),
  (letter) => `&#${letter.codePointAt(0)!};`,
  (letter) => `&amp;#x${letter.codePointAt(0)!.toString(16)};`,
];

/** What stands between letters. */
const BETWEEN = [
  ...[
    '',
    '',
    ' ',
    '  ',
    '\t',
    '\u3000',
    '\n',
    '\r\n',
    '\n    ',
    '\n\t',
    ': ',
    '：',
    '，',
    '。',
    '“',
    '错',
    ' 错 ',
    '错误',
  ],
  ...[
    '\u001b[31m',
    '\u200b',
    '\\n',
    '\\"',
    '%20',
    '%FF',
    '&amp;',
    '&nbsp;',
    'k=a+',
    '+',
    '\0',
    '\ud83d',
    '😀',
    '%',
    '&',
  ],
  ...['2026-01-12 08:00:00 ', 'x'.repeat(50), 'ordinary words of a message that goes on '],
];

/** What gets into the middle of a letter's encoding. */
const WITHIN = ['\n', '\r\n', '\n    ', '\u001b[0m', '\u200b', ' '];

export const TRACED_TEXT: fc.Arbitrary<TracedText> = fc
  .tuple(
    fc.array(
      fc.record({ spelling: fc.constantFrom(...SPELLINGS), before: fc.constantFrom(...BETWEEN), letter: fc.nat() }),
      { minLength: 1, maxLength: 20 },
    ),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...WITHIN)), { maxLength: 4 }),
    fc.constantFrom(0, 0, 40, 47, 60, 72),
    fc.constantFrom(...BETWEEN),
  )
  .map(([pieces, damages, width, last]) => {
    const letters = new Set<string>();
    const units: Unit[] = [];
    for (const { spelling, before, letter } of pieces) {
      const owner = LETTERS[letter % LETTERS.length]!;
      units.push(...unitsOf(before, ''));
      if (!letters.has(owner)) units.push(...unitsOf(spelling(owner), owner));
      letters.add(owner);
    }
    units.push(...unitsOf(last, ''));
    const cuts = Array.from({ length: width > 0 ? Math.floor(units.length / width) : 0 }, (_, i) => (i + 1) * width);
    const insertions = cuts.map((at): [number, string] => [at, '\n']);
    for (const [at, what] of damages) insertions.push([at % units.length, what]);
    return traced(withInsertions(units, new Map(insertions)));
  });

/** Asks of every stretch from letter to letter, in every view, where it leads. */
export function firstMisled(
  { text, origins }: TracedText,
  seen: (view: ViewName) => void = () => {},
): Misled | undefined {
  for (const view of buildViews(text)) {
    const there = Object.keys(origins)
      .map((letter) => ({ letter, at: view.text.indexOf(letter) }))
      .filter(({ at }) => at >= 0)
      .toSorted((one, other) => one.at - other.at);
    for (const [i, first] of there.entries()) {
      for (const last of there.slice(i)) {
        const end = last.at + last.letter.length;
        const expected: [number, number] = [origins[first.letter]![0], origins[last.letter]![1]];
        const led = view.toRaw(first.at, end);
        if (led[0] !== expected[0] || led[1] !== expected[1])
          return { text, view: view.name, stretch: view.text.slice(first.at, end), expected, led };
      }
    }
    if (there.length > 0) seen(view.name);
  }
  return undefined;
}

/** One UTF-16 unit and the letter whose spelling it is part of. */
interface Unit {
  unit: string;
  owner: string;
}

function unitsOf(text: string, owner: string): Unit[] {
  return text.split('').map((unit) => ({ unit, owner }));
}

/** What is put into the middle of a letter's spelling becomes part of it. */
function withInsertions(units: readonly Unit[], insertions: ReadonlyMap<number, string>): Unit[] {
  return units.flatMap((unit, at) => {
    const isWithin = at > 0 && units[at - 1]!.owner === unit.owner;
    return [...unitsOf(insertions.get(at) ?? '', isWithin ? unit.owner : ''), unit];
  });
}

function traced(units: readonly Unit[]): TracedText {
  const origins: TracedText['origins'] = {};
  units.forEach(({ owner }, at) => {
    if (owner !== '') origins[owner] = [origins[owner]?.[0] ?? at, at + 1];
  });
  return { text: units.map(({ unit }) => unit).join(''), origins };
}

function jsonEscaped(letter: string): string {
  return letter.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
