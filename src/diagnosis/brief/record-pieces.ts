import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { isReviewed } from '../../signatures/record/reviewed.js';
import type { DeadEndAnswerDto, MatchDto, TransitionAnswerDto, WorkaroundAnswerDto } from '../answer.dto.js';
import { code, codeBlock, list, paragraph, paragraphs, phrasing, plain, strong } from '../page/page-nodes.js';
import type { BriefFixDto, BriefRecordDto, Kind } from './brief.dto.js';
import { failureOdds, odds, type Phrase } from './odds.js';
import type { Piece } from './piece.js';
import { sentences } from './sentences.js';

/** What is told of an error, be it met in a text or read by its id. */
export interface Told extends Pick<MatchDto, 'root_cause' | 'verify' | 'gotchas'> {
  /** The likeliest first. */
  workarounds: readonly Omit<WorkaroundAnswerDto, 'not_applicable'>[];
  dead_ends: readonly Omit<DeadEndAnswerDto, 'tried_line'>[];
  leads_to: readonly Link[];
  preceded_by: readonly Link[];
  frequently_confused_with: readonly Link[];
  observed_leads_to: readonly { error_id: string; count: number }[];
}

type Link = Pick<TransitionAnswerDto, 'error_id' | 'distinction' | 'condition'>;

/** Where the parts of a record go. */
export interface Holder {
  /** What they make no sense without, and where they go as data. */
  head: Piece;
  target: BriefRecordDto;
  /** Added to the rank of each. */
  later: number;
  /** Of each fix, that it resolves the error. */
  chances: ReadonlyMap<string, number>;
  phrase: Phrase;
}

/**
 * What of a record is told first when there is not room for all. Who is told a fix and not what the obvious other way
 * does is worse off than one who has to ask for the steps: so the first dead end goes before those.
 */
const RANK = { fix: 1, dead_end: 2, steps: 3, cause: 5, verify: 8, gotcha: 9, related: 10 } as const;
const RANK_OF_OTHERS = { dead_end: 4, fix: 6, steps: 7 } as const;

/** What stands in any brief of a record, before its parts are told. */
export const untold = ({
  signature_id,
  signature,
  verification_tier,
  freshness,
}: Pick<MatchDto, 'signature_id' | 'signature' | 'verification_tier' | 'freshness'>): BriefRecordDto => ({
  signature_id,
  signature,
  reviewed: isReviewed(verification_tier),
  verification_tier,
  stale: freshness.stale,
  root_cause: null,
  fixes: [],
  dead_ends: [],
  verify: [],
  gotchas: [],
  related: [],
});

/** All parts of a record but its head, in the order in which they are read. */
export function recordPieces(told: Told, { head, target, later, chances, phrase }: Holder): Piece[] {
  const part = (kind: Kind, rank: number, page: RootContent[], tell: () => void, of = head): Piece => ({
    kind,
    rank: rank + later,
    of,
    page,
    tell,
  });
  const unverified = target.reviewed ? [] : [phrase('brief:unverified')];
  return [
    ...(told.root_cause === null
      ? []
      : [
          part('cause', RANK.cause, [paragraph(plain(phrase('brief:cause')), ...phrasing(told.root_cause))], () => {
            target.root_cause = told.root_cause;
          }),
        ]),
    ...told.workarounds.flatMap(fixPieces),
    ...told.dead_ends.map(deadEndPiece),
    ...told.verify.map(({ action, command, expect }) => {
      const text = [action, command && `\`${command}\``, expect].filter(Boolean).join(' · ');
      const aside = command && !target.reviewed ? phrase('brief:aside', { text: phrase('brief:unverified') }) : '';
      return part(
        'verify',
        RANK.verify,
        [paragraph(plain(phrase('brief:verify')), ...phrasing(text), ...(aside ? [plain(aside)] : []))],
        () => target.verify.push(text),
      );
    }),
    ...told.gotchas.map(({ text: gotcha, why }) => {
      const text = sentences(gotcha, why);
      return part('gotcha', RANK.gotcha, [paragraph(plain(phrase('brief:gotcha')), ...phrasing(text))], () =>
        target.gotchas.push(text),
      );
    }),
    ...(['leads_to', 'preceded_by', 'frequently_confused_with'] as const).flatMap((kind) =>
      told[kind].map(({ error_id: id, distinction, condition }) =>
        part(
          'related',
          RANK.related,
          relatedPage(phrase(`markdown:${kind}`), id, distinction ?? condition, phrase),
          () => target.related.push({ kind, signature_id: id, distinction, count: null }),
        ),
      ),
    ),
    ...told.observed_leads_to.map(({ error_id: id, count }) =>
      part('related', RANK.related, relatedPage(phrase('markdown:observed', { count }), id, null, phrase), () =>
        target.related.push({ kind: 'observed_leads_to', signature_id: id, distinction: null, count }),
      ),
    ),
  ];

  function fixPieces(item: Told['workarounds'][number], place: number): Piece[] {
    const fix: BriefFixDto = {
      workaround_id: item.id,
      action: item.action,
      how: null,
      steps: [],
      condition: item.condition,
      applies_to:
        [item.applies_to?.product, item.applies_to?.versions, item.applies_to?.os].filter(Boolean).join(', ') || null,
      chance: chances.get(item.id) ?? null,
      rate: item.rate,
    };
    const ranks = place === 0 ? RANK : RANK_OF_OTHERS;
    const first = part('fix', ranks.fix, fixPage(fix, place, unverified, phrase), () => target.fixes.push(fix));
    const steps = stepsPage(item);
    if (steps.length === 0) return [first];
    const tell = () => {
      fix.how = item.how;
      fix.steps = item.steps.map(({ text, code: lines }) => ({ text, code: lines ?? null }));
    };
    return [first, part('steps', ranks.steps, steps, tell, first)];
  }

  function deadEndPiece(item: Told['dead_ends'][number], place: number): Piece {
    const { id, action, why_fails, rate } = item;
    const ranks = place === 0 ? RANK : RANK_OF_OTHERS;
    return part('dead_end', ranks.dead_end, deadEndPage(item, phrase), () =>
      target.dead_ends.push({ dead_end_id: id, action, why_fails, rate }),
    );
  }
}

function fixPage(fix: BriefFixDto, place: number, unverified: string[], phrase: Phrase): RootContent[] {
  const { action, workaround_id: id, condition, applies_to: where } = fix;
  const notes = [
    odds(fix.rate, phrase),
    ...conditions(condition, phrase),
    ...(where ? [phrase('markdown:applies_to', { text: where })] : []),
    ...unverified,
  ];
  const label = phrase(place === 0 ? 'brief:try_first' : 'brief:then');
  return [
    paragraph(strong(label), plain(' '), ...phrasing(action), ...notesBehind(notes, 'workaround_id', id, phrase)),
  ];
}

function deadEndPage(
  { id, action, why_fails: why, condition, rate }: Told['dead_ends'][number],
  phrase: Phrase,
): RootContent[] {
  const notes = [failureOdds(rate, phrase), ...conditions(condition, phrase)];
  return [
    paragraph(
      strong(phrase('brief:do_not')),
      plain(' '),
      ...phrasing(sentences(action, why)),
      ...notesBehind(notes, 'dead_end_id', id, phrase),
    ),
  ];
}

const conditions = (text: string | null, phrase: Phrase) => (text ? [phrase('markdown:condition', { text })] : []);

function notesBehind(notes: string[], name: string, id: string, phrase: Phrase): PhrasingContent[] {
  const text = phrase('brief:notes', { notes: notes.join(phrase('brief:between_notes')), id: name });
  return [plain(text), code(id), plain(phrase('brief:notes_end'))];
}

function stepsPage({ how, steps }: Told['workarounds'][number]): RootContent[] {
  const items = steps.map(({ text, code: lines, language }): BlockContent[] => [
    ...paragraphs(text),
    ...(lines ? [codeBlock(lines, language)] : []),
  ]);
  return [...(how ? paragraphs(how) : []), ...(items.length > 0 ? [list(items, true)] : [])];
}

function relatedPage(kind: string, id: string, note: string | null, phrase: Phrase): RootContent[] {
  return [
    paragraph(
      plain(phrase('answer:page.transition', { kind })),
      code(id),
      ...(note ? [plain(' '), ...phrasing(note)] : []),
    ),
  ];
}
