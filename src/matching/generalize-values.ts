/**
 * What in an error text differs from one occurrence to the next, and what only looks so. A text is read from left to
 * right, each time by the first entry of `READING_ORDER` that fits; what none of them takes is fixed text. Every repeat
 * that may be in vain is bounded, so that reading takes time proportional to the length of the text.
 */
export interface ValueKind {
  /** What it is. */
  name?: string;
  /** Its group where neither its surroundings nor `name` give one; without any it is no group. */
  group?: string;
  /** How a value is found: a JavaScript regex without capturing groups. */
  find: string;
  /** RE2 that takes any value of this kind, at least one character of it. */
  regex: string;
  /** Characters at either end of what was found that are fixed text: quotes, or a key. */
  margins?: (found: string) => [before: number, after: number];
  /** Whether it may be the very words that tell this error from another; they stay when little else is fixed. */
  wordy?: true;
  /** Whether the value may be anything, so that `regex` takes the least that lets the rest match. */
  open?: true;
  /** Whether it is a number, which a path or a host before it may name. */
  number?: true;
}

/** A kind of value, or `fixed` for text that some later kind would else take. */
export type Reading = ValueKind | { fixed: string };

const TELLING_KEY =
  '(?:errors?|err|errno|error_?(?:code|description|message)|code|sqlstate|reason|cause|message|msg|details?|description|title|type|kind|exception|level|severity|text)';

const PATH_CHAR = '[^\\s"\'`<>|,;:()\\[\\]{}，。；：（）]';
const PATH_END = '[^\\s"\'`<>|,;:()\\[\\]{}，。；：（）.!?]';
const URL_CHAR = '[^\\s"\'`<>，。；）]';
const URL_END = '[^\\s"\'`<>，。；）.,;:!?)\\]}]';
const VALUE_CHAR = '[^\\s,;&"\'`()\\[\\]{}<>|，。；）]';
/** RE2 of any path. */
const PATH = '(?:[A-Za-z]:)?[^\\s"\'<>:]*[\\\\/][^\\s"\'<>:]+';
const HEX = '[0-9a-fA-F]';

const CLOCK = '\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?';
const ZONE = '(?: ?(?:Z|UTC|GMT|[-+]\\d{2}:?\\d{2})(?!\\w))?';
const ZONE_NAME = '(?: ?(?:Z|UTC|GMT))?';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';

const TOP_LEVEL = '(?:com|org|net|io|dev|app|cloud|local|internal|lan|svc|test|example|invalid|edu|gov|cn|de|uk|eu|jp)';

/** `close` lists the characters that may close the quotation. */
function quoted(open: string, close: string = open): ValueKind {
  const word = `[^${close}\\s]{1,200}`;
  return {
    // A quotation of three words or more is a sentence: it stays, and values are looked for within it.
    find: `(?<![^\\s(\\[{:：,，=<\\\\\\p{sc=Han}])${open}(?! |${word} +${word} +[^${close}\\s])[^${close}\\n]{0,400}[${close}](?!\\w)`,
    regex: `[^${close}\\n]+`,
    group: 'value',
    margins: () => [1, 1],
    wordy: true,
  };
}

const KINDS: ValueKind[] = [
  {
    name: 'timestamp',
    find: `\\d{4}[-/.]\\d{2}[-/.]\\d{2}(?:[T ]${CLOCK}${ZONE})?(?![\\w-])|${CLOCK}${ZONE}(?!\\w)`,
    regex: `\\d[-\\d:.,/T +]*\\d${ZONE_NAME}`,
  },
  {
    name: 'timestamp',
    find: `(?:${DAY},? )?${MONTH} {1,2}\\d{1,2},? (?:\\d{4} )?${CLOCK}(?: \\d{4}(?!\\w))?`,
    regex: '(?:[A-Z][a-z]{2},? +){1,2}\\d[-\\d:., ]*\\d',
  },
  {
    name: 'timestamp',
    find: `\\d{1,2}[-/ ]${MONTH}[-/ ]\\d{4}[: ]${CLOCK}${ZONE}`,
    regex: `\\d{1,2}[-/ ][A-Z][a-z]{2}[-/ ]\\d[-\\d:., +]*\\d${ZONE_NAME}`,
  },
  { name: 'uuid', find: `${HEX}{8}-(?:${HEX}{4}-){3}${HEX}{12}(?!\\w)`, regex: '[\\da-fA-F-]{36}' },
  // Hashes and hexadecimal ids: letters and digits both.
  {
    find: '(?:sha\\d{1,3}:)?(?=[a-f]{0,128}\\d)(?=\\d{0,128}[a-f])[\\da-f]{7,128}(?!\\w)|(?=[A-F]{0,128}\\d)(?=\\d{0,128}[A-F])[\\dA-F]{8,128}(?!\\w)',
    group: 'hash',
    regex: '(?:sha\\d+:)?[\\da-fA-F]+',
  },
  // Tokens: long, of capital and small letters and three digits or more.
  {
    find: 'eyJ[\\w-]{10,4000}\\.[\\w-]{1,4000}(?:\\.[\\w-]{0,4000})?|(?=[\\w-]{20})(?=[^A-Z]{0,99}[A-Z])(?=[^a-z]{0,99}[a-z])(?=(?:[A-Za-z_-]{0,99}\\d){3})[\\w-]{20,400}(?![\\w-])',
    group: 'token',
    regex: '[\\w.-]+',
  },
  {
    name: 'url',
    find: `(?:jdbc:)?[A-Za-z][A-Za-z0-9+.-]{1,20}:\\/\\/${URL_CHAR}{0,2000}${URL_END}`,
    regex: '[A-Za-z][\\w+.:-]*://[^\\s"\'<>]+',
  },
  {
    name: 'email',
    find: '[\\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,7}\\.[A-Za-z]{2,24}(?![\\w-])',
    regex: '[^\\s@]+@[\\w.-]+',
  },
  {
    name: 'ip',
    find: '\\d{1,3}(?:\\.\\d{1,3}){3}(?:\\/\\d{1,2})?(?!\\.?\\w)',
    regex: '\\d+\\.\\d+\\.\\d+\\.\\d+(?:/\\d+)?',
  },
  {
    name: 'ip',
    find: `(?=[a-fA-F:]{0,30}\\d)(?:(?:${HEX}{1,4}:){7}${HEX}{1,4}|(?:${HEX}{1,4}:){0,6}(?:${HEX}{1,4})?::(?:${HEX}{1,4}:){0,6}${HEX}{1,4})(?![\\w:])`,
    regex: '[\\da-fA-F:]+',
  },
  { name: 'mac', find: `${HEX}{2}(?::${HEX}{2}){5}(?![\\w:])`, regex: '[\\da-fA-F:]+' },
  // %s, %1$d, %(name)s, {0}, {name}, {{name}}, ${name}, <name>: what a template leaves open.
  {
    find: '%(?![\\dA-F]{2})(?:\\d{1,2}\\$)?(?:\\(\\w{1,40}\\))?[-+0#]{0,3}\\d{0,3}(?:\\.\\d{1,3})?(?:ll?|h|z)?[sdiufegxoqvw](?!\\w)|\\$?\\{\\{? ?[\\w.]{0,60} ?\\}?\\}|(?<![\\w)])<[A-Za-z][\\w .-]{0,60}>',
    regex: '.+?',
    open: true,
  },
  quoted('"'),
  quoted("'"),
  // GNU programs quote `so'.
  quoted('`', "`'"),
  quoted('“', '”'),
  quoted('‘', '’'),
  quoted('「', '」'),
  quoted('《', '》'),
  {
    find: `[A-Za-z_][\\w.-]{0,60}=(?!=)${VALUE_CHAR}{1,500}`,
    regex: '[^\\s,;&"\'<>]+',
    margins: (found) => [found.indexOf('=') + 1, 0],
    wordy: true,
  },
  {
    name: 'path',
    find: `(?<!\\w)(?:(?:~|\\.{1,2})?\\/(?!\\/)|[A-Za-z]:[\\\\/]|\\\\\\\\[\\w.$-]{1,100}\\\\)${PATH_CHAR}{0,1000}${PATH_END}`,
    regex: PATH,
  },
  {
    name: 'path',
    find: '[\\w.@-]{1,100}\\/(?:[\\w.@-]{1,100}\\/){0,30}(?:[\\w@-][\\w.@-]{0,100})?\\.[A-Za-z]\\w{0,5}(?![\\w/])|(?:[A-Za-z_@.][\\w.@-]{0,100}\\/){2,30}[\\w@-]{1,100}(?!\\w)',
    regex: PATH,
  },
  {
    name: 'host',
    find: `(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,8}${TOP_LEVEL}(?![\\w(]|\\.\\w)|localhost(?!\\w)|[a-z][a-z0-9]{0,30}-[a-z0-9-]{1,60}(?=:\\d{2,5}(?!\\w))`,
    regex: '[\\w.-]+',
  },
  { name: 'file', find: '[\\w-][\\w.-]{0,100}\\.[A-Za-z]{1,5}(?=[:(]\\d)', regex: '[^\\s"\'<>:()]+' },
  { group: 'hex', find: `0x${HEX}{1,64}(?!\\w)`, regex: '0x[\\da-fA-F]+' },
  { find: '(?<![-+])\\d+(?![.,]?\\d)', regex: '\\d+', number: true },
  {
    find: '(?:(?<!\\w)[-+])?\\d+(?:[.,]\\d+)*(?:[eE][-+]?\\d+(?!\\w))?',
    regex: '[-+]?\\d+(?:[.,]\\d+)*(?:[eE][-+]?\\d+)?',
    number: true,
  },
];

/** What most of any text is made of: words of letters with blanks or the like behind them. Seen to first, for speed. */
const PROSE = `(?:(?!(?:${MONTH}|${DAY})[ ,])[A-Za-z_]+(?![\\w@/\\\\=-]|[.:]\\S)|[\\s,;!?)\\]}]|[.:](?=\\s))+`;

export const READING_ORDER: readonly Reading[] = [
  { fixed: PROSE },
  // Codes such as ORA-00942 name the error.
  { fixed: '[A-Z][A-Z0-9_]{1,20}-\\d{1,10}(?:-\\d{1,10})?(?!\\w)' },
  // The key of what says which error it is, up to the words; in them, values are looked for as anywhere.
  { fixed: `["']${TELLING_KEY}["']\\s{0,4}:\\s{0,4}["']?|${TELLING_KEY}=["']?` },
  { fixed: '["\'][\\w.-]{1,60}["\'](?=\\s{0,4}:)' },
  ...KINDS,
  // Words joined by marks: and/or, java.io.IOException, std::vector, admin:read.
  { fixed: '[A-Za-z_]\\w*(?:[-/.:@\\\\]{1,2}[A-Za-z_]\\w*)*' },
];
