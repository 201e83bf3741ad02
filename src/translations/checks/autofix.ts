import { marked } from './pieces.js';

const FULL_WIDTH: Record<string, string> = { ',': '，', ';': '；', '!': '！', '?': '？' };

/** What is wrong beyond doubt, and what stands there instead. */
const CERTAIN: readonly (readonly [pattern: RegExp, put: (found: string) => string])[] = [
  [/(?<=\p{Script=Han})[,;!?](?=\p{Script=Han})/gu, (mark) => FULL_WIDTH[mark]!],
  [/(?<=\S)[ \t]+(?=[，。；：！？、）》」])/g, () => ''],
];

/** A Chinese text with what is certain mended; code and its kind stay as they are. */
export function autofix(target: string): string {
  let fixed = target;
  for (const [pattern, put] of CERTAIN) {
    const edits = [...marked(fixed).prose.matchAll(pattern)].toReversed();
    for (const { 0: found, index } of edits)
      fixed = fixed.slice(0, index) + put(found) + fixed.slice(index + found.length);
  }
  return fixed;
}
