import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Faultless } from '../errors/faultless.js';
import { BlankIsAbsent } from '../http/optional-fields.js';
import { QueryBoolean } from '../http/query-boolean.js';
import { ID } from '../signatures/record/fields/formats.js';

export const MISS_SORTS = ['-count', '-last_seen'] as const;
export type MissSort = (typeof MISS_SORTS)[number];

export class MissQueryDto {
  /** The most frequent first, or the latest. */
  @IsIn(MISS_SORTS)
  sort: MissSort = '-count';

  /** List also what was hidden by hand and what a published record covers by now. */
  @QueryBoolean()
  @IsBoolean()
  hidden: boolean = false;

  /** `next_cursor` of the page before, with the same sort. */
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  cursor?: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

/** Errors of one template that no record matches. */
export class MissDto {
  /** @example "9c1f0a3b5d7e2486" */
  id: string;
  /** What all of them have in common; `<*>` stands for what differs. */
  template: string;
  /** One of them, masked: `{email}`, `{ip}` and the like stand in place of secrets. */
  sample: string;
  count: number;
  first_seen: string;
  last_seen: string;
  /** Whether it was hidden by hand. */
  hidden: boolean;
  /** The published record that an answer to the sample gives by now; one that matches only weakly is none. */
  covered_by: string | null;
  /** The draft that was made of it. */
  signature_id: string | null;
}

export class MissPageDto {
  items: MissDto[];
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null;
}

export class MissChangeDto {
  /** Hide the group, or show it again. */
  @IsBoolean()
  hidden: boolean;
}

export class DraftRequestDto {
  /**
   * The id that the record shall have; by default one of its text.
   * @example "keycloak/client-not-found"
   */
  @BlankIsAbsent()
  @IsOptional()
  @Faultless(...ID)
  id?: string;
}
