/** Nouns that name the value behind them: `scope 'admin'`, `line 12`. A key, as in `client_id=…`, may be any word. */
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
const NOUN = /(?:^|\W)([A-Za-z_]{2,20})[\s:#=([]{0,2}["'`“‘「]?$/;
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
  const noun = NOUN.exec(before)?.[1]?.toLowerCase();
  if (noun && NAMING_NOUNS.has(noun)) return noun;
  const chinese = CHINESE_NOUN.exec(before)?.[1];
  if (chinese) return CHINESE_NOUNS[chinese];
  if (/^[A-Za-z][\w+.-]*:\/\//.test(value)) return 'url';
  return /^(?:~|\.{1,2})?\/\S|^[A-Za-z]:\\/.test(value) ? 'path' : undefined;
}

function groupName(text: string): string | undefined {
  const name = text
    .toLowerCase()
    .replace(/\W+/g, '_')
    .replace(/^[\d_]+|_+$/g, '');
  return name === '' ? undefined : name.slice(0, 40);
}
