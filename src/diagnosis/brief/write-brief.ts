import { cleanTexts } from '../../i18n/clean-text.js';
import { spokenLocale } from '../../i18n/locales.js';
import { translate } from '../../i18n/translate.js';
import type { AnswerDto } from '../answer.dto.js';
import { paragraph, plain } from '../page/page-nodes.js';
import { markdown } from '../page/write-markdown.js';
import { piecesOf } from './answer-pieces.js';
import type { BriefDto } from './brief.dto.js';
import type { Phrase } from './odds.js';
import { cut } from './piece.js';

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
  const phrase: Phrase = (key, params) => translate(spokenLocale(locale), key, params);
  const { id, degraded } = answer;
  const brief: BriefDto = { match_id: id, matches: [], suggestions: [], left_out: {}, degraded };
  const pieces = piecesOf(cleanTexts(answer), brief, phrase);
  const { told, left, note } = cut(pieces, { maxTokens, note: 'brief:left_out', phrase });
  for (const piece of told) piece.tell();
  return {
    brief: { ...brief, left_out: left },
    markdown: markdown([
      ...(degraded ? [paragraph(plain(phrase('answer:degraded')))] : []),
      ...(answer.matches.length === 0 ? [paragraph(plain(phrase('answer:page.none')))] : []),
      ...told.flatMap(({ page }) => page),
      ...note,
    ]),
  };
}
