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
  name: new RegExp(`(?:^|[\\s\\[("'|<:])(?:${upper})(?=[\\s\\])"'|>:,!]|$)|\\[\\s*(?:${anyCase})\\s*\\]`),
  word: new RegExp(words),
  wordInPlace: new RegExp(`${BEFORE_WORD}(?:${words})`),
  key: new RegExp(`\\b(?:level|lvl|levelname|severity|loglevel)["']?\\s*[=:]\\s*["']?(?:${anyCase})\\b`, 'i'),
});

/** `error:`, `error[E0308]:`, `error TS2345:` */
const COLON = String.raw`(?:\[[\w-]+\]|\s+[A-Z]+\d+)?\s*[:：]`;

/** Levels as loggers write them, as the source of a regular expression. */
export const LEVEL_NAMES = {
  error: 'FATAL|PANIC|CRIT|CRITICAL|SEVERE|EMERG|ALERT|ERROR|ERR',
  warning: 'WARN|WARNING',
  normal: 'INFO|DEBUG|TRACE|NOTICE|VERBOSE|FINE',
};

const LEVELS = [
  {
    kind: 'error',
    ...levelMark(
      LEVEL_NAMES.error,
      'fatal|panic|crit|critical|severe|emerg|alert|error|err|错误|严重',
      `(?:(?:fatal )?error|fatal|panic)${COLON}|npm error|(?:致命)?错误\\s*[:：]`,
    ),
  },
  {
    kind: 'warning',
    ...levelMark(LEVEL_NAMES.warning, 'warn|warning|警告', `(?:\\w*[Ww]arning|warn)${COLON}|npm warn|警告\\s*[:：]`),
  },
  {
    kind: 'normal',
    ...levelMark(
      LEVEL_NAMES.normal,
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
  for (const { kind, name, word, wordInPlace, key } of LEVELS) {
    // Few lines have such a word at all, and telling what stands before it takes long.
    if (name.test(head) || (word.test(head) && wordInPlace.test(head)) || key.test(line)) return kind;
  }
  return ERROR_WORDS.test(line.replace(NO_ERROR, '')) ? 'error_like' : 'plain';
}

export function isFailure(kind: LineKind): boolean {
  return kind === 'error' || kind === 'error_like';
}

/** What a line that tells of an error has somewhere: quicker to look for than `kindOfLine` is, which decides. */
export const ERROR_MARK =
  /(?<!\b(?:0|no) )err|exception|fail|fatal|panic|crit|severe|emerg|alert|cannot|can't|could|unable|denied|refused|rejected|invalid|unauthorized|forbidden|missing|unknown|unexpected|timed? ?out|segfault|abort|not |no such|错误|失败|无法|不能|异常|拒绝|无效|未找到|找不到|不存在|不允许|不支持|超时|缺少/gi;
