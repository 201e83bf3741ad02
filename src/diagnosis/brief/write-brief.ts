import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RootContent } from 'mdast';
import { cleanTexts } from '../../i18n/clean-text.js';
import { spokenLocale } from '../../i18n/locales.js';
import { translate } from '../../i18n/translate.js';
import type { AnswerDto } from '../answer.dto.js';
import { paragraph, plain } from '../page/page-nodes.js';
import { KINDS, type BriefDto } from './brief.dto.js';
import { piecesOf, type Piece } from './pieces.js';
import { tokensOf } from './tokens.js';

export interface BriefOptions {
  /** The reader's language. */
  locale: string;
  /** About how many tokens the Markdown may take; what matters most is kept, and what is left out is said. */
  maxTokens?: number;
}

/** An answer for programs, as data and as Markdown that says the same. */
export interface WrittenBrief {
  brief: BriefDto;
  markdown: string;
}

/** What it takes to say what was left out, and where to report back. */
const RESERVED_TOKENS = 60;

/** Writes an answer for programs: first fix first, what not to do, ids to report back, nothing that cannot be seen. */
export function writeBrief(answer: AnswerDto, { locale, maxTokens = Infinity }: BriefOptions): WrittenBrief {
  const pieces = piecesOf(cleanTexts(answer), locale);
  const chosen = choose(pieces, maxTokens - RESERVED_TOKENS);
  const { id, degraded } = answer;
  const brief: BriefDto = { match_id: id, matches: [], suggestions: [], left_out: {}, degraded };
  for (const piece of pieces)
    if (chosen.has(piece)) piece.addTo(brief);
    else brief.left_out[piece.kind] = (brief.left_out[piece.kind] ?? 0) + 1;

  const told = pieces.filter((piece) => chosen.has(piece));
  const spoken = spokenLocale(locale);
  const left = KINDS.filter((kind) => brief.left_out[kind]).map((kind) => `${kind} ${brief.left_out[kind]}`);
  return {
    brief,
    markdown: markdown([
      ...(degraded ? [paragraph(plain(translate(spoken, 'answer:degraded')))] : []),
      ...(answer.matches.length === 0 ? [paragraph(plain(translate(spoken, 'answer:page.none')))] : []),
      ...told.flatMap(({ page }) => page),
      ...(left.length > 0 ? [paragraph(plain(translate(spoken, 'brief:left_out', { kinds: left.join(', ') })))] : []),
    ]),
  };
}

/** The most important pieces that there is room for. */
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

function markdown(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown()], bullet: '-', fences: true });
}
