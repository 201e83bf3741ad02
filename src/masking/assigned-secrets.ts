import { isHarmless, looksSecret } from './looks.js';
import { MARK, type Found, type Rule } from './rule.js';

/** The last words of a key whose value is a secret: `DB_PASSWORD`, `clientSecret`, `x-api-key`, `访问令牌`. */
const KEY =
  '(?:pass(?:word|wd|phrase|code)|(?<=[_.-])pass|(?<![a-z])pwd|secret|(?<!publickey)token|credentials?|assertion|code_?verifier|' +
  '(?:api|app|auth|access|account|client|encryption|function|license|master|private|secret|shared|signing|subscription)' +
  '[-_ ]?key(?:[-_]?id|-data)?|(?<=\\btls\\.)key|密码|口令|密钥|令牌|验证码)\\d?';
const QUOTE = '(?:["\'`\\\\]|%22|&quot;){0,3}';
const ASSIGNMENT =
  '(?:[ \\t]{0,12}(?:=>|:=|=(?!=)|[:：]|%3[ADad]|[为是](?=[:：\\s]?[!-~]))[ \\t]{0,12}|>|["\']\\s{1,3}value=)';

const END = `\\s"'\`<>\\\\${MARK}`;
const VALUE = new RegExp(
  [
    // Up to the quote that opened it, as far as there is one.
    `(?<=\\\\")(?:[^"\\\\\\n${MARK}]|\\\\[^"\\n${MARK}]){1,4096}`,
    `(?<=")(?:[^"\\\\\\n${MARK}]|\\\\[^\\n${MARK}]){1,4096}(?=")`,
    `(?<=')[^'\\n${MARK}]{1,4096}(?=')`,
    `(?:(?!%2[26]|&\\w{1,60}[=;])[^${END};,|()\\[\\]{}\\u3000-\\u303f\\u4e00-\\u9fff\\uff00-\\uff5e]){1,512}`,
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
  // The file that holds it.
  if (/^(?:~|\.{1,2}|\/(?:etc|home|mnt|opt|root|run|srv|tmp|usr|var))\//.test(value)) return false;
  return isSure(before) || looksSecret({ value }) || fillsLine(found, text.slice(end, end + 80));
}

/** `password=self.password`, `token = next_token(`: a line of a program, as tracebacks print them. */
function isCode({ value, before, text, end }: Found): boolean {
  if (/["'`]$/.test(before)) return false;
  return /^[A-Za-z_][\w.]*$/.test(value) && (/[([]/.test(text[end] ?? '') || /\.[A-Za-z_]+$/.test(value));
}

/** `Unexpected token: foo` is prose. `key=value`, quoted keys and quoted values are not. */
function isSure(before: string): boolean {
  if (/^[^=:]*["'\\>%]/.test(before) || /\S(?:=|%3[Dd])\S*$/.test(before)) return true;
  return /^[密口令验]/.test(before) || (/["'`]$/.test(before) && !/^token/i.test(before));
}

/** Whether key and value are all that stands on the line, as in YAML and INI files. */
function fillsLine({ before, text, start }: Found, behind: string): boolean {
  const key = text.slice(Math.max(0, start - before.length - 80), start - before.length);
  return /(?:^|\n)[\s>#|-]{0,20}[\w."'-]{0,60}$/.test(key) && /^["']?[ \t]*(?:\r?\n|$)/.test(behind);
}
