import type { CheckedPair, Finding } from './check.js';
import { CAPTURE, type MarkedText, type Piece, type PieceKind } from './pieces.js';

/** The pieces of a kind that one of the two has and the other has nowhere, whatever quotes stand around them. */
export function keptPieces(kind: PieceKind, { source, target }: CheckedPair): Finding[] {
  const missing = piecesOf(source, kind).filter((piece) => !target.text.includes(bare(piece)));
  const extra = piecesOf(target, kind).filter((piece) => !source.text.includes(bare(piece)));
  return [
    ...[...new Set(missing.map(({ text }) => text))].map((text) => atEnd(target, text)),
    ...extra.map(({ text, start, end }) => ({ start, end, params: { text } })),
  ];
}

/** The values that `printf` and its kind put in: each of the source's, at its own position, and no other. */
export function keptConversions({ source, target }: CheckedPair): Finding[] {
  const wanted = conversionsOf(source);
  const found = conversionsOf(target);
  const missing = [...wanted].filter(([position, type]) => found.get(position)?.type !== type.type);
  const extra = [...found].filter(([position]) => !wanted.has(position));
  return [
    ...missing.map(([, { text }]) => atEnd(target, text)),
    ...extra.map(([, { text, start, end }]) => ({ start, end, params: { text } })),
  ];
}

/** By position, which the text may state; `%%` and `%m`, which take no value, do not count. */
function conversionsOf({ pieces }: MarkedText) {
  const conversions = new Map<number, { type: string; text: string; start: number; end: number }>();
  let next = 1;
  for (const { kind, text, start, end } of pieces) {
    if (kind !== 'conversion' || text.endsWith('m')) continue;
    const position = Number(/^%(\d+)\$/.exec(text)?.[1] ?? next);
    next = Math.max(next, position) + 1;
    conversions.set(position, { type: /(?:hh|ll|[hlqjzt])?[a-zA-Z]$/.exec(text)![0], text, start, end });
  }
  return conversions;
}

/** Numbers of the source that the target has neither in digits nor in Han. */
export function keptNumbers({ source, target }: CheckedPair): Finding[] {
  const numbers = new Set(source.prose.match(/(?<![\w.])\d+(?:\.\d+)*(?![\w])/g));
  return [...numbers].filter((number) => !hasNumber(target.text, number)).map((number) => atEnd(target, number));
}

const HAN_DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

function hasNumber(text: string, number: string): boolean {
  const han = HAN_DIGITS[Number(number)];
  return text.includes(number) || (han !== undefined && text.includes(han)) || (number === '2' && text.includes('两'));
}

/** The same number of lines. */
export function keptLines({ source, target }: CheckedPair): Finding[] {
  const [expected, lines] = [source.text, target.text].map((text) => text.trimEnd().split('\n').length);
  return expected === lines ? [] : [{ ...atEnd(target, ''), params: { expected: expected!, lines: lines! } }];
}

function piecesOf({ pieces }: MarkedText, kind: PieceKind): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === kind) return [piece];
    return kind === 'placeholder' ? capturesIn(piece) : [];
  });
}

/** Captured values are filled in wherever their names stand, in code and URLs too. */
function capturesIn({ text, start: offset }: Piece): Piece[] {
  return Array.from(text.matchAll(CAPTURE), ({ 0: capture, index }) => {
    const start = offset + index;
    return { kind: 'placeholder', text: capture, start, end: start + capture.length };
  });
}

function bare({ text }: Piece): string {
  return text.replaceAll('`', '').trim();
}

/** Something is missing, and might be put at the end. */
function atEnd({ text }: MarkedText, missing: string): Finding {
  return { start: text.length, end: text.length, params: { text: missing } };
}
