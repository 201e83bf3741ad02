import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { components } from '../../../generated/api.js';
import { answerOf, api } from '../../api/client.js';
import { streamMatch, type StreamProgress } from '../../api/stream-match.js';
import { queryClient } from '../../api/query-client.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { utf8Length } from './paste/read-file.js';

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

/** More bytes of UTF-8 than this are sent as a stream, of which the answer can come at up to 64 MiB. */
const LONG_TEXT = 1_048_576;

/** The answer to a question; asking another one gives the last one up. A long text tells how far it is. */
export function useAnswer(question: Question, onProgress: (progress: StreamProgress) => void) {
  const { number, text } = question;
  return useQuery({
    queryKey: ['answer', number, currentLanguage()],
    queryFn: ({ signal }) =>
      utf8Length(text) > LONG_TEXT ? streamed(question, signal, onProgress) : answered(question, signal),
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 10_000,
    staleTime: Infinity,
  });
}

const answered = ({ text, product, version, os }: Question, signal: AbortSignal) =>
  answerOf(api.POST('/v1/match', { body: { text, product, version, os, explain: true }, signal }));

const streamed = (
  { text, product, version, os }: Question,
  signal: AbortSignal,
  onProgress: (progress: StreamProgress) => void,
) => streamMatch(text, { product, version, os, explain: 'true' }, signal, onProgress);

/** Gives up what is being asked; a text stays unanswered until something is asked again. */
export const giveUpAsking = () => queryClient.cancelQueries({ queryKey: ['answer'] });
