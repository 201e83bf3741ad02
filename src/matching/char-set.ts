import { FOLD_UNIT } from './filter/fold.js';
import { Recent } from './recent.js';
import type { CharClass, OneChar } from './syntax/ast.js';
import { listsCode } from './syntax/char-class.js';

const LINE_FEED = 0x0a;
const MAX_CODE = 0x10ffff;

/** The letters that characters beyond ASCII fold to, with these. */
const FOLDED_TOGETHER = ['sS\u017f', 'kK\u212a', ...'abcdefghijlmnopqrtuvwxyz'].map((letters) =>
  letters.length > 1 ? letters : letters + letters.toUpperCase(),
);

/** The UTF-16 units that one character of a pattern takes, pairs of surrogates aside. */
export class CharSet {
  private readonly ascii = new Uint8Array(0x80);

  private constructor(private readonly part: OneChar) {
    for (let unit = 0; unit < 0x80; unit++) this.ascii[unit] = takes(part, unit) ? 1 : 0;
  }

  /** Undefined for what is left to re2js: Unicode classes, and some that it folds before it negates. */
  static of(part: OneChar): CharSet | undefined {
    if (part.kind === 'class' && (part.unicode.length > 0 || !isFoldedAsListed(part))) return undefined;
    return known.get(nameOf(part), () => new CharSet(part));
  }

  has(unit: number): boolean {
    return unit < 0x80 ? this.ascii[unit] === 1 : takes(this.part, unit);
  }
}

/** Patterns ask for the same few sets. */
const known = new Recent<string, CharSet>(1000);

function nameOf(part: OneChar): string {
  if (part.kind === 'any') return part.newline ? 'any' : 'any but a line feed';
  if (part.kind === 'char') return `${part.code} ${part.fold}`;
  return `${part.ranges.join()} ${part.negated} ${part.fold}`;
}

function takes(part: OneChar, unit: number): boolean {
  if (part.kind === 'any') return part.newline || unit !== LINE_FEED;
  if (part.kind === 'char') return part.fold ? FOLD_UNIT[part.code] === FOLD_UNIT[unit] : part.code === unit;
  const isListed = part.fold ? partnersOf(unit).some((one) => listsCode(part, one)) : listsCode(part, unit);
  return isListed !== part.negated;
}

/**
 * Whether a class that is folded takes what is listed and its case partners. A negated one inside (`[\W]`) is folded
 * before it is negated: what is listed is then the rest, with a letter and without its partner.
 */
function isFoldedAsListed(part: CharClass): boolean {
  if (!part.fold || !listsCode(part, MAX_CODE)) return true;
  return FOLDED_TOGETHER.every((letters) => {
    const listed = Array.from(letters, (letter) => listsCode(part, letter.charCodeAt(0)));
    return listed.every(Boolean) || !listed.some(Boolean);
  });
}

/** By what they fold to: the units of the orbits of more than one. */
const ORBITS = new Map<number, number[]>();
FOLD_UNIT.forEach((folded, unit) => {
  if (folded === unit || isSurrogate(unit)) return;
  const orbit = ORBITS.get(folded);
  if (orbit) orbit.push(unit);
  else ORBITS.set(folded, [folded, unit]);
});

/** The units that fold together with one, itself among them. */
function partnersOf(unit: number): readonly number[] {
  return ORBITS.get(FOLD_UNIT[unit]!) ?? [unit];
}

export function isSurrogate(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}
