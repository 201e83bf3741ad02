import { API_KEYS } from './api-keys.js';
import { ASSIGNED_SECRET } from './assigned-secrets.js';
import { COMMAND_LINES } from './command-lines.js';
import { isAddress, isCardNumber, isHarmless, isMailAddress, isPersonalAccount, looksSecret } from './looks.js';
import { MARK, type Found, type Rule } from './rule.js';

/** A slash or a backslash as URLs escape it, also twice. */
const SLASH = '%(?:25)?(?:2[Ff]|5[Cc])';

const isGiven = ({ value }: Found) => !isHarmless(value);

/** Every rule. Where two begin at the same place, the first one names the kind. */
export const RULES: readonly Rule[] = [
  {
    kind: 'private_key',
    // To its end; a key that was cut off, as far as its lines go.
    find: new RegExp(
      '-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----' +
        `(?:(?:(?!-----)[^${MARK}]){0,16384}-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----` +
        '|(?:(?:\\s|\\\\[nr]|[>|]){0,8}[A-Za-z0-9+/=]{16,128}(?![^\\s\\\\"\'])){1,400})',
      'g',
    ),
  },
  {
    kind: 'jwt',
    find: /(?<![\w-])eyJ[\w-]{10,8000}(?:\.[\w-]{0,8000}){0,4}(?![\w-])/g,
  },
  ...API_KEYS,
  {
    kind: 'api_key',
    before:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/|qyapi\.weixin\.qq\.com\/cgi-bin\/webhook\/send\?key=|open\.feishu\.cn\/open-apis\/bot\/v2\/hook\/|api\.telegram\.org\/bot|webhook\.office\.com\/webhookb2\//g,
    find: /[\w/:@-]{10,200}(?![\w/:@-])/y,
    accept: looksSecret,
  },
  {
    kind: 'credential',
    before: /\b(?:bearer|basic|negotiate|ntlm|apikey|api-key|token)(?: |%20|\+)["']?/gi,
    find: /[A-Za-z0-9._~+/-]{8,8000}={0,2}(?![\w@(])/y,
    accept: (found) => (found.value.length >= 16 ? looksSecret(found) : isEncoded(found)),
  },
  {
    kind: 'credential',
    before:
      /authorization["'\\]{0,2}\s{0,2}[:=]\s{0,2}["'\\]{0,2}(?:(?:bearer|basic|digest|token|apikey|api-key|signature|hawk|mac|negotiate|ntlm)(?:\s{1,2}|%20|\+))?/gi,
    find: new RegExp(`[^\\s"'\`,;:=<>\\\\${MARK}]{4,8000}={0,2}`, 'y'),
    accept: (found) =>
      isGiven(found) &&
      !/^AWS4-/.test(found.value) &&
      (looksSecret(found) || /[a-z0-9](?:\s+|%20|\+)$/i.test(found.before)),
  },
  {
    kind: 'credential',
    before:
      /(?<![\w.-])(?:code|state|sid|sig|signature|x-(?:amz|goog)-(?:signature|credential)|(?:j|php|asp\.net_)?sess(?:ion)?_?id|[cx]srf(?:[-_]?token)?|samlresponse|otp)["']?[=:]["']?|\bdigest [^\n\uFFFF]{0,400}?\bresponse="/gi,
    find: /[\w%+/=.~-]{12,8000}/y,
    accept: looksSecret,
  },
  {
    kind: 'cookie',
    before: /\bset-cookie["'\\]{0,2}\s{0,2}[:=]\s{0,2}["'\\]{0,2}[\w!#$%&'*+.^`|~-]{1,100}=/gi,
    find: new RegExp(`[^\\s;,"\\\\${MARK}]{1,4096}`, 'y'),
    accept: isGiven,
  },
  {
    kind: 'cookie',
    before: /(?<![\w-])cookie["'\\]{0,2}\s{0,2}[:=]\s{0,2}["'\\]{0,2}(?=[\w!#$%&*+.^`|~-]{1,100}=)/gi,
    find: new RegExp(
      `[^;\\s"'\\\\${MARK}]{1,4096}(?:; ?[^;\\s"'\\\\=${MARK}]{1,100}=[^;\\s"'\\\\${MARK}]{0,4096}){0,100}`,
      'y',
    ),
  },
  {
    kind: 'secret',
    // postgres://app:…@db/shop
    before: /:\/\/[^\s/:@?#"'<>]{0,100}:/g,
    // A slash may be part of it, up to the first @, unless a port stands there.
    find: new RegExp(
      `[^\\s/"'<>${MARK}]{1,200}(?=@[\\w.[-])|(?!\\d{1,5}[/?#])[^\\s@"'<>${MARK}]{1,200}(?<!/)(?=@[\\w.[-])`,
      'y',
    ),
    accept: isGiven,
  },
  {
    kind: 'secret',
    // postgres://app:p@ss/word@db; in paths of the web, an @ is ordinary
    before: new RegExp(`(?<!https?|wss?|git|ssh|${MARK})://[^\\s/:@?#"'<>]{0,100}:`, 'gi'),
    find: new RegExp(`(?!\\d{1,5}[/?#])[^\\s"'<>,?${MARK}]{1,200}(?<!/)(?=@[\\w.[-])`, 'y'),
    accept: isGiven,
  },
  {
    kind: 'credential',
    // https://…@github.com
    before: /:\/\//g,
    find: /[\w.~%-]{16,200}(?=@[\w[])/y,
    accept: looksSecret,
  },
  {
    kind: 'secret',
    // Oracle: user/…@host
    before: /(?:\bthin:|sqlplus\s{1,3}(?:-\w{1,2}\s){0,3})[\w$#]{1,60}\//gi,
    find: new RegExp(`[^\\s/@"'${MARK}]{1,100}(?=@)`, 'y'),
    accept: isGiven,
  },
  ...COMMAND_LINES,
  {
    kind: 'secret',
    // SQL: IDENTIFIED BY '…', PASSWORD '…'; using password "…"
    before: /\b(?:identified\s{1,3}by|(?:encrypted\s{1,3})?password)\s{1,3}["']/gi,
    find: new RegExp(`(?<=')[^'\\n${MARK}]{1,200}(?=')|(?<=")[^"\\n${MARK}]{1,200}(?=")`, 'y'),
    accept: isGiven,
  },
  ASSIGNED_SECRET,
  {
    kind: 'secret',
    // "auth": "…" of Docker, _auth = … of npm: user and password in Base64
    before: /(?<![A-Za-z])auth["']?\s{0,3}[=:]\s{0,3}["']?/gi,
    find: /[A-Za-z0-9+/]{16,2000}={0,2}(?![\w+/=-])/y,
    accept: isEncoded,
  },
  {
    kind: 'secret',
    // invalid token "…", 令牌“…”已过期
    before: /(?:token|密码|口令|密钥|令牌)\s?["'`“「]/gi,
    find: new RegExp(`[^\\s"'\`”」${MARK}]{12,4096}`, 'y'),
    accept: looksSecret,
  },
  {
    kind: 'secret',
    before: /(?:验证码|verification code|one[- ]time (?:code|password))(?:\s?(?:is|为|是))?\s?/gi,
    find: /\d{4,8}(?![\w.])/y,
  },
  {
    kind: 'secret',
    // .pgpass: host:port:database:user:…
    before: /(?<![^\n])[\w.*-]{1,100}:(?:\d{4,5}|\*):[\w*.-]{1,60}:[\w*.-]{1,60}:/g,
    find: new RegExp(`[^\\s:${MARK}]{4,200}(?![^\\n\\r])`, 'y'),
    accept: looksSecret,
  },
  {
    kind: 'secret',
    // A field of a form
    before: /\bname="[\w-]{0,20}(?:password|passwd|pwd|token|secret)"(?:\r?\n|\\r\\n){2}/gi,
    find: new RegExp(`[^\\n\\r\\\\${MARK}]{1,500}`, 'y'),
    accept: isGiven,
  },
  {
    kind: 'email',
    // Han before a name in other letters is the sentence.
    find: /(?:(?<![\w.+%\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}-])[\w.+\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}-]{1,64}|\p{sc=Han}{1,8})(?:@|%40)(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w@-]|\.\w)/gu,
    accept: isMailAddress,
  },
  {
    kind: 'ip',
    // No version: v1.2.3.4, Chrome/142.0.0.0, version 1.2.3.4, libfoo-1.2.3.4.jar
    find: new RegExp(
      `(?<![\\w.+-]|(?:[A-Z]\\w{0,40}|${MARK})/|(?:[Vv]er(?:sion)?|VERSION|[Rr]elease|[Bb]uild|版本|${MARK})["']?[ :：=]{0,3}["']?)` +
        '\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w+]|-\\w|\\.\\w)',
      'g',
    ),
    accept: isAddress,
  },
  {
    kind: 'ip',
    find: /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?![\w:]|\.\d)/gi,
    accept: isAddress,
  },
  {
    kind: 'card',
    // Visa, Mastercard, Discover, JCB, UnionPay in fours; Amex; Diners
    find: /(?<![\w.-])(?:(?:4\d{3}|5[1-5]\d\d|2[2-7]\d\d|6(?:011|5\d\d|4[4-9]\d|2\d\d)|35[2-8]\d)(?:[ -]?\d{4}){3}(?:[ -]?\d{3})?|3[47]\d\d[ -]?\d{6}[ -]?\d{5}|3(?:0[0-5]|[68]\d)\d[ -]?\d{6}[ -]?\d{4})(?![\w-]|\.\d)/g,
    accept: isCardNumber,
  },
  {
    kind: 'user',
    // No address: GET /home/start
    before: new RegExp(
      `(?<![\\w.]|(?:GET|POST|PUT|HEAD|PATCH|DELETE|OPTIONS|${MARK}) )(?:(?:/(?:data|export|usr|var))?/home|/Users)/` +
        `|${SLASH}(?:home|Users)${SLASH}`,
      'g',
    ),
    find: new RegExp(`(?:(?!${SLASH})[^\\s/\\\\:"'<>|,;&()\\[\\]{}*$${MARK}]){1,64}`, 'y'),
    accept: isPersonalAccount,
  },
  {
    kind: 'user',
    // ~ann/.ssh
    before: /(?<![\w.~/-])~/g,
    find: /[a-z][\w.-]{0,31}(?=\/)/y,
    accept: isPersonalAccount,
  },
  {
    kind: 'user',
    before: /(?<![A-Za-z])[A-Z]:(?:\\{1,4}|\/)(?:Users|Documents and Settings)(?:\\{1,4}|\/)|\/mnt\/[a-z]\/Users\//gi,
    // A blank may be part of the name if a folder follows.
    find: new RegExp(`[^\\\\/:*?"'<>|\\n${MARK}]{1,64}(?=[\\\\/])|[^\\s\\\\/:*?"'<>|,;()${MARK}]{1,64}`, 'y'),
    accept: isPersonalAccount,
  },
];

/** Base64 of a few words, as in `Basic dXNlcjpwdw==`. */
function isEncoded({ value }: Found): boolean {
  return /=$/.test(value) || (/\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value));
}
