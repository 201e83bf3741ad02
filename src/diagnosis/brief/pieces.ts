import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { spokenLocale } from '../../i18n/locales.js';
import { translate } from '../../i18n/translate.js';
import { percent } from '../../signatures/formats/markdown.js';
import { isReviewed } from '../../signatures/record/reviewed.js';
import type { AnswerDto, DeadEndAnswerDto, MatchDto, WorkaroundAnswerDto } from '../answer.dto.js';
import { code, codeBlock, heading, list, paragraph, paragraphs, phrasing, plain, strong } from '../page/page-nodes.js';
import type { BriefDto, BriefFixDto, BriefMatchDto, Kind } from './brief.dto.js';
import { failureOdds, odds, type Phrase } from './odds.js';
import { sentences } from './sentences.js';

/** A part of an answer that is told as a whole or left out. */
export interface Piece {
  kind: Kind;
  /** What is told first when there is not room for all: 0 for the most important. */
  rank: number;
  /** The piece that it makes no sense without. */
  of?: Piece;
  page: RootContent[];
  addTo: (brief: BriefDto) => void;
}

/** All parts of an answer, in the order in which they are read. */
export function piecesOf(answer: AnswerDto, locale: string): Piece[] {
  const phrase: Phrase = (key, params) => translate(spokenLocale(locale), key, params);
  const { matches, weak, suggestions } = answer;
  return [
    ...matches.flatMap((match, index) => matchPieces(match, index, answer, phrase)),
    ...weak.map((match) => matchPiece(match, true, 70, phrase).piece),
    ...suggestions.map(({ signature_id, signature }): Piece => ({
      kind: 'suggestion',
      rank: 60,
      page: [paragraph(plain(phrase('brief:suggestion')), code(signature_id), plain(` ${signature}`))],
      addTo: (brief) => brief.suggestions.push({ signature_id, signature }),
    })),
  ];
}

function matchPieces(match: MatchDto, index: number, { fixes }: AnswerDto, phrase: Phrase): Piece[] {
  // The first fix of the next match goes before what is least of this one.
  const later = index * 3;
  const { piece, target } = matchPiece(match, false, later, phrase);
  const chances = new Map(
    fixes.filter((one) => one.signature_id === match.signature_id).map((one) => [one.workaround_id, one.chance]),
  );
  const ordered = match.workarounds.toSorted((a, b) => (chances.get(b.id) ?? 0) - (chances.get(a.id) ?? 0));
  const part = (kind: Kind, rank: number, page: RootContent[], addTo: () => void, of = piece): Piece => ({
    kind,
    rank: rank + later,
    of,
    page,
    addTo,
  });
  return [
    piece,
    ...(match.root_cause === null
      ? []
      : [
          part('cause', 4, [paragraph(plain(phrase('brief:cause')), ...phrasing(match.root_cause))], () => {
            target.root_cause = match.root_cause;
          }),
        ]),
    ...ordered.flatMap((item, place) => fixPieces(item, place, chances.get(item.id) ?? null)),
    ...match.dead_ends.map((item) =>
      part('dead_end', 3, deadEndPage(item, phrase), () =>
        target.dead_ends.push({
          dead_end_id: item.id,
          action: item.action,
          why_fails: item.why_fails,
          rate: item.rate,
        }),
      ),
    ),
    ...match.verify.map(({ action, command, expect }) => {
      const text = [action, command && `\`${command}\``, expect].filter(Boolean).join(' · ');
      return part('verify', 7, [paragraph(plain(phrase('brief:verify')), ...phrasing(text))], () =>
        target.verify.push(text),
      );
    }),
    ...match.gotchas.map(({ text: gotcha, why }) => {
      const text = sentences(gotcha, why);
      return part('gotcha', 8, [paragraph(plain(phrase('brief:gotcha')), ...phrasing(text))], () =>
        target.gotchas.push(text),
      );
    }),
    ...(['leads_to', 'preceded_by', 'frequently_confused_with'] as const).flatMap((kind) =>
      match[kind].map(({ error_id, distinction }) =>
        part(
          'related',
          9,
          [
            paragraph(
              plain(phrase('answer:page.transition', { kind: phrase(`markdown:${kind}`) })),
              code(error_id),
              plain(distinction ? ` ${distinction}` : ''),
            ),
          ],
          () => target.related.push({ kind, signature_id: error_id, distinction, count: null }),
        ),
      ),
    ),
    ...match.observed_leads_to.map(({ error_id, count }) =>
      part(
        'related',
        9,
        [
          paragraph(
            plain(phrase('answer:page.transition', { kind: phrase('markdown:observed', { count }) })),
            code(error_id),
          ),
        ],
        () => target.related.push({ kind: 'observed_leads_to', signature_id: error_id, distinction: null, count }),
      ),
    ),
  ];

  function fixPieces(item: WorkaroundAnswerDto, place: number, chance: number | null): Piece[] {
    const fix: BriefFixDto = {
      workaround_id: item.id,
      action: item.action,
      how: null,
      steps: [],
      condition: item.condition,
      applies_to:
        [item.applies_to?.product, item.applies_to?.versions, item.applies_to?.os].filter(Boolean).join(', ') || null,
      chance,
      rate: item.rate,
    };
    const head = part('fix', place === 0 ? 1 : 5, fixPage(fix, place, target, phrase), () => target.fixes.push(fix));
    const steps = stepsPage(item);
    if (steps.length === 0) return [head];
    const tell = () => {
      fix.how = item.how;
      fix.steps = item.steps.map(({ text, code: lines }) => ({ text, code: lines ?? null }));
    };
    return [head, part('steps', place === 0 ? 2 : 6, steps, tell, head)];
  }
}

function matchPiece(
  match: MatchDto,
  weak: boolean,
  rank: number,
  phrase: Phrase,
): { piece: Piece; target: BriefMatchDto } {
  const { signature_id, signature, score, verification_tier: tier, freshness, spans } = match;
  const target: BriefMatchDto = {
    signature_id,
    signature,
    score,
    weak,
    reviewed: isReviewed(tier),
    verification_tier: tier,
    stale: freshness.stale,
    lines: [...new Set(spans.map(({ line }) => line))],
    captures: match.captures,
    root_cause: null,
    fixes: [],
    dead_ends: [],
    verify: [],
    gotchas: [],
    related: [],
  };
  const standing = [
    phrase('answer:page.score', { percent: percent(score) }),
    phrase('brief:lines', { lines: target.lines.join(phrase('brief:between_items')) }),
    ...(weak ? [phrase('brief:weak')] : []),
    ...(target.reviewed ? [] : [phrase('brief:unreviewed')]),
    ...(freshness.stale ? [phrase('markdown:stale', { day: freshness.last_confirmed ?? '' })] : []),
  ];
  const page = [heading(2, signature), paragraph(code(signature_id), plain(` · ${standing.join(' · ')}`))];
  return { piece: { kind: 'match', rank, page, addTo: (brief) => brief.matches.push(target) }, target };
}

function fixPage(fix: BriefFixDto, place: number, { reviewed }: BriefMatchDto, phrase: Phrase): RootContent[] {
  const { action, workaround_id: id, condition, applies_to: where } = fix;
  const notes = [
    odds(fix.rate, phrase),
    ...(condition ? [phrase('markdown:condition', { text: condition })] : []),
    ...(where ? [phrase('markdown:applies_to', { text: where })] : []),
    ...(reviewed ? [] : [phrase('brief:unverified')]),
  ];
  const label = phrase(place === 0 ? 'brief:try_first' : 'brief:then');
  return [
    paragraph(strong(label), plain(' '), ...phrasing(action), ...notesBehind(notes, 'workaround_id', id, phrase)),
  ];
}

function deadEndPage({ id, action, why_fails: why, rate }: DeadEndAnswerDto, phrase: Phrase): RootContent[] {
  const text = sentences(action, why);
  return [
    paragraph(
      strong(phrase('brief:do_not')),
      plain(' '),
      ...phrasing(text),
      ...notesBehind([failureOdds(rate, phrase)], 'dead_end_id', id, phrase),
    ),
  ];
}

function notesBehind(notes: string[], name: string, id: string, phrase: Phrase): PhrasingContent[] {
  const text = phrase('brief:notes', { notes: notes.join(phrase('brief:between_notes')), id: name });
  return [plain(text), code(id), plain(phrase('brief:notes_end'))];
}

function stepsPage({ how, steps }: WorkaroundAnswerDto): RootContent[] {
  const items = steps.map(({ text, code: lines, language }): BlockContent[] => [
    ...paragraphs(text),
    ...(lines ? [codeBlock(lines, language)] : []),
  ]);
  return [...(how ? paragraphs(how) : []), ...(items.length > 0 ? [list(items, true)] : [])];
}
