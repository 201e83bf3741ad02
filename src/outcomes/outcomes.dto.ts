import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { Faultless } from '../errors/faultless.js';
import { BlankIsAbsent, OptionalLine } from '../http/optional-fields.js';
import { OptionalFormat, OptionalObject } from '../signatures/record/fields/fields.js';
import { ID, ITEM } from '../signatures/record/fields/formats.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What doing something came to; null takes the report back. */
export type Worked = boolean | 'not_applicable' | null;

/** Its schema. */
export const WORKED = { oneOf: [{ type: 'boolean' }, { type: 'string', enum: ['not_applicable'] }, { type: 'null' }] };

/** Where it was tried. Secrets are masked before it is stored. */
export class OutcomeContextDto {
  /** @example "Keycloak" */
  @OptionalLine()
  product?: string;

  /** @example "26.0.7" */
  @OptionalLine()
  version?: string;

  /** @example "linux" */
  @OptionalLine()
  os?: string;
}

/** What a workaround or a dead end came to. */
export class NewOutcomeDto {
  /** The answer that was acted on. */
  @IsOptional()
  @Matches(UUID)
  match_id?: string | null;

  /** @example "api/oauth2-invalid-scope-requested" */
  @Faultless(...ID)
  signature_id: string;

  /** What was done: this or `dead_end_id`, as an answer has them. */
  @OptionalFormat(ITEM)
  workaround_id?: string | null;

  /** What was done although it is known as a dead end. */
  @OptionalFormat(ITEM)
  dead_end_id?: string | null;

  /** Whether the error was gone; `not_applicable` when it could not be tried; null takes an earlier report back. */
  @ApiProperty(WORKED)
  @IsIn([true, false, 'not_applicable', null])
  worked: Worked;

  /** What others should know. Its secrets are masked before it is stored. */
  @BlankIsAbsent()
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;

  /**
   * A name of your choice for one piece of work, the same in matches and reports: an error that is met in it within a day
   * after another one was fixed counts as following on that. Stored only as a digest, for a day.
   * @example "run-8412"
   */
  @OptionalLine()
  session?: string;

  @OptionalObject(() => OutcomeContextDto)
  context?: OutcomeContextDto;
}

/** The chance that something resolves the error, each figure 0..1. */
export class RateDto {
  mean: number;
  /** Lower end of the 90 % interval. */
  low: number;
  /** Upper end of the 90 % interval. */
  high: number;
  /** How many trials the figures are worth. */
  trials: number;
  /** Whether the figures are the record's own, people's reports, both, or a mere prior. */
  basis: 'authored' | 'reported' | 'both' | 'none';
  /** How many people say now whether it worked. */
  reports: number;
  /** The day of the last such report, `YYYY-MM-DD`; null without one. */
  last_reported: string | null;
}

/** The reporter's current report, and the rate that follows from all reports. */
export class OutcomeDto {
  signature_id: string;
  workaround_id: string | null;
  dead_end_id: string | null;
  /** Null after an earlier report was taken back. */
  @ApiProperty(WORKED)
  worked: Worked;
  rate: RateDto;
}
