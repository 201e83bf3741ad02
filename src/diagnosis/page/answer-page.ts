import type { BlockContent, Root, RootContent } from 'mdast';
import { spokenLocale } from '../../i18n/locales.js';
import { translate } from '../../i18n/translate.js';
import type { AnswerDto, FollowerDto, MatchDto, SuggestionDto } from '../answer.dto.js';
import type { Phrase } from '../brief/odds.js';
import { fixSections, likeliestFirst } from './fix-sections.js';
import { code, codeBlock, heading, link, list, paragraph, paragraphs, phrasing, plain, strong } from './page-nodes.js';
import { percent } from '../../i18n/percent.js';

export interface PageOptions {
  /** The reader's language. */
  locale: string;
  /** Whether the fixes that are not to be tried first come with their steps too. */
  allSteps: boolean;
}

/** What a pattern takes in can be very long. */
const SHOWN_LINES = 12;

/** An answer as a page, best first: each match with what to do, then what is less certain. */
export function answerPage(answer: AnswerDto, options: PageOptions): Root {
  const phrase: Phrase = (key, params) => translate(spokenLocale(options.locale), key, params);
  const { matches, groups, weak, suggestions, more, skipped } = answer;
  const byId = new Map(matches.map((match) => [match.signature_id, match]));
  return {
    type: 'root',
    children: [
      ...(answer.degraded ? [paragraph(strong(phrase('answer:degraded')))] : []),
      ...(matches.length === 0 ? [paragraph(strong(phrase('answer:page.none')))] : []),
      ...(groups.length > 1 ? [paragraph(plain(phrase('answer:page.errors', { count: groups.length })))] : []),
      ...groups.flatMap(({ root, followers }) => [
        ...matchSection(byId.get(root)!, answer, options, phrase),
        ...part(
          phrase('answer:page.follows'),
          followers.map(({ signature_id: id, why }) => followerItem(byId.get(id)!, why, answer, phrase)),
        ),
      ]),
      ...section(
        phrase('answer:page.weak'),
        weak.map((match) => weakItem(match, phrase)),
      ),
      ...section(
        phrase('answer:page.suggestions'),
        suggestions.map((one) => suggestionItem(one, phrase)),
      ),
      ...(more > 0 ? [paragraph(plain(phrase('answer:page.more', { count: more })))] : []),
      ...skipped.map(({ signature_id: id, pattern }) =>
        paragraph(plain(phrase('answer:page.skipped', { id, pattern: pattern + 1 }))),
      ),
    ],
  };
}

const part = (title: string, items: BlockContent[][]): RootContent[] =>
  items.length > 0 ? [heading(3, title), list(items)] : [];

const section = (title: string, items: BlockContent[][]): RootContent[] =>
  items.length > 0 ? [heading(2, title), list(items)] : [];

function matchSection(match: MatchDto, answer: AnswerDto, options: PageOptions, phrase: Phrase): RootContent[] {
  const { root_cause: cause, verify, gotchas, also, official_doc_url: url, reasons = [] } = match;
  return [
    heading(2, match.signature),
    paragraph(code(match.signature_id), plain(` · ${standing(match, phrase).join(' · ')}`)),
    ...found(match, phrase),
    ...(cause ? [heading(3, phrase('markdown:root_cause')), ...paragraphs(cause)] : []),
    ...fixSections(match, answer.fixes, options.allSteps, phrase),
    ...part(
      phrase('markdown:verify'),
      verify.map(({ action, command, expect }) => [
        ...paragraphs(action),
        ...(command ? [codeBlock(command)] : []),
        ...(expect ? [paragraph(...phrasing(phrase('markdown:expect', { text: expect })))] : []),
      ]),
    ),
    ...part(
      phrase('markdown:gotchas'),
      gotchas.map(({ text, why }) => paragraphs(why ? `${text}\n\n${why}` : text)),
    ),
    ...(url ? [heading(3, phrase('answer:page.documentation')), paragraph(link(url))] : []),
    ...part(phrase('markdown:transitions'), transitions(match, phrase)),
    ...part(
      phrase('answer:page.also'),
      also.map((one) => [paragraph(code(one.signature_id), plain(` ${oneLine(one.signature)}`))]),
    ),
    ...part(
      phrase('answer:page.reasons'),
      reasons.map(({ value, weight, note }) => [
        paragraph(plain(weight > 0 ? `${percent(value)} % × ${percent(weight)} %: ${oneLine(note)}` : oneLine(note))),
      ]),
    ),
  ];
}

/** How sure it is, and what that rests on. */
function standing({ score, tied, verification_tier: tier, freshness }: MatchDto, phrase: Phrase): string[] {
  const { last_confirmed: day, stale } = freshness;
  return [
    phrase('answer:page.score', { percent: percent(score) }),
    ...(tied ? [phrase('answer:page.tied')] : []),
    ...(tier ? [phrase('markdown:verification_tier', { tier })] : []),
    ...(day ? [phrase(stale ? 'markdown:stale' : 'markdown:last_confirmed', { day })] : []),
  ];
}

function found({ spans, occurrences }: MatchDto, phrase: Phrase): BlockContent[] {
  const [span] = spans;
  if (!span) return [];
  const key = occurrences > 1 ? 'answer:page.found_more' : 'answer:page.found_once';
  return [
    paragraph(plain(phrase(key, { line: span.line, count: occurrences }))),
    codeBlock(excerpt(span.text, phrase)),
  ];
}

function excerpt(text: string, phrase: Phrase): string {
  const lines = text.split('\n');
  const more = lines.length - SHOWN_LINES;
  if (more <= 1) return text;
  return [...lines.slice(0, SHOWN_LINES), phrase('answer:page.more_lines', { count: more })].join('\n');
}

/** What the record states, then apart from it what people met. */
function transitions(match: MatchDto, phrase: Phrase): BlockContent[][] {
  const observed = match.observed_leads_to.map(({ error_id: id, signature, count }) => [
    paragraph(
      plain(phrase('answer:page.transition', { kind: phrase('markdown:observed', { count }) })),
      code(id),
      plain(oneLine(` ${signature}`)),
    ),
  ]);
  const stated = (['frequently_confused_with', 'leads_to', 'preceded_by'] as const).flatMap((kind) =>
    match[kind].map(({ error_id: id, signature, distinction, condition }) => {
      const note = distinction ?? condition;
      const title = paragraph(
        plain(phrase('answer:page.transition', { kind: phrase(`markdown:${kind}`) })),
        code(id),
        plain(oneLine(` ${signature ?? ''}`)),
      );
      return note ? [title, ...paragraphs(note)] : [title];
    }),
  );
  return [...stated, ...observed];
}

/** What follows from an error, in short: the fix to try first is enough until the error itself is gone. */
function followerItem(match: MatchDto, why: FollowerDto['why'], { fixes }: AnswerDto, phrase: Phrase): BlockContent[] {
  const [first] = likeliestFirst(match, fixes);
  return [
    paragraph(strong(oneLine(match.signature))),
    paragraph(
      code(match.signature_id),
      plain(` · ${[phrase(`answer:page.why.${why}`), ...standing(match, phrase)].join(' · ')}`),
    ),
    ...found(match, phrase),
    ...(first ? [paragraph(...phrasing(phrase('answer:page.try', { action: first.action })))] : []),
  ];
}

function weakItem(match: MatchDto, phrase: Phrase): BlockContent[] {
  const score = phrase('answer:page.score', { percent: percent(match.score) });
  return [
    paragraph(strong(oneLine(match.signature))),
    paragraph(code(match.signature_id), plain(` · ${score}`)),
    ...found(match, phrase),
  ];
}

function suggestionItem({ signature, signature_id: id, because }: SuggestionDto, phrase: Phrase): BlockContent[] {
  const words = because.join(', ');
  return [
    paragraph(strong(oneLine(signature))),
    paragraph(code(id), plain(` · ${phrase('answer:page.because', { words })}`)),
  ];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
