import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TranslationStatisticsDto, UnitCountsDto, WaitingDto } from './translation-statistics.dto.js';

const DAYS = 30;
const MEASURES = [
  'units',
  'words',
  'untranslated',
  'needs_review',
  'reviewed',
  'rejected',
  'outdated',
  'ai_unreviewed',
  'failing',
] as const satisfies (keyof UnitCountsDto)[];
const NONE = Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as unknown as UnitCountsDto;
/** Nobody reads more exactly what waits. */
const MOST_WAITING = 1_000;

interface CountsRow extends UnitCountsDto {
  kind: 'all' | 'domain' | 'field' | 'check';
  name: string | null;
}

/** How far the translations into a language are. */
@Injectable()
export class TranslationStatistics {
  constructor(private readonly dataSource: DataSource) {}

  async read(locale: string): Promise<TranslationStatisticsDto> {
    const rows: CountsRow[] = await this.dataSource.query(
      `SELECT kind, name, ${MEASURES.map((measure) => `sum(${measure})::integer AS ${measure}`).join(', ')}
       FROM translation_counts WHERE locale = $1 GROUP BY kind, name HAVING sum(units) > 0
       ORDER BY units DESC, name COLLATE "C"`,
      [locale],
    );
    const of = (wanted: CountsRow['kind']) => rows.filter(({ kind }) => kind === wanted).map(countsIn);
    return {
      locale,
      total: { ...(of('all')[0] ?? NONE), name: undefined },
      domains: of('domain'),
      fields: of('field'),
      failing: Object.fromEntries(of('check').map(({ name, units }) => [name!, units])),
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
         (SELECT coalesce(sum(c.needs_review), 0)::integer FROM translation_counts AS c
          WHERE c.locale = locales.locale AND c.kind = 'all') AS needs_review,
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
      `SELECT to_char(days.day, 'YYYY-MM-DD') AS day,
         coalesce(sum(translated), 0)::integer AS translated, coalesce(sum(reviewed), 0)::integer AS reviewed,
         coalesce(sum(rejected), 0)::integer AS rejected
       FROM generate_series((now() AT TIME ZONE 'UTC')::date - ${DAYS - 1}, (now() AT TIME ZONE 'UTC')::date, interval '1 day')
         AS days (day)
       LEFT JOIN translation_days AS d ON d.locale = $1 AND d.day = days.day::date
       GROUP BY days.day ORDER BY days.day`,
      [locale],
    );
  }
}

function countsIn(row: CountsRow): UnitCountsDto {
  const { kind: _, ...counts } = row;
  return counts;
}
