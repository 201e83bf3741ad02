import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { OptionalLocaleTag } from '../http/optional-fields.js';
import { OptionalFormat } from '../signatures/record/fields/fields.js';
import { ID } from '../signatures/record/fields/formats.js';
import { OutcomeContextDto, RateDto, WORKED, type Worked } from './outcomes.dto.js';

export class SummaryQueryDto {
  /**
   * Only what is reported of this record.
   * @example "api/oauth2-invalid-scope-requested"
   */
  @OptionalFormat(ID)
  signature_id?: string | null;

  /** How many days the course goes back. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(366)
  days: number = 30;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** The reader's language; default by `Accept-Language`. */
  @OptionalLocaleTag()
  locale?: string;
}

/** Reports, one for each reporter and item. */
export class ReportCountsDto {
  worked: number;
  failed: number;
  not_applicable: number;
}

/** Reports as they count for the rate: weighed by trust and age, floods damped. */
export class CountedReportsDto {
  worked: number;
  failed: number;
}

/** Something that a person should look at. */
export class FlagDto {
  /** A fix or dead end that contradicts the record for good, or reports that came as a flood and are damped. */
  code: 'keeps_failing' | 'keeps_working' | 'burst' | 'one_sided';
  /** With its figures, in the reader's language. */
  detail: string;
}

/** What is reported of a workaround or a dead end. */
export class ItemSummaryDto {
  signature_id: string;
  /** In the reader's language. */
  signature: string;
  /** The language of the texts. */
  locale: string;
  workaround_id: string | null;
  dead_end_id: string | null;
  action: string;
  /** The record's own figure, 0..1: that it works. */
  authored: number | null;
  reports: ReportCountsDto;
  counted: CountedReportsDto;
  rate: RateDto;
  last_reported_at: string;
  flags: FlagDto[];
}

/** Reports that came in on one day, replaced ones included. */
export class ReportDayDto extends ReportCountsDto {
  /** `YYYY-MM-DD`, in UTC. */
  day: string;
}

export class OutcomeSummaryDto {
  /** What has flags first, then what is reported of most. */
  items: ItemSummaryDto[];
  /** How many items are over the limit. */
  more: number;
  /** The course of the last days that have reports, oldest first. */
  days: ReportDayDto[];
}

export class HistoryQueryDto {
  /**
   * Only what is reported of this record.
   * @example "api/oauth2-invalid-scope-requested"
   */
  @OptionalFormat(ID)
  signature_id?: string | null;

  /** Only reports before this one: `next_before` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  before?: number;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}

/** A report as it came in. Who sent it is not told. */
export class ReportDto {
  at: string;
  signature_id: string;
  /** The workaround or dead end. */
  item_id: string;
  /** Null when an earlier report was taken back. */
  @ApiProperty(WORKED)
  worked: Worked;
  /** Whether it is what its reporter says now. */
  current: boolean;
  context: OutcomeContextDto;
  /** Its secrets are masked. It is the text of a stranger. */
  note: string | null;
}

export class ReportPageDto {
  /** Newest first. */
  reports: ReportDto[];
  /** `before` of the next page; null on the last one. */
  next_before: number | null;
}
