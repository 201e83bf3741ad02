import { isHarmless, looksSecret } from './looks.js';
import { MARK, type Found, type Rule } from './rule.js';

/** The last words of a key whose value is a secret: `DB_PASSWORD`, `clientSecret`, `x-api-key`, `访问令牌`. */
const KEY =
  '(?:pass(?:word|wd|phrase|code)?|(?<![a-z])pwd|secret|(?<!publickey)token|credentials?|assertion|code_?verifier|' +
  '(?:api|app|auth|access|account|client|encryption|function|license|master|private|secret|shared|signing|subscription)' +
  '[-_ ]?key(?:[-_]?id|-data|_base)?|(?<=\\btls\\.)key|密码|口令|密钥|令牌|验证码)\\d?';
const QUOTE = '(?:["\'`\\\\]|%22|&quot;){0,3}';
/** `name: DB_PASSWORD`, and on the next line or in the same object `value: …`. */
const VALUE_OF_NAME = `(?:,\\s{0,40}|\\s{1,40})${QUOTE}value${QUOTE}[ \\t]{0,12}[:=][ \\t]{0,12}`;
const ASSIGNMENT =
  '(?:[ \\t]{0,12}(?:=>|:=|=(?!=)|(?:[为是][ \\t]?)?[:：]|%3[ADad]|[为是](?=\\s?[!-9;-~]))[ \\t]{0,12}|>|' +
  `${VALUE_OF_NAME})`;

const END = `\\s"'\`<>\\\\${MARK}`;
/** What ends a value, unless it goes on behind that with a word that is no other key: `hun;ter2`, but `hunter2;user=ann`. */
const PUNCTUATION = ',;|()\\[\\]}';
const PLAIN = `(?!%2[26]|&\\w{1,60}[=;])[^${END}${PUNCTUATION}{\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uff5e]`;
const VALUE = new RegExp(
  [
    // Up to the quote that opened it, as far as there is one.
    `(?<=\\\\")(?:[^"\\\\\\n${MARK}]|\\\\[^"\\n${MARK}]){1,4096}`,
    `(?<=")(?:[^"\\\\\\n${MARK}]|\\\\[^\\n${MARK}]){1,4096}(?=")`,
    `(?<=')[^'\\n${MARK}]{1,4096}(?=')`,
    `${PLAIN}(?:${PLAIN}|[${PUNCTUATION}](?=\\w)(?![\\w .-]{0,40}["']?[=:${MARK}])){0,511}`,
  ].join('|'),
  'y',
);

/** `password=hunter2`, `"client_secret": "…"`, `密码：…`, `<password>…</password>`, a line `token: …` of YAML. */
export const ASSIGNED_SECRET: Rule = {
  kind: 'secret',
  before: new RegExp(KEY + QUOTE + ASSIGNMENT + QUOTE, 'gi'),
  find: VALUE,
  accept: isAssigned,
};

function isAssigned(found: Found): boolean {
  const { value, before, text, end } = found;
  if (isHarmless(value) || isCode(found)) return false;
  // The shell's working directory.
  if (/^pwd/i.test(before) && /^(?:[A-Za-z]:)?[\\/]/.test(value)) return false;
  if (/^pass(?![a-z])/i.test(before) && !isPassKey(found)) return false;
  // The file that holds it.
  if (/^(?:~|\.{1,2}|\/(?:etc|home|mnt|opt|root|run|srv|tmp|usr|var))\//.test(value)) return false;
  return isSure(before) || looksSecret({ value }) || fillsLine(found, text.slice(end, end + 80));
}

/** `pass`, `SMTP_PASS` and `dbPass`, but not `bypass`, nor tests that passed. */
function isPassKey({ value, before, text, start }: Found): boolean {
  const key = text.slice(Math.max(0, start - before.length - 1), start - before.length + 4);
  return /^[^A-Za-z]?pass$|^[^A-Za-z]?PASS$|^[^A-Z]?Pass$/.test(key) && !/^PASS: /.test(before) && !/^\d+$/.test(value);
}

/** A call, an element or a member of what programs name so; what closes a call may be masked, or on another line. */
const CODE = new RegExp(
  `[a-z_][\\w.]*(?:\\([^\\n${MARK}]{0,100}[)${MARK}]|\\[[^\\n${MARK}]{0,100}[\\]${MARK}]|\\([ \\t]{0,80}$)`,
  'imy',
);
const MEMBER =
  /^(?:self|this|cls|os|process|config|conf|cfg|settings|options|opts|args|params|props|ctx|context|req|request|env)\.[\w.]+$|^[A-Za-z_][\w.]*\.\w*(?:pass(?:word|wd)?|pwd|secret|token|key|credentials?)$/i;

/** `password=self.password`, `token = next_token(`: a line of a program, as tracebacks print them. */
function isCode({ value, before, text, start }: Found): boolean {
  if (/["'`]$/.test(before)) return false;
  CODE.lastIndex = start;
  return CODE.test(text) || MEMBER.test(value);
}

/** `Unexpected token: foo` is prose. `key=value`, quoted keys and quoted values are not. */
function isSure(before: string): boolean {
  if (/^[^=:]*["'\\>%]/.test(before) || /\S(?:=|%3[Dd])\S*$/.test(before)) return true;
  if (/[,\n]\s*value/i.test(before)) return true;
  return /^[密口令验]/.test(before) || (/["'`]$/.test(before) && !/^token/i.test(before));
}

/** Whether key and value are all that stands on the line, as in YAML and INI files. */
function fillsLine({ before, text, start }: Found, behind: string): boolean {
  const key = text.slice(Math.max(0, start - before.length - 80), start - before.length);
  return /(?:^|\n)[\s>#|-]{0,20}[\w."'-]{0,60}$/.test(key) && /^["']?[ \t]*(?:\r?\n|$)/.test(behind);
}
