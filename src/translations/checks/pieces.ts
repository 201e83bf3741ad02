/** What a translation takes over as it is. */
export type PieceKind = 'placeholder' | 'conversion' | 'code' | 'url' | 'option' | 'path' | 'name';

/** A piece of a text that is not prose, in UTF-16 units. */
export interface Piece {
  kind: PieceKind;
  text: string;
  start: number;
  end: number;
}

/** A text with its pieces, and the same text with a sign in place of each of their units. */
export interface MarkedText {
  text: string;
  pieces: readonly Piece[];
  prose: string;
}

/** Stands for a unit of a piece. It is neither a letter nor a mark. */
export const MASK = '\ufffc';

/** Where an answer fills in what a pattern captured. */
export const CAPTURE = /\{\{[^{}\n]{1,100}\}\}/g;

/**
 * The kinds in the order in which they are looked for: what stands in a code span is code, whatever it looks like. Each
 * pattern reads its text once, and has no group.
 */
const KINDS: readonly (readonly [kind: PieceKind, pattern: RegExp])[] = [
  ['code', /```[^`]*```|`[^`\n]+`/g],
  [
    'url',
    /\bhttps?:\/\/[^\s<>"'`\p{Script=Han}，。；：！？、（）《》「」“”]+[^\s<>"'`\p{Script=Han}，。；：！？、（）《》「」“”.,;:!?)\]]/gu,
  ],
  ['placeholder', CAPTURE],
  [
    'placeholder',
    /\$\{[^{}\n]{1,100}\}|\{\d{1,2}\}|\{[A-Za-z_]\w{0,60}\}|%\([A-Za-z_]\w{0,60}\)[a-z]|<[A-Z][A-Z0-9_]{1,60}>/g,
  ],
  [
    'conversion',
    /(?<!\d)%(?:\d{1,2}\$)?[-+#0]{0,4}(?:\d{1,4}|\*)?(?:\.(?:\d{1,4}|\*))?(?:hh|ll|[hlqjzt])?[diouxXeEfgGcspm]/g,
  ],
  ['option', /(?<![\w/.-])--?[A-Za-z][\w-]*(?:=[\w./:-]+)?/g],
  [
    'path',
    /(?<![\w.:/-])(?:~|\.{1,2})?(?:\/[.@+-]{0,2}\w[\w.@+-]*){2,}(?<!\.)\/?|(?<![\w.])[A-Za-z]:\\[\w.\\-]+|(?<![\w./-])[\w-]+(?:\/[\w-]+)*\/[\w-]+\.[a-z]{1,5}\b/g,
  ],
  ['name', /(?<![\w$.])(?:[A-Za-z_$][\w$]*(?:[._:][A-Za-z_$][\w$]*)+|[a-z]+[A-Z]\w*)(?:\(\))?/g],
];

/** Finds what is not prose. Pieces come from left to right and do not overlap. */
export function marked(text: string): MarkedText {
  const pieces: Piece[] = [];
  let prose = text;
  for (const [kind, pattern] of KINDS) {
    prose = prose.replace(pattern, (found: string, start: number) => {
      pieces.push({ kind, text: found, start, end: start + found.length });
      return MASK.repeat(found.length);
    });
  }
  return { text, pieces: pieces.sort((one, other) => one.start - other.start), prose };
}
