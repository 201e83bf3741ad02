/**
 * What stands before the message of a line: what a program puts there itself (time, level, thread, logger), and what
 * whoever runs the program puts before that.
 */
import { LEVEL_NAMES } from './line-kind.js';

/** A time, a date or a number, as a word between blanks. */
export const TIME_WORD = String.raw`\d[\d\-/:.,TZ+]*`;

const DATE_AND_TIME = String.raw`\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z| ?[+-]\d\d:?\d\d)?`;

/** Times, levels, processes and threads, in the order in which a program likes them. */
const MARKS = [
  String.raw`\[?${DATE_AND_TIME}\]?\s*`,
  String.raw`\[?\d{2}:\d{2}:\d{2}(?:[.,]\d+)?\]?\s+`,
  String.raw`\[?(?:${Object.values(LEVEL_NAMES).join('|')})\]?:?\s+(?=\S)`,
  String.raw`\[[\w.-]+\]\s+`,
  String.raw`\d+ ---\s+`,
].join('|');
/** The name of a logger, which stands behind such a mark; an exception is what is told. */
const LOGGER = String.raw`(?![\w$.]*(?:Exception|Error|Throwable)\b)(?:[\w$]+(?:\.[\w$]+)+\s*[:-]\s+|[\w$.]+ - )`;
const LOG_PREFIX = new RegExp(`^(?:${MARKS})+(?:${LOGGER})?`);

/** What a line tells, without what surely is no part of it; all of a line that has nothing else. */
export function withoutLogPrefix(line: string): string {
  const trimmed = line.trim();
  return trimmed.replace(LOG_PREFIX, '') || trimmed;
}

/**
 * What may stand before a message, piece by piece: times, levels, `[thread]`, `logger:`, `logger - `, `file.c:1:2:`,
 * `致命错误：`, `Exception in thread "main"`, `key=value`, dashes.
 */
const PREFIX_TOKEN = new RegExp(
  [
    String.raw`^(?:\s+|Caused by:|Exception in thread "[^"\n]*"|##\[\w+\]|[[({<][^\])}>\n]{0,80}[\])}>]|${TIME_WORD}`,
    String.raw`[A-Z][a-z]{2} +\d{1,2}(?= )|[A-Z]{1,9}\d{0,4}(?=[\s:])|(?:致命错误|错误|严重|警告|信息|提示)[:：]`,
    String.raw`[\w.$]{1,80}(?= +- )|[\w.$/-]{1,60}(?:\[\d+\])?(?::\d+){0,2}\]?:?(?=\s)(?<=[:\]])`,
    String.raw`[\w.-]{1,30}=(?:"[^"\n]*"|[^\s"]+)(?=\s)|[\w.-]{1,30}=(?=")|[-|:,]+(?=\s))`,
  ].join('|'),
);

/** How much of the head of a line may be no part of the message that stands behind it, in UTF-16 units. */
export function lengthOfPrefix(head: string): number {
  let length = 0;
  for (let token = PREFIX_TOKEN.exec(head); token; token = PREFIX_TOKEN.exec(head.slice(length)))
    length += token[0].length;
  return length;
}

const ESCAPES = String.raw`(?:\x1b\[[\d;]*m)*`;

/** What runs a program puts before each line of it. */
const PREFIXES = [
  // A time: GitHub Actions, `docker logs -t`, and CRI with its stream.
  String.raw`${DATE_AND_TIME}(?: std(?:out|err) [FP])? `,
  // Compose: `app-1  | `.
  String.raw`[\w.-]+ *\| ?`,
  // Syslog and journald: `Jan  1 10:00:00 host app[1]: `.
  String.raw`[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w./-]+(?:\[\d+\])?: `,
  // BuildKit: `#12 3.456 `.
  String.raw`#\d+ \d+\.\d+ `,
  // Docker's files, of which each line is JSON.
  String.raw`\{"log":"`,
  // Maven and others: `[ERROR] `.
  String.raw`\[[^\][\n]{1,60}\] ?`,
].map((prefix) => `${ESCAPES}${prefix}${ESCAPES}`);
const EACH = PREFIXES.map((prefix) => ({ prefix, start: new RegExp(`^${prefix}`) }));

/** So many stand before one line. */
const MOST = 3;

/**
 * What runs a program put before a line, as the source of a regular expression: empty where `isBare` tells that the
 * line begins without any, and undefined where it begins so behind none of them.
 */
export function prefixesOfRunner(line: string, isBare: (rest: string) => boolean, most = MOST): string | undefined {
  if (isBare(line)) return '';
  if (most === 0) return undefined;
  for (const { prefix, start } of EACH) {
    const found = start.exec(line);
    const behind = found && prefixesOfRunner(line.slice(found[0].length), isBare, most - 1);
    if (behind !== null && behind !== undefined) return prefix + behind;
  }
  return undefined;
}
