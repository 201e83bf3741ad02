import { Inject, Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { CONFIG, type Config } from '../config.js';
import { jsonList, jsonObject, jsonText, type JsonText } from '../http/json-text.js';
import { requireText } from '../http/pasted-text.js';
import { RecordRates } from '../outcomes/rates/record-rates.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { SearchIndex } from '../search/search-index.js';
import { SignatureReader } from '../signatures/store/signature-reader.js';
import type { AnswerDto, SuggestionDto } from './answer.dto.js';
import type { AnswerContext } from './answer/answer-context.js';
import { transitionIds, writeGroups } from './answer/answer-parts.js';
import { Asked } from './asked.js';
import { writeBrief, type BriefOptions, type WrittenBrief } from './brief/write-brief.js';
import { candidatesOf, matchedPatterns } from './candidates.js';
import { rankFixes } from './answer/fixes.js';
import { LogLines } from './text/log-lines.js';
import { fixesOf, writeFix, writeMatch } from './answer/match-answer.js';
import type { MatchRequestDto } from './match-request.dto.js';
import { rank, type Ranking } from './ranking/ranking.js';
import { writeSuggestion } from './answer/suggestion-answer.js';
import { recognizeSystems } from './systems/systems.js';

/** What a text is diagnosed by. */
export type Query = Pick<MatchRequestDto, 'text' | 'product' | 'version' | 'os' | 'limit' | 'explain' | 'suggest'> & {
  /** Whether captured values are filled into the texts; they are, by default. */
  fill?: boolean;
  /** Whether the question counts as one that was asked; it does, by default. */
  count?: boolean;
};

const MAX_SUGGESTIONS = 5;

/** From an error text to its answer: match, load, rank, write. */
@Injectable()
export class DiagnosisService {
  constructor(
    private readonly patterns: LivePatterns,
    private readonly reader: SignatureReader,
    private readonly words: SearchIndex,
    private readonly rates: RecordRates,
    private readonly asked: Asked,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** An answer for programs, without anything of the text but what was captured. Throws as `answer` does. */
  async brief(query: Query, options: BriefOptions, signal?: AbortSignal): Promise<WrittenBrief> {
    requireText(query.text, this.config.maxText);
    const answer = await this.answer({ ...query, fill: false }, options.locale, signal);
    return writeBrief(JSON.parse(answer) as AnswerDto, options);
  }

  /** Throws `empty_text`, `text_too_large`. No match is no error. */
  async diagnose(query: Query, locale: string): Promise<JsonText<AnswerDto>> {
    requireText(query.text, this.config.maxText);
    return this.answer(query, locale);
  }

  /** Of a text of any length. Throws the reason of `signal` where that is aborted already. */
  async answer(query: Query, locale: string, signal?: AbortSignal): Promise<JsonText<AnswerDto>> {
    signal?.throwIfAborted();
    const { text, explain, limit, fill = true, count = true } = query;
    const { matches, skipped } = this.patterns.match(text);
    const matched = await this.reader.load(matches.map(({ signatureId }) => signatureId));
    const candidates = candidatesOf(matches, matched);

    const lines = new LogLines(text);
    const known = candidates.map(({ record, match }) => ({ record, matched: matchedPatterns(match) }));
    const systems = recognizeSystems(text, known, query);
    const ranking = rank(candidates, { text, lines, systems, today: new Date().toISOString().slice(0, 10) });

    const related = await this.reader.load(relatedIds(ranking));
    const stored = new Map([...related, ...matched]);
    const { unreviewed } = this.config;
    const context = { text, lines, systems, locale, explain, fill, stored, rates: this.rates, unreviewed };
    const { matches: strong, weak, groups } = ranking;
    const fixes = new Map(strong.map((ranked) => [ranked, fixesOf(ranked, context)]));
    const toTry = groups.map(({ root, followers }) =>
      [root, ...followers.map(({ match }) => match)].map((one) => ({ score: one.score, fixes: fixes.get(one)! })),
    );
    const shown = strong.slice(0, limit);
    const weakShown = weak.slice(0, limit - shown.length);

    const suggestions = strong.length === 0 || query.suggest ? this.suggest(context, strong) : [];
    if (count)
      this.asked.note(
        text,
        strong.map(({ id }) => id),
        suggestions.length > 0,
      );
    return jsonObject<AnswerDto>({
      id: jsonText(randomUUID()),
      text: jsonText({ length: text.length, lines: lines.count }),
      matches: jsonList(shown.map((ranked) => writeMatch(ranked, fixes.get(ranked)!, context))),
      groups: jsonText(writeGroups(groups, new Set(shown))),
      weak: jsonList(weakShown.map((ranked) => writeMatch(ranked, fixesOf(ranked, context), context))),
      more: jsonText(strong.length + weak.length - shown.length - weakShown.length),
      fixes: jsonList(rankFixes(toTry).map((fix) => writeFix(fix, context))),
      suggestions: jsonText(suggestions),
      skipped: jsonText(
        skipped.map(({ signatureId, pattern, reason }) => ({ signature_id: signatureId, pattern, reason })),
      ),
    });
  }

  /** Records that resemble the text and do not match it. */
  private suggest(context: AnswerContext, matches: Ranking['matches']): SuggestionDto[] {
    const without = new Set(matches.map(({ record }) => record.id));
    const suggestions = this.words.suggest(context.text, { limit: MAX_SUGGESTIONS, without });
    return suggestions.map((suggestion) => writeSuggestion(suggestion, context));
  }
}

/** The records that the answer's transitions name. */
function relatedIds({ matches, weak }: Ranking): string[] {
  return [...new Set([...matches, ...weak].flatMap(({ record }) => transitionIds(record)))];
}
