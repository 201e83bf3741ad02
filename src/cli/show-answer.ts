import type { List, Nodes, PhrasingContent, Root } from 'mdast';
import wrapAnsi from 'wrap-ansi';
import type { AnswerDto } from '../diagnosis/answer.dto.js';
import { answerPage } from '../diagnosis/page/answer-page.js';
import { leavesStepsOut } from '../diagnosis/page/fix-sections.js';
import type { Tone } from '../diagnosis/page/page-nodes.js';
import { spokenLocale } from '../i18n/locales.js';
import { translate } from '../i18n/translate.js';
import { printable } from './printable.js';
import type { Style } from './style.js';

const TONES = { good: ['bold', 'green'], bad: ['bold', 'red'] } as const satisfies Record<Tone, unknown>;

/** An answer as it is read on a terminal. Nothing in it can act on the terminal but the colours of `style`. */
export function showAnswer(answer: AnswerDto, { locale, ...style }: Style & { locale: string }): string {
  const lines = pageLines(answerPage(answer, { locale, allSteps: false }), style);
  if (answer.matches.some((match) => leavesStepsOut(match, answer.fixes)))
    lines.push('', style.paint('dim', translate(spokenLocale(locale), 'cli:match.more_steps')));
  return `${lines.join('\n')}\n`;
}

/** Headings structure the page by their indentation. */
function pageLines(page: Root, style: Style): string[] {
  const lines: string[] = [];
  let indentation = 0;
  for (const node of page.children) {
    if (node.type === 'heading') {
      indentation = node.depth === 2 ? 0 : 2;
      if (lines.length > 0) lines.push('');
    }
    lines.push(...indented(blockLines(node, inner(style, indentation)), ' '.repeat(indentation)));
    if (node.type === 'heading') indentation += 2;
  }
  return lines;
}

function blockLines(node: Nodes, style: Style): string[] {
  const { paint } = style;
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the default throws
  switch (node.type) {
    case 'heading': {
      const tone = node.data?.tone;
      return wrapped(paint(tone ? [...TONES[tone]] : ['bold'], inline(node.children, style)), style);
    }
    case 'code':
      return indented(
        printable(node.value)
          .split('\n')
          .map((line) => paint('cyan', line)),
        '  ',
      );
    case 'list':
      return listLines(node, style);
    case 'paragraph':
      return wrapped(inline(node.children, style), style);
    default:
      throw new TypeError(`A page has no ${node.type}.`);
  }
}

function listLines({ children, ordered }: List, style: Style): string[] {
  return children.flatMap((item, index) => {
    const marker = ordered ? `${index + 1}. ` : '- ';
    const lines = item.children.flatMap((child) => blockLines(child, inner(style, marker.length)));
    const [first = '', ...rest] = lines;
    return [marker + first, ...indented(rest, ' '.repeat(marker.length))];
  });
}

function inline(nodes: PhrasingContent[], style: Style): string {
  return nodes
    .map((node) => {
      // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- the default throws
      switch (node.type) {
        case 'text':
          return printable(node.value);
        case 'inlineCode':
          return style.paint('cyan', printable(node.value));
        case 'strong':
          return style.paint('bold', inline(node.children, style));
        case 'link':
          return inline(node.children, style);
        case 'break':
          return '\n';
        default:
          throw new TypeError(`A page has no ${node.type}.`);
      }
    })
    .join('');
}

const wrapped = (text: string, { columns }: Style): string[] =>
  (columns ? wrapAnsi(text, columns, { hard: true }) : text).split('\n');

/** Narrower by so many columns, but never too narrow to read. */
const inner = (style: Style, by: number): Style => ({
  ...style,
  columns: style.columns && Math.max(style.columns - by, 20),
});

const indented = (lines: string[], by: string) => lines.map((line) => (line === '' ? line : by + line));
