import type { Suggestion } from '../../search/search-index.js';
import { localize } from '../../signatures/record/localized.js';
import type { SuggestionDto } from '../answer.dto.js';
import type { AnswerContext } from './answer-context.js';

/** What a suggestion tells, all of it from memory, so that it needs no database. */
export function writeSuggestion(
  { record, score, because, spans }: Suggestion,
  { text, lines, locale, unreviewed }: Pick<AnswerContext, 'text' | 'lines' | 'locale' | 'unreviewed'>,
): SuggestionDto {
  const localized = localize(record, locale, unreviewed === 'hide');
  return {
    signature_id: record.id,
    signature: localized.record.signature,
    locale: localized.locale,
    score,
    because,
    spans: spans.map(({ start, end }) => {
      const line = lines.lineAt(start);
      return { start, end, line, column: start - lines.startOf(line) + 1, text: text.slice(start, end) };
    }),
  };
}
