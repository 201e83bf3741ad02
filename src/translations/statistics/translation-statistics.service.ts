import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CheckRun } from '../checking/check-run.js';
import type { TranslationStatisticsDto, UnitCountsDto, WaitingDto } from './translation-statistics.dto.js';

const DAYS = 30;
/** Nobody reads more exactly what waits. */
const MOST_WAITING = 1_000;

interface CountsRow extends UnitCountsDto {
  domain: string | null;
  field: string | null;
  /** Which of the two the row is grouped by: 3 for none. */
  grouped: number;
}

/** How far the translations into a language are. */
@Injectable()
export class TranslationStatistics {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checks: CheckRun,
  ) {}

  async read(locale: string): Promise<TranslationStatisticsDto> {
    const rows: CountsRow[] = await this.dataSource.query(
      `SELECT domain, field, grouping(domain, field) AS grouped, count(*)::integer AS units,
         coalesce(sum(words), 0)::integer AS words,
         (count(*) FILTER (WHERE state = 'untranslated'))::integer AS untranslated,
         (count(*) FILTER (WHERE state = 'needs_review'))::integer AS needs_review,
         (count(*) FILTER (WHERE state = 'reviewed'))::integer AS reviewed,
         (count(*) FILTER (WHERE state = 'rejected'))::integer AS rejected,
         (count(*) FILTER (WHERE coalesce(reviewed_against, made_from) <> source_hash
            AND state <> 'untranslated'))::integer AS outdated,
         (count(*) FILTER (WHERE origin = 'ai' AND state = 'needs_review'))::integer AS ai_unreviewed,
         (count(*) FILTER (WHERE failing <> '{}'))::integer AS failing
       FROM translation_units WHERE locale = $1 AND status IN ('published', 'draft')
       GROUP BY GROUPING SETS ((), (domain), (field))`,
      [locale],
    );
    const of = (grouped: number, name: (row: CountsRow) => string | null) =>
      rows
        .filter((row) => row.grouped === grouped)
        .map((row) => ({ name: name(row), ...counts(row) }))
        .toSorted((a, b) => b.units - a.units || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
    return {
      locale,
      total: counts(rows.find(({ grouped }) => grouped === 3)!),
      domains: of(1, ({ domain }) => domain),
      fields: of(2, ({ field }) => field),
      failing: await this.checks.failing(locale),
      days: await this.days(locale),
    };
  }

  /** What waits for `me`, in each language that has translations. */
  async waiting(me: string, locales: readonly string[]): Promise<WaitingDto[]> {
    return this.dataSource.query(
      `SELECT locale,
         (SELECT count(*)::integer FROM (
            SELECT 1 FROM translation_assignments AS a JOIN translation_units AS u ON (u.id, u.locale) = (a.unit_id, a.locale)
            WHERE a.assignee = $1 AND a.locale = locales.locale AND u.state <> 'reviewed' LIMIT ${MOST_WAITING}
          ) AS assigned) AS assigned,
         (SELECT count(*)::integer FROM (
            SELECT 1 FROM translation_units AS u WHERE u.locale = locales.locale AND u.state = 'needs_review'
              AND u.status IN ('published', 'draft') LIMIT ${MOST_WAITING}
          ) AS waiting) AS needs_review,
         (SELECT count(*)::integer FROM (
            SELECT 1 FROM translation_suggestions AS s WHERE s.locale = locales.locale AND s.status = 'open'
            LIMIT ${MOST_WAITING}
          ) AS suggested) AS suggestions
       FROM unnest($2::text[]) AS locales (locale)`,
      [me, locales],
    );
  }

  private days(locale: string): Promise<TranslationStatisticsDto['days']> {
    return this.dataSource.query(
      `SELECT to_char(day, 'YYYY-MM-DD') AS day,
         (count(*) FILTER (WHERE e.target <> e.target_before AND e.target <> ''))::integer AS translated,
         (count(*) FILTER (WHERE e.state = 'reviewed' AND e.action <> 'record'))::integer AS reviewed,
         (count(*) FILTER (WHERE e.state = 'rejected' AND e.action = 'reject'))::integer AS rejected
       FROM generate_series((now() AT TIME ZONE 'UTC')::date - ${DAYS - 1}, (now() AT TIME ZONE 'UTC')::date, interval '1 day')
         AS days (day)
       LEFT JOIN translation_events AS e ON e.locale = $1 AND e.at >= days.day AT TIME ZONE 'UTC'
         AND e.at < (days.day + interval '1 day') AT TIME ZONE 'UTC'
       GROUP BY day ORDER BY day`,
      [locale],
    );
  }
}

function counts(row: CountsRow): UnitCountsDto {
  const { domain: _, field: __, grouped: ___, ...counted } = row;
  return counted;
}
