import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

export class DaysQueryDto {
  /** Of so many days (UTC), today's included. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(366)
  days: number = 30;
}

export class DayHitsDto {
  /** @example "2026-03-02" */
  day: string;
  hits: number;
}

export class HitsDto {
  signature_id: string;
  /** In these days. */
  total: number;
  /** Every day, the earliest first. */
  days: DayHitsDto[];
}

export class AskedDayDto {
  /** @example "2026-03-02" */
  day: string;
  /** All questions: those that follow together. */
  asked: number;
  /** A record matched. */
  matched: number;
  /** No record matched, and some were suggested. */
  suggested: number;
  /** Neither. */
  missed: number;
}

export class RecordHitsDto {
  signature_id: string;
  signature: string;
  /** The language that `signature` came in. */
  locale: string;
  /** In these days. */
  hits: number;
}

export class StatisticsDto {
  /** Every day, the earliest first. */
  days: AskedDayDto[];
  /** The published records that matched most, at most 20. */
  most: RecordHitsDto[];
  /** The published records that matched least, those never matched and longest unchanged first, at most 20. */
  least: RecordHitsDto[];
}
