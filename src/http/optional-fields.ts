import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { Faultless } from '../errors/faultless.js';
import { storedLocale } from '../i18n/locales.js';

/** Reads null and a text of blanks as nothing said. */
export const BlankIsAbsent = () =>
  Transform(({ value }: { value: unknown }) =>
    value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value,
  );

const MAX_LINE = 200;
/** Neither control characters nor halves of surrogate pairs, which the database cannot keep. */
const PRINTABLE = /^[^\p{Cc}\p{Cs}]*$/u;

/** A name or version that is stored, or nothing: one short line. */
export const OptionalLine = () =>
  applyDecorators(BlankIsAbsent(), IsOptional(), IsString(), MaxLength(MAX_LINE), Matches(PRINTABLE));

/** How short a page for programs can be cut, and how long it may be asked to be. */
export const MAX_TOKENS = { least: 100, most: 100_000 } as const;

/** About how many tokens a page for programs may take. */
export const OptionalMaxTokens = () =>
  applyDecorators(BlankIsAbsent(), IsOptional(), IsInt(), Min(MAX_TOKENS.least), Max(MAX_TOKENS.most));

/** The reader's language: a language tag such as `zh`, `pt-BR` or `zh_CN`, or nothing. */
export const OptionalLocaleTag = () =>
  applyDecorators(
    BlankIsAbsent(),
    IsOptional(),
    Faultless(
      (value) => {
        if (typeof value !== 'string') return [{ path: '', code: 'not_text' }];
        return storedLocale(value) === undefined ? [{ path: '', code: 'locale' }] : [];
      },
      { type: 'string' },
    ),
  );
