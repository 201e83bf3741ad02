import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { RootContent } from 'mdast';
import { cleanTexts } from '../../i18n/clean-text.js';
import { spokenLocale } from '../../i18n/locales.js';
import { translate, type SpokenLocale } from '../../i18n/translate.js';
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

/** Writes an answer for programs: first fix first, what not to do, ids to report back, nothing that cannot be seen. */
export function writeBrief(answer: AnswerDto, { locale, maxTokens = Infinity }: BriefOptions): WrittenBrief {
  const pieces = piecesOf(cleanTexts(answer), locale);
  const spoken = spokenLocale(locale);
  // There has to be room to say what was left out, were it all.
  const chosen = choose(pieces, maxTokens - tokensOf(markdown(leftOutPage(countsOf(pieces), spoken))));
  const told = pieces.filter((piece) => chosen.has(piece));
  const left = countsOf(pieces.filter((piece) => !chosen.has(piece)));
  const { id, degraded } = answer;
  const brief: BriefDto = { match_id: id, matches: [], suggestions: [], left_out: left, degraded };
  for (const piece of told) piece.addTo(brief);
  return {
    brief,
    markdown: markdown([
      ...(degraded ? [paragraph(plain(translate(spoken, 'answer:degraded')))] : []),
      ...(answer.matches.length === 0 ? [paragraph(plain(translate(spoken, 'answer:page.none')))] : []),
      ...told.flatMap(({ page }) => page),
      ...leftOutPage(left, spoken),
    ]),
  };
}

type Counts = BriefDto['left_out'];

function countsOf(pieces: readonly Piece[]): Counts {
  const counts: Counts = {};
  for (const { kind } of pieces) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function leftOutPage(counts: Counts, spoken: SpokenLocale): RootContent[] {
  const kinds = KINDS.filter((kind) => counts[kind])
    .map((kind) => translate(spoken, `brief:kinds.${kind}`, { count: counts[kind]! }))
    .join(translate(spoken, 'brief:between_items'));
  return kinds ? [paragraph(plain(translate(spoken, 'brief:left_out', { kinds })))] : [];
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
