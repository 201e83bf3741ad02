import { Inject, Injectable } from '@nestjs/common';
import { today } from '../../calendar.js';
import { CONFIG, type Config } from '../../config.js';
import { RecordRates } from '../../outcomes/rates/record-rates.js';
import { GraphService } from '../../signatures/graph/graph.service.js';
import type { StoredSignature } from '../../signatures/store/stored-signature.js';
import { toldRecord } from '../answer/told-record.js';
import type { BriefOptions } from '../brief/write-brief.js';
import { writeRecord, type WrittenRecord } from '../brief/write-record.js';

/** Records for programs: with the rates that follow from what people reported, and what they met afterwards. */
@Injectable()
export class RecordBriefs {
  constructor(
    private readonly graph: GraphService,
    private readonly rates: RecordRates,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(stored: StoredSignature, options: BriefOptions): Promise<WrittenRecord> {
    const told = toldRecord(stored, {
      locale: options.locale,
      onlyReviewed: this.config.unreviewed === 'hide',
      rates: this.rates.of(stored),
      observed: await this.graph.metAfter(stored.id),
      today: today(),
    });
    return writeRecord(told, options);
  }
}
