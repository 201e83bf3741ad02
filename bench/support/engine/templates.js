/** Patterns for messages as programs print them: fixed words that many share, values between them, some of it Chinese. */
import { randomNumbers } from '../random.js';

/** The first words of a list are the ones that messages use most. */
const words = (text) => text.trim().split(/\s+/);

const NOUNS = words(`
  file table type column value connection name server key index argument function database parameter role relation
  object token session partition certificate volume user class property request response thread method schema query
  constraint transaction cursor stream buffer process lock tablespace sequence trigger view snapshot replica segment
  publication subscription extension operator expression collation encoding header cookie realm upstream broker topic
  provider registry manifest container namespace context module package import attribute interface template iterator
  generator decorator lifetime trait macro crate channel socket address port scope credential secret policy permission
  signature checksum offset timeline slot worker scheduler resource endpoint gateway cluster shard migration savepoint
`);
const VERBS = words(`
  open read write create find load parse connect set convert drop access initialize resolve update delete use start
  allocate lock rename execute register decode encode authenticate verify deploy bind rotate fetch attach commit flush
  restore truncate serialize cast clone compile evaluate replicate vacuum publish revoke schedule terminate unmount
`);
const STATES = words(`
  invalid missing null empty unknown unsupported ambiguous read-only duplicate expired closed locked corrupted
  incompatible unreachable deprecated reserved immutable inconsistent malformed truncated stale unsigned recursive
`);
const VALUES = ['.*', '.*', '.*', '"(?P<name>[^"]*)"', '".*"', '[-+]?\\d+', '\\S+', "'.*'", '\\[.*\\]'];
const NUMBERS = ['[-+]?\\d+', '\\d+', '#?0*[1-9]\\d*'];

const HAN_NOUNS = words(`
  文件 表 类型 列 值 连接 名称 服务器 键 索引 参数 函数 数据库 角色 关系 对象 令牌 会话 分区 证书 卷 用户 类 属性 请求 响应
  线程 方法 模式 查询 约束 事务 游标 缓冲区 进程 锁 表空间 序列 触发器 视图 快照 副本 发布 订阅 扩展 运算符 表达式 排序规则
  编码 命名空间 上下文 模块 容器 镜像 注册表 密钥 作用域 客户端 权限 策略 签名 校验和 通道 套接字 端口 集群 分片 保存点
`);
const HAN_VERBS = words(`
  打开 读取 写入 创建 找到 加载 解析 连接 设置 转换 删除 访问 初始化 更新 使用 启动 分配 锁定 重命名 执行 注册 解码 编码 验证
  部署 绑定 轮换 获取 附加 提交 刷新 恢复 截断 序列化 克隆 编译 复制 发布 撤销 终止 卸载
`);
const HAN_STATES = words(
  '无效 缺失 为空 未知 不受支持 不明确 只读 重复 已过期 已关闭 已锁定 已损坏 不兼容 不可达 已弃用',
);

const SYLLABLES = words(`
  ka ro min tel vas cor du lex pra zon wi fer go sha ty quor bel nim ost har jen lux mo pyr rig sta ulf vek xan yol
`);

/** So many of ten patterns are Chinese, and so many of a hundred are written as people in a hurry write them. */
const CHINESE_OF_TEN = 3;
const UGLY_OF_HUNDRED = 2;

/** @returns `count` different patterns, the same for the same seed. */
export function madePatterns(count, seed = 1) {
  const sayings = new Sayings(randomNumbers(seed));
  const made = new Set();
  while (made.size < count) made.add(sayings.pattern());
  return [...made];
}

class Sayings {
  constructor(next) {
    this.next = next;
  }

  pattern() {
    if (this.next() % 100 < UGLY_OF_HUNDRED) return this.ugly();
    return this.next() % 10 < CHINESE_OF_TEN ? this.chinese() : this.english();
  }

  english() {
    const { noun, verb, state, value, number, name, code, type } = this;
    return this.one(
      () => `could not ${verb()} ${noun()} ${value()} of ${noun()} ${name()}: .*`,
      () => `${noun()} ${value()} of ${noun()} ${name()} does not exist`,
      () => `cannot ${verb()} ${noun()} of ${state()} ${noun()} ${value()} in ${noun()} ${noun()}`,
      () => `${noun()} ${noun()} must not be ${state()} to ${verb()} a ${noun()}`,
      () => `${state()} ${noun()} cannot be used to ${verb()} the ${noun()} of a ${name()}`,
      () => `${code()}: Please ${verb()} ${noun()} and ${noun()} before you ${verb()} the ${noun()}\\.`,
      () => `only one ${noun()} may ${verb()} a ${noun()} with ${state()} ${noun()} and ${noun()}`,
      () => `${code()}: ${noun()} ${value()} was ${state()} when ${name()} tried to ${verb()} it`,
      () => `${type()}: ${state()} ${noun()} ${value()}`,
      () => `${type()}\\.${verb()}\\(\\): ${noun()} is ${state()}`,
      () => `failed to ${verb()} ${noun()} ${number()} of ${number()}: ${state()} ${noun()} ${name()}`,
      () => `expected ${noun()} or ${noun()} at ${noun()} ${number()}, got ${state()} ${noun()}`,
      () => `unable to ${verb()} the ${name()} ${noun()}\\. Please ${verb()} the ${noun()} and try again`,
      () => `--${name()}-${noun()} requires ${noun()} ${value()}(?: after ${number()} (?:ms|seconds))?`,
    );
  }

  chinese() {
    const { hanNoun, hanVerb, hanState, value, number, name, code } = this;
    return this.one(
      () => `无法${hanVerb()}${hanNoun()} ${value()} 的${hanNoun()} ${name()}：.*`,
      () => `${hanNoun()} ${value()} 的${hanNoun()} ${name()} 不存在`,
      () => `${code()}: 不能${hanVerb()}${hanState()}的${hanNoun()} ${value()}`,
      () => `${hanVerb()}${hanNoun()}时，${hanNoun()}${hanNoun()}${hanState()}`,
      () => `在${hanNoun()} ${name()} 中找不到${hanNoun()} ${value()}`,
      () => `未能${hanVerb()} ${name()} ${hanNoun()}：${hanNoun()}${hanState()}。`,
      () => `${hanNoun()}“.*”的第 ${number()} 个${hanNoun()}${hanState()}，请${hanVerb()}${hanNoun()}`,
    );
  }

  ugly() {
    const { noun, verb, state, name, code, type } = this;
    return this.one(
      () => `(?:${noun()} ${verb()} ${state()}|${type()}|${name()}.*${noun()}.*failed|${code()})`,
      () => `^.*[Ee]rror.*\\b${name()}\\b.*${state()}.*$`,
      () => `(${noun()}|${noun()}|${noun()}) +(not|never) +(${verb()}|${verb()}) ${name()}`,
      () => `${type()}[\\s\\S]*Caused by: .*${name()}`,
      () => `((${name()}|${name()})[ .:-]*){1,3}${state()}`,
    );
  }

  one(...sayings) {
    return this.pick(sayings)();
  }

  pick(list) {
    return list[this.next() % list.length];
  }

  common(list) {
    return list[Math.floor(list.length * (this.next() / 2 ** 32) ** 2)];
  }

  noun = () => this.common(NOUNS);
  verb = () => this.common(VERBS);
  state = () => this.common(STATES);
  hanNoun = () => this.common(HAN_NOUNS);
  hanVerb = () => this.common(HAN_VERBS);
  hanState = () => this.common(HAN_STATES);
  value = () => this.pick(VALUES);
  number = () => this.pick(NUMBERS);
  name = () => this.pick(SYLLABLES) + this.pick(SYLLABLES) + (this.next() % 2 ? this.pick(SYLLABLES) : '');
  code = () => `${this.name().slice(0, 3).toUpperCase()}-?${String(this.next() % 100_000).padStart(5, '0')}`;
  type = () => [this.name(), this.noun(), this.pick(['exception', 'error', 'failure'])].map(capitalized).join('');
}

function capitalized(word) {
  return word[0].toUpperCase() + word.slice(1);
}
