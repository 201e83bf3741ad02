import type { IncomingHttpHeaders } from 'node:http';
import { IsIn, IsOptional } from 'class-validator';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { Problem } from '../errors/problem.js';

/** What can be answered as JSON or as a page to read, by its names in `?format=`. */
export const ANSWER_TYPES = { json: 'application/json', markdown: 'text/markdown' } as const;
export type AnswerFormat = keyof typeof ANSWER_TYPES;

/** `?format=`, which decides in place of `Accept`. */
export function OptionalAnswerFormat(): PropertyDecorator {
  return (target, key) => {
    IsOptional()(target, key);
    IsIn(Object.keys(ANSWER_TYPES))(target, key);
  };
}

/** The format that is asked for by name, else the best of `Accept`. Throws `not_acceptable`. */
export function answerFormat(asked: AnswerFormat | undefined, headers: IncomingHttpHeaders): AnswerFormat {
  const format = asked ?? acceptedFormats.memo(headers.accept ?? '*/*').best;
  if (!format) throw new Problem('not_acceptable', { types: Object.values(ANSWER_TYPES).join(', ') });
  return format;
}

/** A client sends the same header each time; a long one may take some memory. */
const acceptedFormats = new LRUCache<string, { best?: AnswerFormat }>({
  max: 100,
  memoMethod: (accept) => {
    const type = new Negotiator({ headers: { accept } }).mediaType(Object.values(ANSWER_TYPES));
    return { best: (Object.keys(ANSWER_TYPES) as AnswerFormat[]).find((format) => ANSWER_TYPES[format] === type) };
  },
});

/** The media type as a header has it. */
export const contentType = (format: AnswerFormat) => `${ANSWER_TYPES[format]}; charset=utf-8`;
