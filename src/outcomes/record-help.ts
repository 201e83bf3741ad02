import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../errors/problem.js';
import { withItemIds } from '../signatures/record/item-ids.js';
import { localize } from '../signatures/record/localized.js';
import { SignatureReader } from '../signatures/store/signature-reader.js';
import type { StoredSignature } from '../signatures/store/stored-signature.js';
import { UsageCounter } from '../statistics/usage-counter.js';
import { RecordRates } from './rates/record-rates.js';
import type { HelpDto, ItemRatesDto, RecordHelpDto } from './record-help.dto.js';

const MAX_RECORDS = 20;

interface Reported {
  signature_id: string;
  item_id: string;
  worked: number;
  failed: number;
}

/** How far records help, by what was reported of their workarounds and by how often they matched. */
@Injectable()
export class RecordHelp {
  constructor(
    private readonly dataSource: DataSource,
    private readonly counter: UsageCounter,
    private readonly reader: SignatureReader,
    private readonly rates: RecordRates,
  ) {}

  /** Throws `signature_not_found`. */
  async ratesOf(id: string): Promise<ItemRatesDto> {
    const stored = await this.reader.get(id);
    if (!stored) throw new Problem('signature_not_found', { id });
    return { signature_id: id, items: Array.from(this.rates.of(stored), ([item_id, rate]) => ({ item_id, rate })) };
  }

  async help(days: number, locale: string): Promise<HelpDto> {
    await this.counter.flush();
    const reports = await this.reports(days);
    const hits = await this.hits(days, [...new Set(reports.map(({ signature_id: id }) => id))]);
    const stored = await this.reader.load([...hits.keys()]);
    const records = [...stored.values()]
      .filter(({ status }) => status === 'published')
      .map((one) => this.helpOf(one, reports, hits.get(one.id)!, locale));
    return {
      most: records
        .filter(({ worked }) => worked > 0)
        .toSorted((a, b) => b.worked - a.worked || mean(b) - mean(a) || byId(a, b))
        .slice(0, MAX_RECORDS),
      least: records
        .filter(({ worked, failed, hits }) => failed > worked || (worked === 0 && hits > 0))
        .toSorted((a, b) => b.failed - b.worked - (a.failed - a.worked) || b.hits - a.hits || byId(a, b))
        .slice(0, MAX_RECORDS),
    };
  }

  private helpOf(stored: StoredSignature, reports: readonly Reported[], hits: number, reader: string): RecordHelpDto {
    const { record, locale } = localize(withItemIds(stored.record, stored.itemIds), reader);
    const fixes = new Set((record.workarounds ?? []).map(({ id }) => id!));
    const ofFixes = reports.filter(({ signature_id: id, item_id: item }) => id === stored.id && fixes.has(item));
    const rates = this.rates.of(stored);
    const best = Array.from(fixes, (id) => rates.get(id)!).toSorted((a, b) => b.mean - a.mean)[0];
    return {
      signature_id: stored.id,
      signature: record.signature,
      locale,
      worked: ofFixes.reduce((sum, { worked }) => sum + worked, 0),
      failed: ofFixes.reduce((sum, { failed }) => sum + failed, 0),
      rate: best ?? null,
      hits,
    };
  }

  /** What people say now, as far as they said it in these days. */
  private reports(days: number): Promise<Reported[]> {
    return this.dataSource.query(
      `SELECT signature_id, item_id, count(*) FILTER (WHERE verdict = 'worked')::integer AS worked,
         count(*) FILTER (WHERE verdict = 'failed')::integer AS failed
       FROM outcomes WHERE replaced_at IS NULL AND reported_at > now() - make_interval(days => $1)
       GROUP BY signature_id, item_id`,
      [days],
    );
  }

  /** How often the records that are `reported` matched, and those of the others that matched most. */
  private async hits(days: number, reported: readonly string[]): Promise<Map<string, number>> {
    const counted: { id: string; hits: number }[] = await this.dataSource.query(
      `SELECT id, hits FROM (
         SELECT s.id, coalesce(sum(h.count), 0)::int AS hits FROM signatures AS s
         LEFT JOIN hits AS h ON h.signature_id = s.id AND h.day > (now() AT TIME ZONE 'UTC')::date - $1::int
         WHERE s.status = 'published' GROUP BY s.id
       ) AS counted WHERE id = ANY($2) OR hits > 0
       ORDER BY id = ANY($2) DESC, hits DESC, id LIMIT $3`,
      [days, reported, reported.length + MAX_RECORDS],
    );
    return new Map(counted.map(({ id, hits }) => [id, hits]));
  }
}

const mean = ({ rate }: RecordHelpDto) => rate?.mean ?? 0;

const byId = (a: RecordHelpDto, b: RecordHelpDto) => (a.signature_id < b.signature_id ? -1 : 1);
