import { applyDecorators } from '@nestjs/common';
import { IsBoolean, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { QueryBoolean } from '../../http/query-boolean.js';

/** A text that Postgres can compare with: it knows no NUL. */
const IsLabel = () => applyDecorators(IsString(), MaxLength(200), Matches(/^[^\0\p{Cs}]*$/u));

/** Which records are meant; what is not given does not count. */
export class SignatureFiltersDto {
  @IsOptional()
  @IsIn(['draft', 'published', 'retired'])
  status?: 'draft' | 'published' | 'retired';

  /** @example "api" */
  @IsOptional()
  @IsLabel()
  domain?: string;

  @IsOptional()
  @IsLabel()
  category?: string;

  @IsOptional()
  @IsLabel()
  tag?: string;

  /** The `verification_tier`. */
  @IsOptional()
  @IsLabel()
  tier?: string;

  /** Only records with, or without, a workaround. */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  has_fix?: boolean;

  /** Only records last confirmed more than a year ago, or only the others. */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  stale?: boolean;
}

export class ExportQueryDto extends SignatureFiltersDto {
  /** Write the stable ids of all list items into the records. */
  @QueryBoolean()
  @IsBoolean()
  ids: boolean = false;
}
