import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { today } from '../calendar.js';
import { transactionRetried } from '../database/retried.js';
import { WriteBehind } from '../database/write-behind.js';
import type { MatchOutcome } from '../metrics/metrics.js';

/** So many records a day are counted while the database is away. */
const MAX_COUNTED = 100_000;

type Counts = Map<string, number>;

/** Counts in memory what is asked and which records are matched, by day (UTC), and writes the sums in the background. */
@Injectable()
export class UsageCounter implements OnApplicationShutdown {
  /** By `day outcome`. */
  private asked: Counts = new Map();
  /** By `day id`. */
  private hits: Counts = new Map();
  private readonly writing: WriteBehind;

  constructor(private readonly dataSource: DataSource) {
    this.writing = new WriteBehind('statistics', () => this.write());
  }

  /** Counts a question and the records that it was answered with. */
  count(outcome: MatchOutcome, signatureIds: readonly string[]): void {
    const day = today();
    addTo(this.asked, `${day} ${outcome}`, 1);
    for (const id of signatureIds) addTo(this.hits, `${day} ${id}`, 1);
  }

  /** Writes what was counted so far. */
  flush(): Promise<void> {
    return this.writing.flush();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.writing.stop();
  }

  private async write(): Promise<void> {
    const { asked, hits } = this;
    if (asked.size === 0) return;
    this.asked = new Map();
    this.hits = new Map();
    try {
      await transactionRetried(this.dataSource, async (manager) => {
        await manager.query(ADD_ASKED, columnsOf(asked));
        await manager.query(ADD_HITS, columnsOf(hits));
      });
    } catch (error) {
      for (const [key, count] of asked) addTo(this.asked, key, count);
      for (const [key, count] of hits) addTo(this.hits, key, count);
      throw error;
    }
  }
}

// Rows are locked in one order, whoever writes.
const ADD_ASKED = `
  INSERT INTO asked (day, matched, suggested, missed)
  SELECT day, coalesce(sum(count) FILTER (WHERE outcome = 'matched'), 0),
    coalesce(sum(count) FILTER (WHERE outcome = 'suggested'), 0), coalesce(sum(count) FILTER (WHERE outcome = 'missed'), 0)
  FROM unnest($1::date[], $2::text[], $3::int[]) AS counted (day, outcome, count)
  GROUP BY day ORDER BY day
  ON CONFLICT (day) DO UPDATE SET matched = asked.matched + excluded.matched,
    suggested = asked.suggested + excluded.suggested, missed = asked.missed + excluded.missed`;
const ADD_HITS = `
  INSERT INTO hits (day, signature_id, count)
  SELECT day, id, count FROM unnest($1::date[], $2::text[], $3::int[]) AS counted (day, id, count)
  ORDER BY day, id COLLATE "C"
  ON CONFLICT (signature_id, day) DO UPDATE SET count = hits.count + excluded.count`;

function addTo(counts: Counts, key: string, count: number): void {
  if (counts.size < MAX_COUNTED || counts.has(key)) counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Days, what was counted, and counts. */
function columnsOf(counts: Counts): [string[], string[], number[]] {
  const keys = [...counts.keys()];
  return [keys.map((key) => key.slice(0, 10)), keys.map((key) => key.slice(11)), [...counts.values()]];
}
