import { type ReadableText, type Stretch, stretches, stretchesBack } from '../text/stretches.js';

/**
 * What a line of a log says of itself. `error` and `warning` and `normal` lines carry a level; `error_like` ones only
 * words that errors are told with; `plain` ones neither.
 */
export type LineKind = 'error' | 'error_like' | 'plain' | 'warning' | 'normal';

/** A level stands near the head of its line, or is the value of a key anywhere. */
const HEAD = 100;

/** What stands before a level that is written as a word: times, files and their lines, programs. */
const BEFORE_WORD = String.raw`^\s*(?:\S*[\d:)\]]\S*\s+|npm\s+|\S+\s\|\s+){0,3}`;

const levelMark = (upper: string, anyCase: string, words: string) => ({
  head: new RegExp(
    `(?:^|[\\s\\[("'|<:])(?:${upper})(?=[\\s\\])"'|>:,!]|$)|\\[\\s*(?:${anyCase})\\s*\\]|${BEFORE_WORD}(?:${words})`,
  ),
  key: new RegExp(`\\b(?:level|lvl|levelname|severity|loglevel)["']?\\s*[=:]\\s*["']?(?:${anyCase})\\b`, 'i'),
});

/** `error:`, `error[E0308]:`, `error TS2345:` */
const COLON = String.raw`(?:\[[\w-]+\]|\s+[A-Z]+\d+)?\s*[:：]`;

const LEVELS = [
  {
    kind: 'error',
    ...levelMark(
      'FATAL|PANIC|CRIT|CRITICAL|SEVERE|EMERG|ALERT|ERROR|ERR',
      'fatal|panic|crit|critical|severe|emerg|alert|error|err|错误|严重',
      `(?:(?:fatal )?error|fatal|panic)${COLON}|npm error|(?:致命)?错误\\s*[:：]`,
    ),
  },
  {
    kind: 'warning',
    ...levelMark('WARN|WARNING', 'warn|warning|警告', `(?:\\w*[Ww]arning|warn)${COLON}|npm warn|警告\\s*[:：]`),
  },
  {
    kind: 'normal',
    ...levelMark(
      'INFO|DEBUG|TRACE|NOTICE|VERBOSE|FINE',
      'info|debug|trace|notice|verbose|信息|调试',
      `(?:info|note|debug)${COLON}|npm (?:info|notice|verb)|(?:信息|调试)\\s*[:：]`,
    ),
  },
] as const;

const ERROR_WORDS =
  /\berrors?\b|exception|\bfail|\bfatal|\bcannot\b|\bcan't\b|\bcould(?: not|n't)|\bunable\b|\bdenied\b|\brefused\b|\brejected\b|\binvalid|\bunauthorized\b|\bforbidden\b|\bmissing\b|\bunknown\b|\bunexpected\b|\btimed? ?out\b|\bpanic|\bsegfault|\babort|\bnot (?:found|allowed|permitted|supported|authorized|valid|registered|configured|granted)\b|\bdoes not exist\b|\bno such\b|错误|失败|无法|不能|异常|拒绝|无效|未找到|找不到|不存在|不允许|不支持|超时|缺少/i;

/** `0 errors`, `error=null`: counts and fields of what went well. */
const NO_ERROR =
  /\b(?:0|no) (?:errors?|failures?|failed)\b|\b(?:errors?|failures?|failed)\b["']?\s*[=:]\s*["']?(?:0|null|none|nil|false|no)\b/gi;

export function kindOfLine(line: string): LineKind {
  const head = line.slice(0, HEAD);
  for (const { kind, head: mark, key } of LEVELS) if (mark.test(head) || key.test(line)) return kind;
  return ERROR_WORDS.test(line.replace(NO_ERROR, '')) ? 'error_like' : 'plain';
}

export function isFailure(kind: LineKind): boolean {
  return kind === 'error' || kind === 'error_like';
}

const STACK_FRAME = /^\s+at \S|^\s+\.\.\. \d+ more|^\s+File ".*", line \d+/;

/** What a line that tells of an error has somewhere: quicker to look for than `kindOfLine` is, which decides. */
const MARK =
  /(?<!\b(?:0|no) )err|exception|fail|fatal|panic|crit|severe|emerg|alert|cannot|can't|could|unable|denied|refused|rejected|invalid|unauthorized|forbidden|missing|unknown|unexpected|timed? ?out|segfault|abort|not |no such|错误|失败|无法|不能|异常|拒绝|无效|未找到|找不到|不存在|不允许|不支持|超时|缺少/gi;

/** Colours and escapes, which would stick to words. */
const NO_TEXT = new RegExp(String.raw`\x1b\[[\d;]*[a-z]|\\[nrt]|%[0-9a-f]{2}`, 'gi');

/** A paste of so few lines is the error, whatever its words. */
const SHORT = 5;
/** Lines of each end of a long log; an error tells itself first and last. */
const KEPT = 25;
/** UTF-16 units around a mark that are read of a longer line. */
const AROUND = { before: 400, after: 1_600 };
/** So many indented lines go on with the message of the line before them. */
const CONTINUED = 3;

/** A line, or a part of a long one. */
export interface ErrorLine {
  /** UTF-16 units from the beginning of the text. */
  start: number;
  /** Blanks stand for colours and escapes, so that places are those of the text. */
  text: string;
}

/**
 * The different lines of a text that tell of an error, with those that go on with them: the first and the last of very
 * many. A short text without one is taken whole.
 */
export function errorLines(text: ReadableText): ErrorLine[] {
  const told = [...firstLines(text)];
  if (told.length === KEPT) {
    const { start, text: line } = told.at(-1)!;
    told.push(...lastLines(text, start + line.length));
  }
  const different = new Map(told.map((line) => [line.text.replace(/\d+/g, '0'), line]));
  return told.length > 0 ? [...different.values()] : shortText(text);
}

function firstLines(text: ReadableText): ErrorLine[] {
  const first: ErrorLine[] = [];
  for (const stretch of stretches(text))
    for (const line of toldLines(text, stretch)) if (first.push(line) === KEPT) return first;
  return first;
}

function lastLines(text: ReadableText, from: number): ErrorLine[] {
  const last: ErrorLine[] = [];
  for (const stretch of stretchesBack(text, from)) {
    last.unshift(...Array.from(toldLines(text, stretch)).slice(last.length - KEPT));
    if (last.length === KEPT) break;
  }
  return last;
}

function shortText(text: ReadableText): ErrorLine[] {
  if (text.length > SHORT * AROUND.after) return [];
  const lines = Array.from(text.slice(0).matchAll(/[^\n]*[^\s][^\n]*/g)).filter(
    ([line]) => /[\p{L}\p{N}]/u.test(line) && !STACK_FRAME.test(line) && kindOfLine(line) !== 'normal',
  );
  return lines.length > SHORT ? [] : lines.map(({ 0: line, index }) => ({ start: index, text: withoutEscapes(line) }));
}

/** The lines of a stretch that tell of an error, each once. */
function* toldLines(text: ReadableText, { start: from, end: to }: Stretch): Generator<ErrorLine> {
  // With what may go on with its last line.
  const read = text.slice(from, to + CONTINUED * (AROUND.after + 1));
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(read); mark && mark.index < to - from; mark = MARK.exec(read)) {
    const start = Math.max(read.lastIndexOf('\n', mark.index) + 1, mark.index - AROUND.before);
    const end = Math.min(endOfLine(read, mark.index), mark.index + AROUND.after);
    const line = read.slice(start, end);
    const kind = kindOfLine(line);
    if (isFailure(kind) && !STACK_FRAME.test(line))
      yield { start: from + start, text: withoutEscapes(read.slice(start, endOfMessage(read, end))) };
    MARK.lastIndex = end;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** A message that was wrapped goes on in indented lines. */
function endOfMessage(text: string, end: number): number {
  for (let n = 0; n < CONTINUED && text[end] === '\n'; n++) {
    const next = endOfLine(text, end + 1);
    const line = text.slice(end + 1, Math.min(next, end + 1 + AROUND.after));
    if (!/^[ \t]+\S/.test(line) || STACK_FRAME.test(line)) break;
    end += 1 + line.length;
  }
  return end;
}

/** Blanks in their places. */
export const withoutEscapes = (line: string) => line.replace(NO_TEXT, (escape) => ' '.repeat(escape.length));
