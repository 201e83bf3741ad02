import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { components } from '../../../generated/api.js';
import { answerOf, api } from '../../api/client.js';
import { currentLanguage } from '../../i18n/i18n.js';

export type Answer = components['schemas']['AnswerDto'];

/** What is asked: a text, and what is known of the system that printed it. */
export interface Question {
  text: string;
  product?: string;
  version?: string;
  os?: string;
}

/** The answer to the question as it stands; asking another one gives the last one up. */
export function useDiagnosis(question: Question) {
  return useQuery({
    queryKey: ['diagnosis', question, currentLanguage()],
    queryFn: ({ signal }) => answerOf(api.POST('/v1/match', { body: { ...question, explain: true }, signal })),
    enabled: question.text.trim() !== '',
    placeholderData: keepPreviousData,
  });
}
