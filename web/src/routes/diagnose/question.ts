import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { components } from '../../../generated/api.js';
import { answerOf, api } from '../../api/client.js';
import { streamMatch, type StreamProgress } from '../../api/stream-match.js';
import { queryClient } from '../../api/query-client.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { utf8Length } from './paste/read-file.js';

type Schemas = components['schemas'];
export type Answer = Schemas['AnswerDto'];
export type DeadEnd = Schemas['DeadEndAnswerDto'];
export type ErrorGroup = Schemas['ErrorGroupDto'];
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
  /** Whether it goes into the statistics: once for each text that its reader has put in, when it is no longer typed. */
  counts: boolean;
}

export const NO_SYSTEM: System = { product: '', version: '', os: '' };

/** More bytes of UTF-8 than this are sent as a stream, of which the answer can come at up to 64 MiB. */
const LONG_TEXT = 1_048_576;

let numbers = 0;
let lastCounted = 0;

export const numbered = (question: Omit<Question, 'number'>): Question => ({ ...question, number: ++numbers });

/** The answer to a question; asking another one gives the last one up. A long text tells how far it is. */
export function useAnswer(question: Question, onProgress: (progress: StreamProgress) => void) {
  const { number, text } = question;
  return useQuery({
    queryKey: ['answer', number, currentLanguage()],
    queryFn: async ({ signal }) => {
      const isLong = utf8Length(text) > LONG_TEXT;
      // In another language it is asked anew, and is the same question.
      const counts = question.counts && number > lastCounted;
      const answer = await (isLong
        ? streamed(question, counts, signal, onProgress)
        : answered(question, counts, signal));
      if (counts) lastCounted = number;
      return answer;
    },
    enabled: text.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 10_000,
    staleTime: Infinity,
  });
}

const answered = ({ text, product, version, os }: Question, count: boolean, signal: AbortSignal) =>
  answerOf(api.POST('/v1/match', { body: { text, product, version, os, explain: true, count }, signal }));

const streamed = (
  { text, product, version, os }: Question,
  count: boolean,
  signal: AbortSignal,
  onProgress: (progress: StreamProgress) => void,
) => streamMatch(text, { product, version, os, explain: 'true', count: String(count) }, signal, onProgress);

/** Gives up what is being asked; a text stays unanswered until something is asked again. */
export const giveUpAsking = () => queryClient.cancelQueries({ queryKey: ['answer'] });
