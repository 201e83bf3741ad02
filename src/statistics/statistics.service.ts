import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { today } from '../calendar.js';
import { CONFIG, type Config } from '../config.js';
import { Problem } from '../errors/problem.js';
import { localize } from '../signatures/record/localized.js';
import { SignatureReader } from '../signatures/store/signature-reader.js';
import type { HitsDto, RecordHitsDto, StatisticsDto } from './statistics.dto.js';
import { UsageCounter } from './usage-counter.js';

const MAX_RECORDS = 20;

/** Days up to today (UTC), each once, so that a plot has no gaps. */
const EVERY_DAY = `SELECT generate_series($1::date - $2::int + 1, $1::date, interval '1 day')::date AS day`;

/** What was asked, what came of it, and which records it led to. */
@Injectable()
export class StatisticsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly counter: UsageCounter,
    private readonly reader: SignatureReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(days: number, locale: string): Promise<StatisticsDto> {
    await this.counter.flush();
    return {
      days: await this.dataSource.query(
        `SELECT to_char(day, 'YYYY-MM-DD') AS day, coalesce(matched + suggested + missed, 0) AS asked,
           coalesce(matched, 0) AS matched, coalesce(suggested, 0) AS suggested, coalesce(missed, 0) AS missed
         FROM (${EVERY_DAY}) AS days LEFT JOIN asked USING (day) ORDER BY day`,
        [today(), days],
      ),
      most: await this.records('WHERE hits > 0 ORDER BY hits DESC, id', days, locale),
      least: await this.records('ORDER BY hits, updated_at, id', days, locale),
    };
  }

  /** Throws `signature_not_found`. */
  async hits(id: string, days: number): Promise<HitsDto> {
    if (!(await this.reader.get(id))) throw new Problem('signature_not_found', { id });
    await this.counter.flush();
    const counted: HitsDto['days'] = await this.dataSource.query(
      `SELECT to_char(days.day, 'YYYY-MM-DD') AS day, coalesce(hits.count, 0) AS hits
       FROM (${EVERY_DAY}) AS days LEFT JOIN hits ON hits.day = days.day AND hits.signature_id = $3 ORDER BY days.day`,
      [today(), days, id],
    );
    return { signature_id: id, total: counted.reduce((sum, { hits }) => sum + hits, 0), days: counted };
  }

  private async records(order: string, days: number, locale: string): Promise<RecordHitsDto[]> {
    const counted: { id: string; hits: number }[] = await this.dataSource.query(
      `SELECT id, hits FROM (
         SELECT s.id, s.updated_at, coalesce(sum(h.count), 0)::int AS hits FROM signatures AS s
         LEFT JOIN hits AS h ON h.signature_id = s.id AND h.day > $1::date - $2::int
         WHERE s.status = 'published' GROUP BY s.id
       ) AS counted ${order} LIMIT ${MAX_RECORDS}`,
      [today(), days],
    );
    const stored = await this.reader.load(counted.map(({ id }) => id));
    return counted.flatMap(({ id, hits }) => {
      const known = stored.get(id);
      if (!known) return [];
      const { record, locale: language } = localize(known.record, locale, this.config.unreviewed === 'hide');
      return [{ signature_id: id, signature: record.signature, locale: language, hits }];
    });
  }
}
