import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, Min, ValidateNested } from 'class-validator';
import { OptionalLine } from '../../http/optional-fields.js';
import { UnitFiltersDto } from '../units/units.dto.js';

export const BULK_ACTIONS = [
  'assign',
  'approve',
  'reject',
  'accept_suggestions',
  'reject_suggestions',
  'draft',
] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

export class BulkDto {
  /** `draft` makes suggestions for Traditional Chinese of what is reviewed in Simplified. */
  @IsIn(BULK_ACTIONS)
  action: 'assign' | 'approve' | 'reject' | 'accept_suggestions' | 'reject_suggestions' | 'draft';

  /** Which units are meant. */
  @IsObject()
  @ValidateNested()
  @Type(() => UnitFiltersDto)
  filter: UnitFiltersDto;

  /** Of `assign`: id of an actor, `me`, or nobody when left out. */
  @OptionalLine()
  assignee?: string;

  /** Of what is rejected. */
  @OptionalLine()
  reason?: string;

  /** Only count. */
  @IsBoolean()
  dry_run: boolean = true;

  /** The number that was counted before: with another one nothing is done. */
  @IsOptional()
  @IsInt()
  @Min(0)
  expected?: number;
}

export class RefusedDto {
  unit_id: string;
  /** Code of the problem. */
  code: string;
}

export class BulkResultDto {
  /** How many units, or suggestions, are meant. */
  count: number;
  /** For how many it was done. */
  done: number;
  refused: RefusedDto[];
  /** How many are left: at most 1000 are done at once. */
  left: number;
}
