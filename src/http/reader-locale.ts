import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestedLocale } from '../i18n/locales.js';

/** The reader's language: `?locale=`, or that which a question about a text names, else by `Accept-Language`. */
export const ReaderLocale = createParamDecorator((_: unknown, context: ExecutionContext) =>
  localeOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

export function localeOf({ query, body, headers }: FastifyRequest): string {
  // In a record, `locale` is the record's own language.
  const isQuestion = 'text' in (Object(body) as object);
  const asked = textAt(query, 'locale') ?? (isQuestion ? textAt(body, 'locale') : undefined);
  return requestedLocale(asked, headers['accept-language']);
}

function textAt(holder: unknown, key: string): string | undefined {
  const value = (Object(holder) as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : undefined;
}
