import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { OptionalAnswerFormat, type AnswerFormat } from '../http/answer-format.js';
import { OptionalLocaleTag, OptionalMaxTokens } from '../http/optional-fields.js';
import { QueryBoolean } from '../http/query-boolean.js';
import { SignatureRecordDto } from './record/record.dto.js';

/** The largest integer of Postgres. */
const MAX_REVISION = 2_147_483_647;

export class ReadQueryDto {
  /** Write the stable ids of all list items into the record. */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  ids?: boolean;

  /**
   * Give each text in the reader's language, leave out the localized keys, and say in `localized` what became of each
   * text. To be read, not to be saved again. Markdown always does.
   */
  @IsOptional()
  @QueryBoolean()
  @IsBoolean()
  localized?: boolean;

  /** In place of `Accept`. */
  @OptionalAnswerFormat()
  format?: AnswerFormat;

  /** The reader's language; default by `Accept-Language`. */
  @OptionalLocaleTag()
  locale?: string;

  /**
   * A Markdown answer takes about so many tokens at most, for programs: the fix to try first and what not to do come
   * before all else, and the answer says how much was left out. JSON answers are never cut.
   */
  @Type(() => Number)
  @OptionalMaxTokens()
  max_tokens?: number;
}

/** In which language a reader gets each text of a record, and how far its translation may be trusted. */
export class LocalizedTextsDto {
  /** The language of the signature. */
  locale: string;
  /** Path → language of each other text that came in another one. */
  other_locales: Record<string, string>;
  /**
   * Of most texts: `source` is no translation, `outdated` one whose source has changed since, `unreviewed_ai` one that a
   * machine made and nobody reviewed. Left out with `CAIRN_UNREVIEWED=show`.
   */
  text_state?: 'source' | 'reviewed' | 'outdated' | 'unreviewed' | 'unreviewed_ai';
  /** Path → the same of each text of which it is another. */
  other_text_states?: Record<string, string>;
}

export class ReadSignatureDto extends SignatureRecordDto {
  /** Only with the query's `localized`. */
  localized?: LocalizedTextsDto;
}

export class FaultDto {
  /** @example "workarounds[0].success_rate" */
  path: string;
  /** @example "too_big" */
  code: string;
  /** What is wrong, in the reader's language. */
  detail: string;
}

export class SavedDto {
  id: string;
  revision: number;
  /** What is questionable about the record; it was saved all the same. */
  warnings: FaultDto[];
}

export class CheckedDto {
  /** What keeps the record from being saved. */
  errors: FaultDto[];
  warnings: FaultDto[];
}

export class RestoreDto {
  /** The revision to go back to. */
  @IsInt()
  @Min(1)
  @Max(MAX_REVISION)
  revision: number;
}

export class RevisionsQueryDto {
  /** Only this revision, with its whole record. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_REVISION)
  revision?: number;

  /** Only revisions before this one: `next_before` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_REVISION)
  before?: number;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

export class RevisionActorDto {
  id: string;
  kind: string;
}

export class ChangeDto {
  op: string;
  /** JSON pointer into the record. */
  path: string;
  /** Any JSON value. */
  @ApiProperty({
    required: false,
    anyOf: ['object', 'array', 'string', 'number', 'boolean', 'null'].map((type) => ({ type })),
  })
  value?: unknown;
}

export class RevisionDto {
  revision: number;
  at: string;
  actor: RevisionActorDto;
  action: string;
  /** RFC 6902 operations that lead from the revision before to this one. */
  changes: ChangeDto[];
  /** The whole record, when one revision was asked for. */
  record?: SignatureRecordDto;
}

export class RevisionPageDto {
  id: string;
  /** Newest first. */
  revisions: RevisionDto[];
  /** `before` of the next page; null on the last one. */
  next_before: number | null;
}

export class GraphQueryDto {
  /** How many transitions away from the record to look. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(3)
  depth: number = 1;

  @OptionalLocaleTag()
  locale?: string;
}

export class GraphNodeDto {
  id: string;
  /** Transitions between this record and the one asked for. */
  distance: number;
  /** Whether there is a published record with this id. */
  known: boolean;
  signature: string | null;
  locale: string | null;
}

export class GraphEdgeDto {
  from: string;
  to: string;
  kind: 'leads_to' | 'frequently_confused_with';
  probability?: number | null;
  condition?: string | null;
  distinction?: string | null;
  /** Whether it is what people met after they had fixed the one, and not what a record states. */
  observed: boolean;
  /** In how many sessions it was observed; null of what a record states. */
  count: number | null;
  /** The record that states this; null of what was observed. */
  stated_by: string | null;
}

export class GraphDto {
  id: string;
  nodes: GraphNodeDto[];
  /** What records state, then what was observed. */
  edges: GraphEdgeDto[];
  /** Nodes left out because there are more than 500. */
  more: number;
}
