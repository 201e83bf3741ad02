import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
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
