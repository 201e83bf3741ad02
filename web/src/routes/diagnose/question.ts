import { useQuery } from '@tanstack/react-query';
import type { components } from '@cairn/client';
import { answerOf, api } from '../../api/client.js';
import { streamMatch, type StreamProgress } from '../../api/stream-match.js';
import { session } from '../../api/session.js';
import { queryClient } from '../../api/query-client.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { utf8Length } from './paste/read-file.js';

type Schemas = components['schemas'];
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
  /** The number of the question about the text that came at once, of which this one is typed on. */
  origin: number;
  text: string;
  /** Whether the text came at once, and was not typed. */
  isWhole: boolean;
  /** Whether it goes into the statistics: once for each text that its reader has put in, when it is no longer typed. */
  counts: boolean;
}

/** An answer belongs to the text that was asked about, whatever the reader has put in since. */
export type Answer = Schemas['AnswerDto'] & { question: Question };

export const NO_SYSTEM: System = { product: '', version: '', os: '' };

/** More bytes of UTF-8 than this are sent as a stream, of which the answer can come at up to 64 MiB. */
const LONG_TEXT = 1_048_576;

let numbers = 0;
let lastCounted = 0;

/** @param before the question before, which goes on where the text was not put in at once. */
export function nextQuestion(question: Omit<Question, 'number' | 'origin'>, before?: Question): Question {
  const number = ++numbers;
  return { ...question, number, origin: question.isWhole || !before ? number : before.origin };
}

/**
 * The answer to a question; asking another one gives the last one up. While a text is typed on, the answer to what it
 * was before stays. A long text tells how far it is.
 */
export function useAnswer(question: Question, onProgress: (progress: StreamProgress) => void) {
  const { number, origin, text } = question;
  return useQuery<Answer>({
    queryKey: ['answer', number, currentLanguage()],
    queryFn: async ({ signal }) => {
      const isLong = utf8Length(text) > LONG_TEXT;
      // In another language it is asked anew, and is the same question.
      const counts = question.counts && number > lastCounted;
      const answer = await (isLong
        ? streamed(question, counts, signal, onProgress)
        : answered(question, counts, signal));
      if (counts) lastCounted = number;
      return { ...answer, question };
    },
    enabled: text.trim() !== '',
    placeholderData: (last) => (last?.question.origin === origin ? last : undefined),
    gcTime: 10_000,
    staleTime: Infinity,
  });
}

const answered = ({ text, product, version, os }: Question, count: boolean, signal: AbortSignal) =>
  answerOf(api.POST('/v1/match', { body: { text, product, version, os, explain: true, count, session }, signal }));

const streamed = (
  { text, product, version, os }: Question,
  count: boolean,
  signal: AbortSignal,
  onProgress: (progress: StreamProgress) => void,
) => streamMatch(text, { product, version, os, explain: 'true', count: String(count), session }, signal, onProgress);

/** Gives up what is being asked; a text stays unanswered until something is asked again. */
export const giveUpAsking = () => queryClient.cancelQueries({ queryKey: ['answer'] });
