import { placesOf, type CheckedPair, type Finding } from './check.js';

type EndMark = 'stop' | 'question' | 'exclamation' | 'colon' | 'ellipsis' | 'none';

const END_MARKS: readonly (readonly [EndMark, RegExp])[] = [
  ['ellipsis', /(?:\.{3}|…)$/],
  ['stop', /[.。]$/],
  ['question', /[?？]$/],
  ['exclamation', /[!！]$/],
  ['colon', /[:：]$/],
];
const CLOSING = /[\s"'”’)\]）】》」』]+$/;

/** A text that asks, warns or leads on does so in every language; a full stop more or less is worth a hint only. */
export function endMark({ source, target }: CheckedPair): Finding[] {
  const [expected, found] = [endMarkOf(source.text), endMarkOf(target.text)];
  if (expected === found) return [];
  const isStop = [expected, found].every((mark) => mark === 'stop' || mark === 'none');
  const end = target.text.trimEnd().length;
  return [
    {
      start: Math.max(0, end - 1),
      end,
      params: { expected: source.text.trimEnd().slice(-1), found: target.text.trimEnd().slice(-1) },
      ...(isStop && { severity: 'info' as const }),
    },
  ];
}

function endMarkOf(text: string): EndMark {
  const end = text.replace(CLOSING, '');
  return END_MARKS.find(([, pattern]) => pattern.test(end))?.[0] ?? 'none';
}

/** Behind a Han character a mark is full-width, unless it belongs to what follows, as in `文件.txt`. */
export function halfWidthMarks({ target }: CheckedPair): Finding[] {
  return placesOf(/(?<=\p{Script=Han})(?:[,;!?]|\.(?![\w.\ufffc]))/gu, target.prose);
}

/** The same for the colon, which many publishers write half-width. */
export function halfWidthColons({ target }: CheckedPair): Finding[] {
  return placesOf(/(?<=\p{Script=Han}):(?![\w\ufffc/])/gu, target.prose);
}

/** A full-width mark has its blank in itself. */
export function blanksBesideFullWidth({ target }: CheckedPair): Finding[] {
  return placesOf(
    /(?<=[，。；：！？、（《「】》」）])[ \t]+(?=\S)|(?<=\S)[ \t]+(?=[，。；：！？、）》」])/g,
    target.prose,
  );
}

const PAIRS = new Map(['()', '[]', '{}', '【】', '《》', '「」', '『』', '“”'].map(([open, close]) => [close!, open!]));
const OPENING = new Set(PAIRS.values());
const NARROW: Record<string, string> = { '（': '(', '）': ')', '［': '[', '］': ']', '｛': '{', '｝': '}' };

const BRACKETS = /[()[\]{}【】《》「」『』“”（）［］｛｝]/g;

/** A bracket without its other half, unless the source has it so too. */
export function unbalancedBrackets({ source, target }: CheckedPair): Finding[] {
  return unbalanced(source.prose).length > 0 ? [] : unbalanced(target.prose);
}

function unbalanced(text: string): Finding[] {
  const open: { bracket: string; at: number }[] = [];
  const lone: number[] = [];
  for (const { 0: found, index: at } of text.matchAll(BRACKETS)) {
    const bracket = NARROW[found] ?? found;
    if (OPENING.has(bracket)) open.push({ bracket, at });
    const opening = PAIRS.get(bracket);
    if (opening === undefined) continue;
    if (open.at(-1)?.bracket === opening) open.pop();
    else lone.push(at);
  }
  return [...lone, ...open.map(({ at }) => at)].map((at) => ({ start: at, end: at + 1, params: { text: text[at]! } }));
}
