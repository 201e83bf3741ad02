import { IsBoolean, IsIn, IsOptional, IsString } from 'class-validator';
import { QueryBoolean } from '../http/query-boolean.js';

/** Which records are meant; what is not given does not count. */
export class SignatureFiltersDto {
  @IsOptional()
  @IsIn(['draft', 'published', 'retired'])
  status?: 'draft' | 'published' | 'retired';

  /** @example "api" */
  @IsOptional()
  @IsString()
  domain?: string;

  @IsOptional()
  @IsString()
  category?: string;

  @IsOptional()
  @IsString()
  tag?: string;

  /** The `verification_tier`. */
  @IsOptional()
  @IsString()
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
