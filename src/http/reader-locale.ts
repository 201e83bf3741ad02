import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestedLocale } from '../i18n/locales.js';

/** The reader's language: `?locale=`, else by `Accept-Language`, else English. */
export const ReaderLocale = createParamDecorator((_: unknown, context: ExecutionContext) =>
  localeOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

export function localeOf({ query, headers }: FastifyRequest): string {
  const { locale } = (query ?? {}) as { locale?: unknown };
  return requestedLocale(typeof locale === 'string' ? locale : undefined, headers['accept-language']);
}
