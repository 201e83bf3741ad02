/** What happens to an error text on its way from the program that printed it to the one who pastes it. */
import * as fc from 'fast-check';

export type Damage = (text: string) => string;

/** What a line starts with that is wide enough to be wrapped. */
const FILLER = 'the request that was sent to the upstream server could not be completed in time since then ';

/** Each takes a text and a number, which says where, how wide or which. */
const KINDS: readonly ((text: string, n: number) => string)[] = [
  // letters
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text, n) => swapped(text, n % 2 ? { s: 'ſ', k: '\u212a', ß: 'ẞ', σ: 'ς' } : { i: 'ı', I: 'İ', K: '\u212a', S: 'ſ' }),
  // terminals
  (text, n) => inserted(text, n, '\u001b[1;31m'),
  (text, n) => `\u001b[${n % 108}m${text}\u001b[0m`,
  (text, n) => text.replaceAll(/\b/g, `\u001b[${n % 108}m`),
  (text, n) => inserted(text, n, '\u001b]8;;http://x\u0007'),
  (text, n) => inserted(text, n, pickOf(['\u200b', '\ufeff', '\u009b2K', '\u001b(B', '\u001b[', '\r'], n)),
  // encodings
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => `{"level":"error","msg":${JSON.stringify(JSON.stringify(text))}}`,
  (text, n) => everyNth(text, n, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (text) => encodeURIComponent(text.toWellFormed()),
  (text, n) =>
    `${n % 2 ? 'a=b&' : '?'}error_description=${encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+')}`,
  (text) => swapped(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', ' ': '&nbsp;' }),
  (text, n) => everyNth(text, n, (unit) => `&#${n % 2 ? unit.charCodeAt(0) : `x${unit.charCodeAt(0).toString(16)}`};`),
  // lines
  (text) => text.replaceAll('\n', '\r\n'),
  (text, n) => cut(text, pickOf([60, 41, 47, 72, 80], n)).join('\n'),
  (text, n) => cut(text, 40 + (n % 45)).join(pickOf(['\n    ', '\n\t', '\n ', '\r\n'], n)),
  (text, n) => cut(text, 1 + (n % 12)).join(pickOf(['\n    ', '\n  '], n)),
  (text, n) => cut(FILLER.slice(0, 30 + (n % 40)) + text, pickOf([60, 43, 72], n)).join(pickOf(['\n', '\n    '], n)),
  (text, n) => wrappedAtWords(FILLER + text, pickOf([40, 48, 72], n), ''),
  (text, n) => wrappedAtWords(text, pickOf([72, 30, 50, 64], n), pickOf(['', '    ', '\t'], n)),
  (text, n) => `${pickOf(LOG_LINES, n)}\n${text}\n${pickOf(LOG_LINES, n + 1)}`,
  (text, n) => inserted(text, n, pickOf(['\n', '\n    ', '\r\n'], n)),
  // typography
  (text) => text.replaceAll(/[!-/:-@[-`{-~]/g, fullWidth),
  (text) => text.replaceAll(/[!-~]/g, fullWidth),
  (text, n) =>
    swapped(text, { '"': pickOf(['“', '”', '„'], n), "'": '’', '-': '—', ', ': '，', ': ': '：', '. ': '。' }),
  (text) => swapped(text, { '：': ':', '，': ',', '“': '"', '”': '"', '（': '(', '）': ')', '。': '.' }),
  (text, n) => text.replaceAll(' ', pickOf(['  ', '\u00a0', '\t', '\u3000', '', ' \t '], n)),
  (text, n) =>
    text.replaceAll(/(\p{Script=Han})(?=\w)|(\w)(?=\p{Script=Han})/gu, `$1$2${pickOf([' ', '\u3000', '  '], n)}`),
  (text) => text.replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, ''),
  // losses
  (text, n) => text.slice(0, at(text, n)) + text.slice(at(text, n) + 1),
  (text, n) => inserted(text, n, text.charAt(at(text, n))),
  (text, n) => text.slice(at(text, n)),
  (text, n) => inserted(text, n, pickOf(['\0', '\ud83d', '\udc00', 'ſ', '\u212a', ' ', '错'], n)),
];

/** Other lines of a log: with a time, a level, an indent, and none of these. */
export const LOG_LINES: readonly string[] = [
  ...['2026-01-12 08:00:01 INFO started', '[WARN] retry in 5 s', '    at com.example.Main.run(Main.java:42)', ''],
  ...['npm ERR! code 1', '{"a":1}', '  - item', '错误：', `${FILLER}and that is all there is to say`],
];

export const DAMAGE: fc.Arbitrary<Damage> = fc.tuple(fc.constantFrom(...KINDS), fc.nat({ max: 999 })).map(
  ([kind, n]) =>
    (text) =>
      kind(text, n),
);

function at(text: string, n: number): number {
  return n % (text.length + 1);
}

function inserted(text: string, n: number, what: string): string {
  return text.slice(0, at(text, n)) + what + text.slice(at(text, n));
}

function swapped(text: string, table: Record<string, string>): string {
  return Object.entries(table).reduce((done, [from, to]) => done.replaceAll(from, to), text);
}

function everyNth(text: string, n: number, change: (unit: string) => string): string {
  const step = 1 + (n % 4);
  return text.replaceAll(/[^]/g, (unit, index: number) => (index % step === 0 ? change(unit) : unit));
}

function fullWidth(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) + 0xfee0);
}

function cut(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? [];
}

function wrappedAtWords(text: string, width: number, indent: string): string {
  return text.replaceAll(new RegExp(`(.{1,${width}}) `, 'g'), `$1\n${indent}`);
}

function pickOf<T>(list: readonly T[], pick: number): T {
  return list[pick % list.length]!;
}
