import { percent } from '../../i18n/percent.js';
import type { AnswerDto, MatchDto } from '../answer.dto.js';
import { likeliestFirst } from '../page/fix-sections.js';
import { code, heading, paragraph, plain } from '../page/page-nodes.js';
import type { BriefDto, BriefMatchDto } from './brief.dto.js';
import type { Phrase } from './odds.js';
import type { Piece } from './piece.js';
import { recordPieces, untold } from './record-pieces.js';

/** All parts of an answer, in the order in which they are read; those that are told go into `brief`. */
export function piecesOf(answer: AnswerDto, brief: BriefDto, phrase: Phrase): Piece[] {
  const { matches, weak, suggestions } = answer;
  return [
    ...matches.flatMap((match, index) => matchPieces(match, index, answer, brief, phrase)),
    ...weak.map((match) => matchPiece(match, true, 90, brief, phrase).head),
    ...suggestions.map(({ signature_id, signature }): Piece => ({
      kind: 'suggestion',
      rank: 80,
      page: [paragraph(plain(phrase('brief:suggestion')), code(signature_id), plain(` ${signature}`))],
      tell: () => brief.suggestions.push({ signature_id, signature }),
    })),
  ];
}

function matchPieces(match: MatchDto, index: number, { fixes }: AnswerDto, brief: BriefDto, phrase: Phrase): Piece[] {
  // The first fix of the next match, and what not to do about it, go before what is least of this one.
  const later = index * 4;
  const { head, target } = matchPiece(match, false, later, brief, phrase);
  const chances = new Map(
    fixes.filter((one) => one.signature_id === match.signature_id).map((one) => [one.workaround_id, one.chance]),
  );
  const told = { ...match, workarounds: likeliestFirst(match, fixes) };
  return [head, ...recordPieces(told, { head, target, later, chances, phrase })];
}

function matchPiece(
  match: MatchDto,
  weak: boolean,
  rank: number,
  brief: BriefDto,
  phrase: Phrase,
): { head: Piece; target: BriefMatchDto } {
  const { signature_id, signature, score, freshness, spans, captures } = match;
  const lines = [...new Set(spans.map(({ line }) => line))];
  const target: BriefMatchDto = { ...untold(match), score, weak, lines, captures };
  const standing = [
    phrase('answer:page.score', { percent: percent(score) }),
    phrase('brief:lines', { lines: lines.join(phrase('brief:between_items')) }),
    ...(weak ? [phrase('brief:weak')] : []),
    ...(target.reviewed ? [] : [phrase('brief:unreviewed')]),
    ...(freshness.stale ? [phrase('markdown:stale', { day: freshness.last_confirmed ?? '' })] : []),
  ];
  const page = [heading(2, signature), paragraph(code(signature_id), plain(` · ${standing.join(' · ')}`))];
  return { head: { kind: 'match', rank, page, tell: () => brief.matches.push(target) }, target };
}
