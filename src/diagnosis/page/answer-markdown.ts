import type { AnswerDto } from '../answer.dto.js';
import { answerPage } from './answer-page.js';
import { markdown } from './write-markdown.js';

/** An answer as Markdown for a reader of `locale`. */
export const answerMarkdown = (answer: AnswerDto, locale: string): string =>
  markdown(answerPage(answer, { locale, allSteps: true }).children);
