/**
 * Words that are common in logs and technical prose, by how common: the key is −log2 of the share of messages that
 * have one of them. The figures are rounded by hand; only their order of magnitude matters.
 */
const COMMON: Record<number, string> = {
  2: `
    a an and are as at be by do does for from has have if in into is it its no not of off on or so than that
    the then there this to was were when which while will with you your`,
  3: `
    code com debug err error errors fail failed failure false http https info line log null org trace true
    warn warning www`,
  4: `
    after all already available because been before being but can cannot could did during except file files
    found get got had invalid may message more must name new non one only out set should such time too up
    use used using value version`,
  5: `
    add allowed any application build call called case cause change check class client coding command config
    configuration connect contain contains context create current data database default detail details
    different empty encoding end example exception exist exists expected find first format function handling
    input internal java js key last length list load local missing mode module number object occurred open
    option output package param parameter parse path please port process project read reason request
    requests required requires resource response result return run running server service size start started
    state status string support supported system table task test try trying type types unable unexpected
    unknown unsupported update user valid values wait write wrong`,
  6: `
    action address app argument arguments array attribute base block body bytes cache character column
    content copy count date delete device directory disabled due element enabled entry env event execute
    execution expression field fields folder group handler header host id image import index initialize
    install instance instead interface item items job json keys level library limit main max method min
    multiple named needs network node operation operator page password point property query ready record
    reference register registered remote remove resolve retry root row rows runtime same script session
    socket source specified stop stopped stream symbol target thread token tool url variable xml`,
  7: `
    aborted access authentication authorization bad certificate child compile complete completed connection
    crash disk exit expired illegal killed lock loop memory permission permissions policy queue reset
    respond schema security signal space stack storage terminated timed timeout transaction undefined`,
  8: `
    amd64 arm64 base64 denied exceeded fatal forbidden http2 i386 int16 int32 int64 int8 ipv4 ipv6 md5
    refused rejected sha1 sha256 sha512 signature uint16 uint32 uint64 uint8 unauthorized unreachable utf16
    utf8 win32 x64 x86 x86_64`,
};

/** Pairs of Han characters that are common in Chinese messages. */
const COMMON_HAN = `
  错误 失败 无法 不能 文件 类型 使用 无效 必须 参数 数据 函数 支持 存在 指定 属性 允许 设置 操作 程序 名称 因为 创建 包含 不是 一个 引用 字符 服务 项目 方法 版本 连接 找到
  生成 对象 用户 没有 目录 读取 解析 索引 模式 需要 调用 目标 访问 请求 关系 执行 定义 可能 配置 匹配 出错 导入 只能 返回 删除 选项 复制 处理 路径 出现 元素 未能 转换 数组
  权限 正在 所有 缺少 任务 意外 消息 记录 加载 不存 不支 不允 异常 警告 信息 系统 超时 拒绝 成功 未找 不到 发生 打开 写入 启动 运行 停止 内容 命令 时间 日志 检查 当前 未知
  输入 输出 进程 内存 网络 端口 地址 响应 接口 资源 据库 务器 了一 这个 我们 可以 已经 进行`;

const words = (text: string) => text.trim().split(/\s+/);

/** Lower-case word → bits. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(COMMON).flatMap(([bits, list]) => words(list).map((word) => [word, Number(bits)] as const)),
);

export const COMMON_HAN_PAIRS: ReadonlySet<string> = new Set(words(COMMON_HAN));
