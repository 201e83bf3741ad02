import { decodeEntity } from './entities.js';
import { decodePercent } from './percent.js';
import { toPlain } from './plain.js';
import { type Derived, Rewrite, type Rewritten, same, derive } from './rewrite.js';
import { wellFormed } from './well-formed.js';

const JSON_ESCAPES = new Map(
  Object.entries({ '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }),
);

const ENCODED = new RegExp(
  [
    /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}/,
    /\\u[\da-fA-F]{4}/,
    /\\["\\/bfnrt]/,
    /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});/,
    /(?:%[\da-fA-F]{2})+/,
    /\+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'y',
);

/** What each of them starts with. */
const SIGNS = ['\\', '&', '%', '+'];
const SIGN = /[\\&%+]/g;

/** What a form token can be part of, and how its `key=` is told: only there does a plus sign stand for a blank. */
const FORM_CHUNK = /[^\s&"'`<>]+/y;
const BEFORE_FORM_CHUNK = /[\s&"'`<>]/;
const FORM_KEY = /(?<![^?#()[\],;\\])[A-Za-z_][\w.-]*=/g;

/** How often encoding is undone. */
const MAX_LAYERS = 3;

/** Characters that are encoded otherwise than by a plus sign. */
const MAY_DECODE = /\\["\\/bfnrtu]|&[#A-Za-z]|%[\da-fA-F]{2}/;

/** Whether decoding may change the text: a quick answer, which may be a wrong yes. */
export function mayDecode(text: string): boolean {
  if (MAY_DECODE.test(text)) return true;
  // A plus sign is a blank behind a `key=` only.
  for (let sign = text.indexOf('='); sign >= 0;) {
    const plus = text.indexOf('+', sign);
    if (plus < 0) return false;
    if (!BEFORE_FORM_CHUNK.test(text.slice(text.lastIndexOf('=', plus), plus))) return true;
    sign = text.indexOf('=', plus);
  }
  return false;
}

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

/** Undoes one layer of JSON string escapes, HTML entities, percent and form encoding, each where it stands. */
function decodeLayer(text: string, wasEncoded: WasEncoded): Rewritten | null {
  if (!SIGNS.some((sign) => text.includes(sign))) return null;
  const rewrite = new Rewrite(text);
  let blanks: Set<number> | undefined;
  for (const { encoded, index } of encodedIn(text)) {
    if (encoded.startsWith('%')) {
      decodePercentRun(rewrite, encoded, index);
      continue;
    }
    if (encoded === '+') {
      blanks ??= blankSigns(text, wasEncoded);
      if (blanks.has(index)) rewrite.replace(index, index + 1, ' ');
      continue;
    }
    const decoded = encoded.startsWith('&') ? decodeEntity(encoded) : decodeJsonEscape(encoded);
    if (decoded !== undefined) rewrite.replace(index, index + encoded.length, wellFormed(decoded));
  }
  return rewrite.finish();
}

function* encodedIn(text: string): Generator<{ encoded: string; index: number }> {
  SIGN.lastIndex = 0;
  for (let sign = SIGN.exec(text); sign; sign = SIGN.exec(text)) {
    const { index } = sign;
    ENCODED.lastIndex = index;
    const encoded = ENCODED.exec(text)?.[0];
    // Both are used elsewhere while the consumer is at work.
    const next = index + (encoded?.length ?? 1);
    if (encoded) yield { encoded, index };
    SIGN.lastIndex = next;
  }
}

function decodeJsonEscape(escape: string): string | undefined {
  if (!escape.startsWith('\\u')) return JSON_ESCAPES.get(escape.charAt(1));
  const units = escape.split('\\u').slice(1);
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
}

function decodePercentRun(rewrite: Rewrite, run: string, at: number): void {
  for (let i = 0; i < run.length;) {
    const decoded = decodePercent(run, i);
    if (decoded) rewrite.replace(at + i, at + i + decoded.length, wellFormed(decoded.char));
    i += decoded?.length ?? 3;
  }
}

/**
 * Where a plus sign is a blank: behind a `key=`. A plus that was encoded itself (`a%2Bb`) is a plus, unless its key's
 * sign was encoded too (`%3Dc%2Bd` in a redirect inside a redirect) or its value was encoded twice (`One%2Bor%2Bmore`).
 */
function blankSigns(text: string, wasEncoded: WasEncoded): Set<number> {
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
