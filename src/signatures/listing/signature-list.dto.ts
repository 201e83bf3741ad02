import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { OptionalLocaleTag } from '../../http/optional-fields.js';
import { SignatureFiltersDto } from './signature-filters.dto.js';

export const SIGNATURE_SORTS = [
  'relevance',
  'id',
  'updated_at',
  '-updated_at',
  'last_confirmed',
  '-confidence',
] as const;
export type SignatureSort = (typeof SIGNATURE_SORTS)[number];

export class ListQueryDto extends SignatureFiltersDto {
  /**
   * Words, an error code, part of an id, in any language; typing errors are forgiven.
   * @example "invalid_scope keycloak"
   */
  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(1_000)
  q?: string;

  /** Drafts and retired records are listed only when asked for. */
  @IsIn(['draft', 'published', 'retired'])
  override status: 'draft' | 'published' | 'retired' = 'published';

  /** Default: `relevance` with `q`, else `id`. `-` sorts downwards. */
  @IsOptional()
  @IsIn(SIGNATURE_SORTS)
  sort?: SignatureSort;

  /** `next_cursor` of the page before, with the same filters and sort. */
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  cursor?: string;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** The reader's language; default by `Accept-Language`. */
  @OptionalLocaleTag()
  locale?: string;
}

export class SignatureSummaryDto {
  /** @example "api/oauth2-invalid-scope-requested" */
  id: string;
  revision: number;
  status: 'draft' | 'published' | 'retired';
  signature: string;
  /** The language that `signature` came in. */
  locale: string;
  domain: string | null;
  category: string | null;
  tags: string[];
  error_code: string | null;
  verification_tier: string | null;
  confidence: number | null;
  has_fix: boolean;
  last_confirmed: string | null;
  stale: boolean;
  updated_at: string;
}

export class SignaturePageDto {
  items: SignatureSummaryDto[];
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null;
}
