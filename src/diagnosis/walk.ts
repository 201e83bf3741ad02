import { randomUUID } from 'node:crypto';
import type { Config } from '../config.js';
import { jsonList, jsonObject, jsonText, type JsonText } from '../http/json-text.js';
import type { StageClock } from '../metrics/stage-clock.js';
import type { RecordRates } from '../outcomes/rates/record-rates.js';
import type { Session } from '../outcomes/sessions/session.js';
import type { RecordMatches } from '../patterns/record-patterns.js';
import { errorLines, type ErrorLine } from '../text/error-lines.js';
import type { Suggestion } from '../search/search-index.js';
import type { ObservedTransitions } from '../signatures/graph/observed-transitions.js';
import type { ReadableText } from '../text/stretches.js';
import type { AnswerDto, SuggestionDto } from './answer.dto.js';
import type { AnswerContext } from './answer/answer-context.js';
import { transitionIds, writeGroups } from './answer/answer-parts.js';
import { rankFixes } from './answer/fixes.js';
import { MatchContents, writeFix, writeMatch } from './answer/match-answer.js';
import { writeSuggestion } from './answer/suggestion-answer.js';
import type { KnownRecord } from './known-records.js';
import type { MatchRequestDto } from './match-request.dto.js';
import type { Ranked } from './ranking/ranking.js';
import { rankMatches } from './rank-matches.js';

/** How a text is asked about. */
export type Question = Pick<MatchRequestDto, 'product' | 'version' | 'os' | 'limit' | 'explain' | 'suggest'> & {
  /** Whether captured values are filled into the texts; they are, by default. */
  fill?: boolean;
  /** Whether the question counts as one that was asked; it does, by default. */
  count?: boolean;
  /** What the question is part of, for what is learned from it. */
  within?: Session;
};

/** What the walk has to know besides the text, of this thread or asked of another one. */
export interface Knowledge {
  /** The records among `ids` that exist, as far as they are known. */
  load: (ids: readonly string[]) => Promise<Map<string, KnownRecord>>;
  /** Those of records that were loaded. */
  rates: Pick<RecordRates, 'of'>;
  /** What was met after records that were loaded. */
  observed: Pick<ObservedTransitions, 'from'>;
  /** Whether translations that nobody reviewed are answered. */
  unreviewed: Config['unreviewed'];
  /** Whether what is known may be out of date. */
  isCutOff: () => boolean;
  /** Records that resemble a line. */
  suggest: (
    lines: readonly ErrorLine[],
    options: { limit: number; without: ReadonlySet<string> },
  ) => Promise<Suggestion[]>;
}

/** An answer, and what came of the question. */
export interface Diagnosis {
  answer: JsonText<AnswerDto>;
  /** The records that matched, without the weak ones. */
  matchedIds: string[];
  /** Of those, one for each error of the text: its root. */
  rootIds: string[];
  isSuggested: boolean;
}

const MAX_SUGGESTIONS = 5;

/**
 * From what was found in a text to the answer: load, rank, write.
 * @param clock ran while the text was matched
 */
export async function diagnosisOf(
  text: ReadableText,
  { matches, skipped }: RecordMatches,
  question: Question,
  locale: string,
  { load, rates, observed, unreviewed, isCutOff, suggest }: Knowledge,
  clock: StageClock,
): Promise<Diagnosis> {
  clock.lap('engine');
  const { explain, limit, fill = true } = question;
  const { ranking, lines, systems, records } = await rankMatches(text, matches, load, question);
  clock.lap('ranking');
  const { matches: strong, weak, groups } = ranking;
  const shown = strong.slice(0, limit);
  const weakShown = weak.slice(0, limit - shown.length);
  const related = relatedIds([...shown, ...weakShown], observed);
  const stored = related.length > 0 ? new Map([...(await load(related)), ...records]) : records;
  const context: AnswerContext = { text, lines, systems, locale, explain, fill, stored, rates, observed, unreviewed };
  let suggestions: SuggestionDto[] = [];
  if (strong.length === 0 || question.suggest) {
    clock.lap('writing');
    const without = new Set(strong.map(({ record }) => record.id));
    const found = await suggest(errorLines(text), { limit: MAX_SUGGESTIONS, without });
    clock.lap('suggestions');
    suggestions = found.map((suggestion) => writeSuggestion(suggestion, context));
  }
  // Rates may have changed meanwhile: from here on nothing does.
  const contents = new Map(strong.map((ranked) => [ranked, new MatchContents(ranked, context)]));
  const toTry = groups.map(({ root, followers }) =>
    [root, ...followers.map(({ match }) => match)].map((one) => ({
      score: one.score,
      fixes: contents.get(one)!.fixes,
    })),
  );
  const answer = jsonObject<AnswerDto>({
    id: jsonText(randomUUID()),
    text: jsonText({ length: text.length, lines: lines.count }),
    matches: jsonList(shown.map((ranked) => writeMatch(ranked, contents.get(ranked)!, context))),
    groups: jsonText(writeGroups(groups, new Set(shown))),
    weak: jsonList(weakShown.map((ranked) => writeMatch(ranked, new MatchContents(ranked, context), context))),
    more: jsonText(strong.length + weak.length - shown.length - weakShown.length),
    fixes: jsonList(rankFixes(toTry).map((fix) => writeFix(fix, context))),
    suggestions: jsonText(suggestions),
    degraded: jsonText(isCutOff() || [...stored.values()].some(({ isPartial }) => isPartial)),
    skipped: jsonText(
      skipped.map(({ signatureId, pattern, reason }) => ({ signature_id: signatureId, pattern, reason })),
    ),
  });
  clock.lap('writing');
  return {
    answer,
    matchedIds: strong.map(({ id }) => id),
    rootIds: groups.map(({ root }) => root.id),
    isSuggested: suggestions.length > 0,
  };
}

/** The records that the answer's transitions name. */
function relatedIds(shown: readonly Ranked[], observed: Knowledge['observed']): string[] {
  const ids = shown.flatMap(({ record }) => [
    ...transitionIds(record),
    ...observed.from(record.id).map(({ to }) => to),
  ]);
  return [...new Set(ids)];
}
