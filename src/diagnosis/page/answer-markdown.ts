import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { AnswerDto } from '../answer.dto.js';
import { answerPage } from './answer-page.js';

/**
 * An answer as Markdown for a reader of `locale`. What comes from records and pastes is escaped, or stands in code whose
 * fence it cannot close.
 */
export function answerMarkdown(answer: AnswerDto, locale: string): string {
  const page = answerPage(answer, { locale, allSteps: true });
  return toMarkdown(page, { extensions: [gfmToMarkdown()], bullet: '-', fences: true });
}
