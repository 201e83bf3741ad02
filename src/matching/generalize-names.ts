/** Nouns that surely name the value behind them: `scope 'admin'`, `line 12`. A key, as in `client_id=…`, may be any word. */
const NAMING_NOUNS: ReadonlySet<string> = new Set(
  (
    'account address attribute branch broker bucket client cluster code collection column command commit component ' +
    'connection container count database device directory domain driver endpoint event field file filename folder ' +
    'function group host hostname id image index instance interface job key library limit line method module name ' +
    'namespace node offset operation organization owner package parameter partition path pid plugin pod policy port ' +
    'process product project property queue realm region relation release repository request resource role route row ' +
    'schema scope secret server service session setting shard size socket status step system table tag task tenant ' +
    'thread tid timeout token topic transaction type url user username value variable version volume worker zone'
  ).split(' '),
);

/** Any other word before a value may name it: `order 4711`, `worker-3`. These name nothing. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'about above actually after again all already also and any approximately are been before being below between both but ' +
    'can cannot code could does down during each either err error even every exactly expect expects failed fatal few ' +
    'for found from get gets give given gives got had has have here http https info into its least less like many may ' +
    'maybe more most must near need needs neither nor not now off once one only onto other our out over pass per ' +
    'received return returns roughly see sent should since some still such take takes than that the their them then ' +
    'there these they this those through too took tried try two under until upon use used uses using version via wait ' +
    'waited warn warning was wasn were what when where which while who why will with within without would yet you your'
  ).split(' '),
);
/** Words that are no nouns by their endings: `returned 502`, `waiting 3 s`, `exactly 2`. */
const NO_NOUN = /(?:ed|ing|ly)$/;
/** `cannot load 'x'`: what is done to the value. */
const VERB_BEFORE = /(?:\bcannot|n['’]t|\bnot|\bto|\bplease)\s+[A-Za-z]+[\s:]{0,2}["'`“‘「]?$/i;

const CHINESE_NOUNS: Readonly<Record<string, string>> = {
  作用域: 'scope',
  客户端: 'client',
  令牌: 'token',
  主机: 'host',
  端口: 'port',
  文件: 'file',
  目录: 'directory',
  路径: 'path',
  用户: 'user',
  角色: 'role',
  数据库: 'database',
  表: 'table',
  列: 'column',
  字段: 'field',
  变量: 'variable',
  参数: 'parameter',
  模块: 'module',
  服务: 'service',
  版本: 'version',
};

const KEY = /(?:^|[^\w.-])["']?([A-Za-z_][\w.-]{0,40})["']?(?:=|["']\s{0,4}:\s{0,4})["'`]?$/;
const NOUN = /(?:^|[^\w-])([A-Za-z_]{3,20})(?:[\s:#=([]{0,2}["'`“‘「]?|-)$/;
/** Short ones that name all the same. */
const SHORT_NOUN = /(?:^|[^\w-])(id|ip|db|pk|no)[\s:#=.]{1,2}["'`]?$/i;
const STATUS = /\bHTTP(?:\/[\d.]+)?\s$/i;
/** What is counted or measured, behind a number. */
const UNITS: readonly [RegExp, string][] = [
  [/^\s?(?:[nmµu]?s|secs?|seconds?|min|minutes?|hours?|days?|milliseconds?)(?![\w-])/, 'duration'],
  [/^\s?(?:[KMGTkmgt]i?[Bb]|bytes?)(?![\w-])/, 'size'],
  [/^\s?%/, 'percent'],
];
const COUNTED = /^ ([a-z]{3,20}s)(?![\w-])/;
const CHINESE_NOUN = new RegExp(`(${Object.keys(CHINESE_NOUNS).join('|')})[\\s:：]{0,2}["'\`“‘「《]?$`);
const PLACEHOLDER_NAME = /^(?:%\(|\$?\{\{? ?|<)([A-Za-z_][\w .-]*?) ?(?:\)\w|\}\}?|>)$/;

/** What the numbers are called that follow a value, each behind a mark: `main.go:42:7`, `10.0.0.1:5432`, `a.ts(3,1)`. */
export const NUMBERS_AFTER: Readonly<Record<string, readonly string[]>> = {
  host: ['port'],
  ip: ['port'],
  file: ['line', 'column'],
  path: ['line', 'column'],
};

/** Marks between such a value and its numbers. */
export const NUMBER_MARK = /^[:(,]$/;

/** How much of the text before a value may name it. */
export const NAMING_LENGTH = 64;

/** The name that a value has by itself, or by the text right before it; undefined when none is evident. */
export function valueName(value: string, before: string): string | undefined {
  const own = PLACEHOLDER_NAME.exec(value)?.[1];
  if (own) return groupName(own);
  const key = KEY.exec(before)?.[1];
  if (key) return groupName(key);
  const noun = nounOf(before);
  if (noun && NAMING_NOUNS.has(noun)) return noun;
  const chinese = CHINESE_NOUN.exec(before)?.[1];
  if (chinese) return CHINESE_NOUNS[chinese];
  if (/^[A-Za-z][\w+.-]*:\/\//.test(value)) return 'url';
  return /^(?:~|\.{1,2})?\/\S|^[A-Za-z]:\\/.test(value) ? 'path' : undefined;
}

/** The name of a value that is of no kind with one: by its unit, or by a word beside it that may be meant otherwise. */
export function likelyName(value: string, before: string, behind: string): string | undefined {
  if (STATUS.test(before)) return 'status';
  const isNumber = /^[-+]?\d/.test(value);
  const unit = isNumber && UNITS.find(([sign]) => sign.test(behind));
  if (unit) return unit[1];
  const noun = nounOf(before);
  if (noun && !NO_NAMES.has(noun) && !NO_NOUN.test(noun) && !VERB_BEFORE.test(before)) return groupName(noun);
  const counted = isNumber ? COUNTED.exec(behind)?.[1] : undefined;
  return counted && !NO_NAMES.has(counted) ? counted : undefined;
}

const nounOf = (before: string) => (NOUN.exec(before)?.[1] ?? SHORT_NOUN.exec(before)?.[1])?.toLowerCase();

function groupName(text: string): string | undefined {
  const name = text
    .toLowerCase()
    .replace(/\W+/g, '_')
    .replace(/^[\d_]+|_+$/g, '');
  return name === '' ? undefined : name.slice(0, 40);
}
