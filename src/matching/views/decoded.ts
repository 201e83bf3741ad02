import { decodeEntity } from './entities.js';
import { hexFour } from './hex.js';
import { BYTE_LENGTH, decodePercent, percentByte, utf8Length } from './percent.js';
import { toPlain } from './plain.js';
import { type Derived, Rewrite, type Rewritten, same, derive } from './rewrite.js';
import { isHigh, isLow, wellFormed, wellFormedUnit } from './well-formed.js';

/** The signs that encoded characters start with. */
const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const PERCENT = 0x25;
const PLUS = 0x2b;

const BLANK = 0x20;
const EQUALS = 0x3d;

/** What stands behind the backslash of a JSON escape, and what it means. */
const JSON_ESCAPES = new Uint8Array(0x80);
for (const [escape, char] of Object.entries({
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}))
  JSON_ESCAPES[escape.charCodeAt(0)] = char.charCodeAt(0);
const UNICODE_ESCAPE = 'u'.charCodeAt(0);

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});/y;

/** What a form token can be part of, and how its `key=` is told: only there does a plus sign stand for a blank. */
const FORM_CHUNK = /[^\s&"'`<>]+/y;
const BEFORE_FORM_CHUNK = /[\s&"'`<>]/;
const FORM_KEY = /(?<![^?#()[\],;\\])[A-Za-z_][\w.-]*=/g;

/** How often encoding is undone. */
const MAX_LAYERS = 3;

/** Tells whether the character at an index was itself encoded in an earlier layer. */
type WasEncoded = (index: number) => boolean;

/** Undoes encodings until there are none, three layers at most, and what control characters come to light with it. */
export function toDecoded(text: string): Derived {
  let decoded = same(text);
  let wasEncoded: WasEncoded = never;
  for (let i = 0; i < MAX_LAYERS; i++) {
    const layer = decodeLayer(decoded.text, wasEncoded);
    if (!layer) break;
    const plain = derive(same(layer.text), toPlain(layer.text));
    wasEncoded = remembering(wasEncoded, layer, plain);
    decoded = derive(derive(decoded, layer), plain);
  }
  return decoded;
}

function never(): boolean {
  return false;
}

/** What was encoded once is so in every later layer. */
function remembering(earlier: WasEncoded, layer: Rewritten, plain: Derived): WasEncoded {
  return (index) => {
    const [inLayer] = plain.toSource(index, index);
    return layer.isEdited(inLayer) || earlier(layer.toSource(inLayer, inLayer)[0]);
  };
}

function decodeLayer(text: string, wasEncoded: WasEncoded): Rewritten | null {
  const rewrite = new Rewrite(text);
  decodeOnce(rewrite, 0, text.length, wasEncoded);
  return rewrite.finish();
}

/**
 * Undoes one layer of JSON string escapes, HTML entities, percent and form encoding, each where it stands, in lines from
 * where the first starts to where the last ends.
 */
export function decodeOnce(rewrite: Rewrite, start: number, end: number, wasEncoded: WasEncoded = never): void {
  const { units, text } = rewrite;
  let blanks: ReadonlySet<number> | undefined;
  for (let at = nextSign(units, start, end); at < end;) {
    let next = at + 1;
    if (units[at] === BACKSLASH) next = decodeJsonEscape(rewrite, at);
    else if (units[at] === PERCENT) next = decodePercentBytes(rewrite, at);
    else if (units[at] === AMPERSAND) next = decodeEntityAt(rewrite, at);
    else {
      blanks ??= blankSigns(text.slice(start, end), wasEncoded);
      if (blanks.has(at - start)) rewrite.replaceByUnit(at, next, BLANK);
    }
    at = nextSign(units, next, end);
  }
}

/** Whether decoding may change a line: a quick answer, which may be a wrong yes. */
export function mayDecode(units: Uint16Array, start: number, end: number): boolean {
  for (let at = nextSign(units, start, end); at < end; at = nextSign(units, at + 1, end)) {
    const next = units[at + 1]!;
    if (units[at] === BACKSLASH) {
      if (next === UNICODE_ESCAPE || (next < 0x80 && JSON_ESCAPES[next] !== 0)) return true;
    } else if (units[at] === PERCENT) {
      if (percentByte(units, at) >= 0) return true;
    } else if (units[at] === AMPERSAND) {
      if (next > BLANK) return true;
    } else if (holds(units, EQUALS, start, at)) return true;
  }
  return false;
}

/** Whether a unit stands between two places. */
export function holds(units: Uint16Array, unit: number, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at] === unit) return true;
  return false;
}

/** Where the next sign of an encoding stands, from `at` on; not before `end` when there is none. */
export function nextSign(units: Uint16Array, at: number, end: number): number {
  for (; at < end; at++) {
    const unit = units[at]!;
    if (unit === BACKSLASH || (unit <= PLUS && (unit === PLUS || unit === PERCENT || unit === AMPERSAND))) break;
  }
  return at;
}

/** @returns where to go on. */
function decodeJsonEscape(rewrite: Rewrite, at: number): number {
  const escape = rewrite.units[at + 1]!;
  if (escape === UNICODE_ESCAPE) return decodeUnicodeEscape(rewrite, at);
  const unit = escape < 0x80 ? JSON_ESCAPES[escape]! : 0;
  if (unit === 0) return at + 1;
  rewrite.replaceByUnit(at, at + 2, unit);
  return at + 2;
}

function decodeUnicodeEscape(rewrite: Rewrite, at: number): number {
  const { units } = rewrite;
  const unit = hexFour(units, at + 2);
  if (unit < 0) return at + 1;
  const end = at + 6;
  if (isHigh(unit) && units[end] === BACKSLASH && units[end + 1] === UNICODE_ESCAPE) {
    const low = hexFour(units, end + 2);
    if (isLow(low)) {
      rewrite.replace(at, end + 6, String.fromCharCode(unit, low));
      return end + 6;
    }
  }
  rewrite.replaceByUnit(at, end, wellFormedUnit(unit));
  return end;
}

function decodePercentBytes(rewrite: Rewrite, at: number): number {
  const lead = percentByte(rewrite.units, at);
  if (lead < 0) return at + 1;
  const bytes = utf8Length(lead);
  const code = bytes > 0 ? decodePercent(rewrite.units, at, bytes) : -1;
  if (code < 0) return at + BYTE_LENGTH;
  const end = at + bytes * BYTE_LENGTH;
  if (code > 0xffff) rewrite.replace(at, end, String.fromCodePoint(code));
  else rewrite.replaceByUnit(at, end, wellFormedUnit(code));
  return end;
}

function decodeEntityAt(rewrite: Rewrite, at: number): number {
  ENTITY.lastIndex = at;
  const entity = ENTITY.exec(rewrite.text)?.[0];
  if (!entity) return at + 1;
  const decoded = decodeEntity(entity);
  if (decoded !== undefined) rewrite.replace(at, at + entity.length, wellFormed(decoded));
  return at + entity.length;
}

const NO_SIGNS: ReadonlySet<number> = new Set();

/**
 * Where a plus sign is a blank: behind a `key=`. A plus that was encoded itself (`a%2Bb`) is a plus, unless its key's
 * sign was encoded too (`%3Dc%2Bd` in a redirect inside a redirect) or its value was encoded twice (`One%2Bor%2Bmore`).
 */
function blankSigns(text: string, wasEncoded: WasEncoded): ReadonlySet<number> {
  const firstKey = text.indexOf('=');
  if (firstKey < 0 || text.indexOf('+', firstKey) < 0) return NO_SIGNS;
  const blanks = new Set<number>();
  for (const { chunk, index } of chunksWithPlus(text)) {
    const signs = [...chunk.matchAll(FORM_KEY)].map((key) => index + key.index + key[0].length - 1);
    signs.forEach((sign, i) => {
      const end = signs[i + 1] ?? index + chunk.length;
      const value = text.slice(sign + 1, end);
      // A blank that came to light behind it tells that its blanks are known already.
      const goesOn = text.charAt(end) === ' ' && wasEncoded(end);
      const isDeeper = wasEncoded(sign) || (!goesOn && looksEncoded(value));
      for (let at = text.indexOf('+', sign); at >= 0 && at < end; at = text.indexOf('+', at + 1)) {
        if (isDeeper || !wasEncoded(at)) blanks.add(at);
      }
    });
  }
  return blanks;
}

function* chunksWithPlus(text: string): Generator<{ chunk: string; index: number }> {
  for (let plus = text.indexOf('+'); plus >= 0;) {
    let index = plus;
    while (index > 0 && !BEFORE_FORM_CHUNK.test(text[index - 1]!)) index--;
    FORM_CHUNK.lastIndex = index;
    const chunk = FORM_CHUNK.exec(text)![0];
    yield { chunk, index };
    plus = text.indexOf('+', index + chunk.length);
  }
}

/** Whether a value is form encoded still: it has encoded characters, or more than one plus between words. */
function looksEncoded(value: string): boolean {
  return /%[\da-fA-F]{2}/.test(value) || (value.match(/(?<=\p{L})\+(?=\p{L})/gu)?.length ?? 0) > 1;
}
