import type { BlockContent, RootContent } from 'mdast';
import type { FixDto, MatchDto, WorkaroundAnswerDto } from '../answer.dto.js';
import { odds, type Phrase } from '../brief/odds.js';
import { codeBlock, heading, list, paragraph, paragraphs, phrasing, plain, strong } from './page-nodes.js';
import { percent } from '../../i18n/percent.js';

/** What to do about a match, the likeliest fix first and with its steps, and what not to do. */
export function fixSections(match: MatchDto, fixes: FixDto[], allSteps: boolean, phrase: Phrase): RootContent[] {
  const chances = chancesOf(match, fixes);
  const [first, ...others] = likeliestFirst(match, fixes);
  const fix = (one: WorkaroundAnswerDto, withSteps: boolean): BlockContent[] => [
    paragraph(strong(one.action)),
    paragraph(plain(chanceAndOdds(one, chances.get(one.id), phrase))),
    ...circumstances(one, phrase),
    ...(withSteps ? instructions(one) : []),
  ];
  return [
    ...(first ? [heading(3, phrase('answer:page.try_first'), 'good'), ...fix(first, true)] : []),
    ...(others.length > 0
      ? [heading(3, phrase('answer:page.others'), 'good'), list(others.map((one) => fix(one, allSteps)))]
      : []),
    ...deadEnds(match, phrase),
  ];
}

/** Whether the page without all steps leaves some out. */
export function leavesStepsOut(match: MatchDto, fixes: FixDto[]): boolean {
  return likeliestFirst(match, fixes)
    .slice(1)
    .some((one) => instructions(one).length > 0);
}

/** The workarounds of a match, those that do not apply last. */
export function likeliestFirst(match: MatchDto, fixes: FixDto[]): WorkaroundAnswerDto[] {
  const chances = chancesOf(match, fixes);
  const chance = ({ id }: WorkaroundAnswerDto) => chances.get(id) ?? 0;
  const isOut = ({ not_applicable: why }: WorkaroundAnswerDto) => Number(why !== null);
  return match.workarounds.toSorted((a, b) => isOut(a) - isOut(b) || chance(b) - chance(a));
}

const chancesOf = ({ signature_id: id }: MatchDto, fixes: FixDto[]) =>
  new Map(fixes.filter((fix) => fix.signature_id === id).map((fix) => [fix.workaround_id, fix.chance]));

function chanceAndOdds({ rate }: WorkaroundAnswerDto, chance: number | undefined, phrase: Phrase): string {
  return [
    ...(chance === undefined ? [] : [phrase('answer:page.chance', { percent: percent(chance) })]),
    odds(rate, phrase),
  ].join(' · ');
}

function circumstances(fix: WorkaroundAnswerDto, phrase: Phrase): BlockContent[] {
  const { condition, applies_to: to, not_applicable: why } = fix;
  const where = [to?.product, to?.versions, to?.os].filter(Boolean).join(', ');
  return [
    ...(why ? [paragraph(plain(why))] : []),
    ...(condition ? [paragraph(...phrasing(phrase('markdown:condition', { text: condition })))] : []),
    ...(where ? [paragraph(plain(phrase('markdown:applies_to', { text: where })))] : []),
  ];
}

function instructions({ how, steps }: WorkaroundAnswerDto): BlockContent[] {
  const items = steps.map(({ text, code, language }) => [
    ...paragraphs(text),
    ...(code ? [codeBlock(code, language)] : []),
  ]);
  return [...(how ? paragraphs(how) : []), ...(items.length > 0 ? [list(items, true)] : [])];
}

function deadEnds({ dead_ends: all }: MatchDto, phrase: Phrase): RootContent[] {
  const items = all.map(({ action, why_fails: why, condition, tried_line: line }) => [
    ...(action ? [paragraph(strong(action))] : []),
    ...(line === null ? [] : [paragraph(strong(phrase('answer:page.tried', { line })))]),
    ...(why ? paragraphs(why) : []),
    ...(condition ? [paragraph(...phrasing(phrase('markdown:condition', { text: condition })))] : []),
  ]);
  return items.length > 0 ? [heading(3, phrase('markdown:dead_ends'), 'bad'), list(items)] : [];
}
