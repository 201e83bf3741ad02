import type { RootContent } from 'mdast';
import type { PhraseKey } from '../../i18n/phrases.js';
import { paragraph, plain } from '../page/page-nodes.js';
import { markdown } from '../page/write-markdown.js';
import { KINDS, type Kind, type LeftOut } from './brief.dto.js';
import type { Phrase } from './odds.js';
import { tokensOf } from './tokens.js';

/** A part of what is told, as a whole or not at all. */
export interface Piece {
  kind: Kind;
  /** What is told first when there is not room for all: 0 for the most important. */
  rank: number;
  /** The piece that it makes no sense without. */
  of?: Piece;
  page: RootContent[];
  /** Adds it to the data. */
  tell: () => void;
}

/** What of the pieces there is room for, and how many of each kind there is not. */
export interface Cut {
  told: Piece[];
  left: LeftOut;
  /** Says what was left out; empty where nothing was. */
  note: RootContent[];
}

interface CutOptions {
  /** About how many tokens the Markdown of all may take. */
  maxTokens: number;
  /** Says what was left out, as `{{kinds}}`, and how to get it. */
  note: PhraseKey;
  phrase: Phrase;
}

/** The most important pieces that there is room for, in the order that they come in. */
export function cut(pieces: readonly Piece[], { maxTokens, note, phrase }: CutOptions): Cut {
  const noteOn = (left: LeftOut): RootContent[] => {
    const kinds = KINDS.filter((kind) => left[kind])
      .map((kind) => phrase(`brief:kinds.${kind}`, { count: left[kind]! }))
      .join(phrase('brief:between_items'));
    return kinds ? [paragraph(plain(phrase(note, { kinds })))] : [];
  };
  // There has to be room to say what was left out, were it all.
  const chosen = choose(pieces, maxTokens - tokensOf(markdown(noteOn(countsOf(pieces)))));
  const left = countsOf(pieces.filter((piece) => !chosen.has(piece)));
  return { told: pieces.filter((piece) => chosen.has(piece)), left, note: noteOn(left) };
}

function countsOf(pieces: readonly Piece[]): LeftOut {
  const counts: LeftOut = {};
  for (const { kind } of pieces) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function choose(pieces: readonly Piece[], room: number): Set<Piece> {
  const chosen = new Set<Piece>();
  let left = room;
  for (const piece of pieces.toSorted((a, b) => a.rank - b.rank)) {
    if (piece.of && !chosen.has(piece.of)) continue;
    const tokens = left === Infinity ? 0 : tokensOf(markdown(piece.page));
    if (tokens > left) continue;
    left -= tokens;
    chosen.add(piece);
  }
  return chosen;
}
