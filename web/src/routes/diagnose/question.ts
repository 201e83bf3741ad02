import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { components } from '../../../generated/api.js';
import { answerOf, api } from '../../api/client.js';
import { currentLanguage } from '../../i18n/i18n.js';

type Schemas = components['schemas'];
export type Answer = Schemas['AnswerDto'];
export type Match = Schemas['MatchDto'];
export type Rate = Schemas['RateDto'];
export type Span = Schemas['SpanDto'];
export type Workaround = Schemas['WorkaroundAnswerDto'];

/** What is known of the system that printed a text; empty where it is not. */
export interface System {
  product: string;
  version: string;
  os: string;
}

/** What is asked, and the how manieth question it is: a text is too long to be compared with others. */
export interface Question extends System {
  number: number;
  text: string;
  /** Whether the text came at once, and was not typed. */
  isWhole: boolean;
}

export const NO_SYSTEM: System = { product: '', version: '', os: '' };

/** The answer to a question; asking another one gives the last one up. */
export function useAnswer({ number, text, product, version, os }: Question) {
  return useQuery({
    queryKey: ['answer', number, currentLanguage()],
    queryFn: ({ signal }) =>
      answerOf(api.POST('/v1/match', { body: { text, product, version, os, explain: true }, signal })),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 10_000,
    staleTime: Infinity,
  });
}
