/** What a part of a runbook page is about. */
export type SectionName =
  'symptom' | 'cause' | 'fix' | 'dead_ends' | 'verify' | 'gotchas' | 'related' | 'documentation' | 'versions';

/** How pages call their parts, in lower case. */
const NAMES: Readonly<Record<SectionName, readonly string[]>> = {
  symptom: [
    ...['symptom', 'symptoms', 'error', 'error message', 'problem', 'issue', 'what you see'],
    ...['症状', '现象', '故障现象', '问题', '问题描述', '报错', '错误信息'],
  ],
  cause: [
    ...['cause', 'causes', 'root cause', 'reason', 'why', 'why it happens', 'why this happens', 'explanation'],
    ...['原因', '根本原因', '根因', '原因分析', '问题原因'],
  ],
  fix: [
    ...['fix', 'fixes', 'the fix', 'how to fix', 'how to fix it', 'solution', 'solutions', 'resolution', 'remedy'],
    ...['workaround', 'workarounds', 'temporary fix', 'mitigation', 'what to do'],
    ...['解决办法', '解决方法', '解决方案', '解决', '修复', '修复方法', '修复步骤', '处理办法', '处理方法', '处理步骤'],
    ...['临时办法', '临时方案', '变通办法', '规避方法'],
  ],
  dead_ends: [
    ...['dead end', 'dead ends', 'what does not work', "what doesn't work", 'does not help', "what doesn't help"],
    ...['无效做法', '无效的做法', '行不通的做法', '没有用的做法', '弯路'],
  ],
  verify: [
    ...['verify', 'verification', 'verify the fix', 'how to verify', 'check', 'confirm', 'validation'],
    ...['验证', '验证方法', '确认', '检查', '如何验证'],
  ],
  gotchas: [
    ...['gotcha', 'gotchas', 'caveat', 'caveats', 'pitfall', 'pitfalls', 'note', 'notes', 'warning', 'caution'],
    ...['注意', '注意事项', '陷阱', '常见陷阱', '易错点', '警告'],
  ],
  related: [
    ...['related', 'related pages', 'related errors', 'see also', 'references', 'further reading', 'links'],
    ...['相关', '相关页面', '相关链接', '相关文档', '相关错误', '参见', '另见', '参考', '参考资料', '延伸阅读'],
  ],
  documentation: [
    ...['documentation', 'docs', 'official documentation', 'official docs', 'reference'],
    ...['官方文档', '文档'],
  ],
  versions: [
    'affected versions',
    'versions',
    'applies to',
    'environment',
    '适用版本',
    '影响版本',
    '受影响版本',
    '适用环境',
  ],
};

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([name, spellings]) => spellings.map((one) => [one, name as SectionName] as const)),
);

const NUMBERING = /^(?:\d{1,2}[.)]|[一二三四五六七八九十]{1,2}、)\s*/;
const NAME_AND_REST = /^(?<name>[^:：—–]+?)\s*(?:(?:[:：]|\s[—–-])\s*(?<rest>.*))?$/su;

/** A heading or label that names a part of a page, and what it says beyond the name: `Gotcha: stale tokens`. */
export function readSectionName(heading: string): { name: SectionName; rest: string } | undefined {
  const { name = '', rest = '' } = NAME_AND_REST.exec(heading.trim().replace(NUMBERING, ''))?.groups ?? {};
  const known = BY_NAME.get(name.toLowerCase().replaceAll('’', "'"));
  return known && { name: known, rest };
}

/** A heading such as `1. Stop the service`: one step of several. */
export function isNumbered(heading: string): boolean {
  return NUMBERING.test(heading) || /^(?:step\s*\d|第[一二三四五六七八九十\d]+步|步骤)/i.test(heading);
}

/** The words of a page are Chinese when one of the names of its parts is. */
export function isChinese(text: string): boolean {
  return /\p{sc=Han}/u.test(text);
}
