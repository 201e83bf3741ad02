import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { inlineText } from './page-text.js';
import { readSectionName } from './section-names.js';

/** A word at the beginning of a line that names what follows: `**Fix:** …`, `Cause: …`. */
export interface Label {
  type: 'label';
  text: string;
  /** Where it stands, from 1. */
  line: number;
}

interface LabelledLine {
  label?: string;
  rest: PhrasingContent[];
}

const COLON = /^\s*[:：]\s*/;
const PLAIN_LABEL = /^(?<label>[^:：]{2,40})[:：]\s*(?<rest>.*)$/su;

/** A paragraph, taken apart at the lines that begin with a label. */
export function labelledParts(paragraph: Paragraph): (Label | RootContent)[] {
  const lines = linesOf(paragraph.children).map(readLine);
  if (lines.every(({ label }) => label === undefined)) return [paragraph];

  const first = paragraph.position?.start.line ?? 1;
  const parts: (Label | RootContent)[] = [];
  let children: PhrasingContent[] = [];
  const close = () => {
    if (inlineText(children) !== '') parts.push({ ...paragraph, children });
    children = [];
  };
  lines.forEach(({ label, rest }, index) => {
    if (label !== undefined) {
      close();
      parts.push({ type: 'label', text: label, line: first + index });
    } else if (children.length > 0) children.push({ type: 'text', value: '\n' });
    children.push(...rest);
  });
  close();
  return parts;
}

function linesOf(children: PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      const [head = '', ...tail] = child.value.split('\n');
      lines.at(-1)!.push({ ...child, value: head });
      for (const value of tail) lines.push([{ ...child, value }]);
    } else lines.at(-1)!.push(child);
  }
  return lines.map((line) => line.filter((child) => child.type !== 'text' || child.value !== ''));
}

function readLine(line: PhrasingContent[]): LabelledLine {
  const [first, second, ...more] = line;
  if (first?.type === 'strong') {
    const text = inlineText(first.children);
    const isInside = /[:：]$/.test(text);
    const isBehind = second?.type === 'text' && COLON.test(second.value);
    const label = text.replace(/\s*[:：]$/, '');
    if (!(isInside || isBehind || !second) || readSectionName(label)?.rest !== '') return { rest: line };
    if (!isBehind) return { label, rest: line.slice(1) };
    return { label, rest: [{ ...second, value: second.value.replace(COLON, '') }, ...more] };
  }
  if (first?.type === 'text') {
    const { label = '', rest = '' } = PLAIN_LABEL.exec(first.value)?.groups ?? {};
    const known = readSectionName(label);
    // `Error: …` is what programs print.
    if (known?.rest === '' && known.name !== 'symptom')
      return { label, rest: [{ ...first, value: rest }, ...line.slice(1)] };
  }
  return { rest: line };
}
