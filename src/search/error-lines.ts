/**
 * What a line of a log says of itself. `error` and `warning` and `normal` lines carry a level; `error_like` ones only
 * words that errors are told with; `plain` ones neither.
 */
export type LineKind = 'error' | 'error_like' | 'plain' | 'warning' | 'normal';

/** A level stands near the head of its line, or is the value of a key anywhere. */
const HEAD = 100;

const levelMark = (upper: string, anyCase: string) => ({
  head: new RegExp(`(?:^|[\\s\\[("'|<:])(?:${upper})(?=[\\s\\])"'|>:,!]|$)|\\[\\s*(?:${anyCase})\\s*\\]`),
  key: new RegExp(`\\b(?:level|lvl|levelname|severity|loglevel)["']?\\s*[=:]\\s*["']?(?:${anyCase})\\b`, 'i'),
});

const LEVELS = [
  {
    kind: 'error',
    ...levelMark(
      'FATAL|PANIC|CRIT|CRITICAL|SEVERE|EMERG|ALERT|ERROR|ERR',
      'fatal|panic|crit|critical|severe|emerg|alert|error|err',
    ),
  },
  { kind: 'warning', ...levelMark('WARN|WARNING', 'warn|warning') },
  { kind: 'normal', ...levelMark('INFO|DEBUG|TRACE|NOTICE|VERBOSE|FINE', 'info|debug|trace|notice|verbose') },
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

const STACK_FRAME = /^\s+at \S|^\s+\.\.\. \d+ more|^\s+File ".*", line \d+/;

/** A paste of so few lines is the error, whatever its words. */
const SHORT = 5;
/** Of each end of a long log; an error tells itself first and last. */
const KEPT = 100;

/** The different lines of a text that tell of an error; a short text without one is taken whole. */
export function errorLines(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !STACK_FRAME.test(line));
  const told = lines.filter((line) => {
    const kind = kindOfLine(line);
    return kind === 'error' || kind === 'error_like';
  });
  const kept = told.length > 0 || lines.length > SHORT ? told : lines;
  const different = [...new Map(kept.map((line) => [line.replace(/\d+/g, '0'), line])).values()];
  return different.length <= 2 * KEPT ? different : [...different.slice(0, KEPT), ...different.slice(-KEPT)];
}
