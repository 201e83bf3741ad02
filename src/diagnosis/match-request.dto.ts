import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { OptionalAnswerFormat, type AnswerFormat } from '../http/answer-format.js';
import { BlankIsAbsent, OptionalLine, OptionalLocaleTag, OptionalMaxTokens } from '../http/optional-fields.js';
import { QueryBoolean } from '../http/query-boolean.js';

const MAX_NAME = 200;

/** What may be said beside a text. */
class MatchOptionsDto {
  /**
   * The reader's language; default by `Accept-Language`.
   * @example "zh"
   */
  @OptionalLocaleTag()
  locale?: string;

  /**
   * The system that printed the text, if known.
   * @example "Keycloak"
   */
  @BlankIsAbsent()
  @IsOptional()
  @IsString()
  @MaxLength(MAX_NAME)
  product?: string;

  /**
   * The version of that system.
   * @example "26.0.7"
   */
  @BlankIsAbsent()
  @IsOptional()
  @IsString()
  @MaxLength(MAX_NAME)
  version?: string;

  /**
   * The operating system that it runs on.
   * @example "linux"
   */
  @BlankIsAbsent()
  @IsOptional()
  @IsString()
  @MaxLength(MAX_NAME)
  os?: string;

  /**
   * A name of your choice for one piece of work, the same in matches and reports: an error that is met in it within a day
   * after another one was fixed counts as following on that. Stored only as a digest, for a day.
   * @example "run-8412"
   */
  @OptionalLine()
  session?: string;
}

export class MatchRequestDto extends MatchOptionsDto {
  /**
   * The error message or log, as it was pasted. Nothing of it is cut off.
   * @example "OAuth2 error: invalid_scope: scope 'admin' not registered"
   */
  @IsString()
  text: string;

  /** At most so many matches, the weak ones after the others. */
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 10;

  /** Give the reasons of each score. */
  @IsBoolean()
  explain: boolean = false;

  /** Give suggestions below matches too. Without it they are given when nothing matches. */
  @IsBoolean()
  suggest: boolean = false;

  /**
   * Count the question in the statistics, and keep its errors if nothing matches. False for one that is only asked anew,
   * as in another language, or whose text is still being typed.
   */
  @IsBoolean()
  count: boolean = true;

  /**
   * A Markdown answer takes about so many tokens at most, for programs: the fix to try first and what not to do come
   * before all else, and the answer says how much was left out. JSON answers are cut by `limit` only.
   */
  @OptionalMaxTokens()
  max_tokens?: number;
}

export class MatchQueryDto {
  /** In place of `Accept`. */
  @OptionalAnswerFormat()
  format?: AnswerFormat;

  /** The reader's language, where the body names none; default by `Accept-Language`. */
  @OptionalLocaleTag()
  locale?: string;
}

export class MatchStreamQueryDto extends MatchOptionsDto {
  /** At most so many matches, the weak ones after the others. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 10;

  /** Give the reasons of each score. */
  @QueryBoolean()
  @IsBoolean()
  explain: boolean = false;

  /** Give suggestions below matches too. Without it they are given when nothing matches. */
  @QueryBoolean()
  @IsBoolean()
  suggest: boolean = false;

  /**
   * Count the question in the statistics, and keep its errors if nothing matches. False for one that is only asked anew,
   * as in another language, or whose text is still being typed.
   */
  @QueryBoolean()
  @IsBoolean()
  count: boolean = true;
}
