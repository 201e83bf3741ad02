import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { CONFIG, type Config } from '../../config.js';
import { transactionRetried } from '../../database/retried.js';
import { SignatureEntity } from '../store/signature.entity.js';
import { givenUnits, putUnits } from './put-units.js';
import { TranslatedLocaleEntity } from './translated-locale.entity.js';
import { unitRows } from './unit-rows.js';

/** Few enough that nobody waits long for their records. */
const BATCH = 100;

/** Makes the units of records that were written before Cairn translated into a language; in the background, once. */
@Injectable()
export class UnitBackfill implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('translations');
  private isStopped = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run().catch((error: Error) =>
      this.logger.error(`The units of older records are not all there: ${error.message}`),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  /** Resolves when all units are there, or cannot be made. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    const known = await this.dataSource.getRepository(TranslatedLocaleEntity).find();
    const missing = this.config.translateTo.filter((locale) => known.every((one) => one.locale !== locale));
    if (missing.length === 0) return;
    for (let last: string | undefined = ''; last !== undefined && !this.isStopped;) last = await this.batch(last);
    if (this.isStopped) return;
    const locales = missing.map((locale) => ({ locale }));
    await this.dataSource
      .createQueryBuilder()
      .insert()
      .into(TranslatedLocaleEntity)
      .values(locales)
      .orIgnore()
      .execute();
  }

  /** The records after `last`, locked meanwhile. Returns the last of them; undefined when they were the last of all. */
  private batch(last: string): Promise<string | undefined> {
    return transactionRetried(this.dataSource, async (manager) => {
      const records = await manager.find(SignatureEntity, {
        where: { id: MoreThan(last) },
        order: { id: 'ASC' },
        take: BATCH,
        lock: { mode: 'pessimistic_write' },
      });
      const versions = records.map((entity) => ({ entity, units: unitRows(entity, this.config.translateTo) }));
      await putUnits(manager, givenUnits(versions));
      return records.length < BATCH ? undefined : records.at(-1)!.id;
    });
  }
}
