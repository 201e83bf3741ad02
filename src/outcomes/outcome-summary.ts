import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThan, Not, type FindOptionsWhere } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import type { Actor } from '../access/actor.js';
import { localize } from '../signatures/record/localized.js';
import { withItemIds } from '../signatures/record/item-ids.js';
import { SignatureReader } from '../signatures/store/signature-reader.js';
import type { StoredSignature } from '../signatures/store/stored-signature.js';
import { flagsOf } from './flags.js';
import { OutcomeEntity } from './outcome.entity.js';
import type {
  HistoryQueryDto,
  ItemSummaryDto,
  OutcomeSummaryDto,
  ReportDayDto,
  ReportPageDto,
  SummaryQueryDto,
} from './outcome-summary.dto.js';
import { RecordRates } from './rates/record-rates.js';
import { workedOf } from './report.js';
import { Reporters } from './reporters.js';

interface CountsRow {
  signature_id: string;
  item_id: string;
  worked: number;
  failed: number;
  not_applicable: number;
  last: Date;
}

const COUNTS = ['worked', 'failed', 'not_applicable']
  .map((verdict) => `count(*) FILTER (WHERE verdict = '${verdict}')::integer AS ${verdict}`)
  .join(', ');

/** What has been reported, for those who look after the records. */
@Injectable()
export class OutcomeSummary {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: SignatureReader,
    private readonly rates: RecordRates,
    private readonly reporters: Reporters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async summary({ signature_id, days, limit }: SummaryQueryDto, locale: string): Promise<OutcomeSummaryDto> {
    const id = signature_id ?? null;
    const counts = await this.counts(id);
    const stored = await this.reader.load([...new Set(counts.map((row) => row.signature_id))]);
    const items = [...stored.values()]
      .flatMap((one) => this.itemsOf(one, counts, locale))
      .toSorted((a, b) => b.flags.length - a.flags.length || reportsOf(b) - reportsOf(a));
    return {
      items: items.slice(0, limit),
      more: Math.max(0, items.length - limit),
      days: await this.days(id, days),
    };
  }

  /** What came in, replaced reports included. */
  history(query: HistoryQueryDto): Promise<ReportPageDto> {
    return this.page(query, {});
  }

  /** What the actor says now; what was taken back is left out. */
  async own(actor: Actor, query: HistoryQueryDto): Promise<ReportPageDto> {
    const { id: reporter } = await this.reporters.of(actor);
    return this.page(query, { reporter, replacedAt: IsNull(), verdict: Not('retracted') });
  }

  private async page(
    { signature_id, before, limit }: HistoryQueryDto,
    which: FindOptionsWhere<OutcomeEntity>,
  ): Promise<ReportPageDto> {
    const reports = await this.dataSource.getRepository(OutcomeEntity).find({
      where: {
        ...which,
        ...(signature_id != null && { signatureId: signature_id }),
        ...(before !== undefined && { id: LessThan(String(before)) }),
      },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    const shown = reports.slice(0, limit);
    return {
      reports: shown.map(({ reportedAt, signatureId, itemId, verdict, replacedAt, context, note }) => ({
        at: reportedAt.toISOString(),
        signature_id: signatureId,
        item_id: itemId,
        worked: workedOf(verdict),
        current: replacedAt === null,
        context,
        note,
      })),
      next_before: reports.length > limit ? Number(shown.at(-1)!.id) : null,
    };
  }

  private counts(id: string | null): Promise<CountsRow[]> {
    return this.dataSource.query(
      `SELECT signature_id, item_id, ${COUNTS}, max(reported_at) AS last FROM outcomes
       WHERE replaced_at IS NULL AND verdict <> 'retracted' AND ($1::text IS NULL OR signature_id = $1)
       GROUP BY signature_id, item_id`,
      [id],
    );
  }

  private days(id: string | null, days: number): Promise<ReportDayDto[]> {
    return this.dataSource.query(
      `SELECT to_char(reported_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, ${COUNTS} FROM outcomes
       WHERE reported_at > now() - make_interval(days => $2) AND verdict <> 'retracted'
         AND ($1::text IS NULL OR signature_id = $1)
       GROUP BY 1 ORDER BY 1`,
      [id, days],
    );
  }

  /** Of a record's items, those that something is reported of. What the record does not have any more is left out. */
  private itemsOf(stored: StoredSignature, counts: readonly CountsRow[], reader: string): ItemSummaryDto[] {
    const { record, locale } = localize(
      withItemIds(stored.record, stored.itemIds),
      reader,
      this.config.unreviewed === 'hide',
    );
    const texts = [...(record.workarounds ?? []), ...(record.dead_ends ?? [])];
    const actions = new Map(texts.map(({ id, action }) => [id!, action]));
    const ofRecord = new Map(counts.filter((row) => row.signature_id === stored.id).map((row) => [row.item_id, row]));
    return this.rates.standings(stored).flatMap((standing) => {
      const { kind, id, authored, reports, rate } = standing;
      const row = ofRecord.get(id);
      if (!row) return [];
      const { worked, failed, not_applicable } = row;
      return [
        {
          signature_id: stored.id,
          signature: record.signature,
          locale,
          workaround_id: kind === 'workaround' ? id : null,
          dead_end_id: kind === 'dead_end' ? id : null,
          action: actions.get(id)!,
          authored: authored.rate ?? null,
          reports: { worked, failed, not_applicable },
          counted: { worked: round(reports.worked), failed: round(reports.failed) },
          rate,
          last_reported_at: row.last.toISOString(),
          flags: flagsOf(standing, reader),
        },
      ];
    });
  }
}

const reportsOf = ({ reports }: ItemSummaryDto) => reports.worked + reports.failed + reports.not_applicable;

const round = (figure: number) => Math.round(figure * 1000) / 1000;
