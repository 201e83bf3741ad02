import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config.js';
import { WriteBehind } from '../database/write-behind.js';
import { errorMessages } from './error-messages.js';
import { MissGroups } from './miss-groups.js';
import { writeMisses } from './miss-store.js';

/** So many units of text may wait to be grouped; more than that at once are not kept. */
const MAX_WAITING = 16_777_216;

/** A text, or what one that is kept elsewhere says of errors (`errorMessages`). */
export type Told = string | readonly string[];

const sizeOf = (told: Told) =>
  typeof told === 'string' ? told.length : told.reduce((sum, message) => sum + message.length, 0);

/** Takes in the texts that nothing matched. Grouping and writing happen later, so that no answer waits for it. */
@Injectable()
export class MissRecorder implements OnApplicationShutdown {
  private readonly logger = new Logger('misses');
  private readonly groups = new MissGroups();
  private readonly waiting: { told: Told; at: Date }[] = [];
  private size = 0;
  private passedOver = 0;
  private readonly writing: WriteBehind;

  constructor(
    dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.writing = new WriteBehind('misses', () => writeMisses(dataSource, this.groups));
  }

  note(told: Told): void {
    if (!this.config.keepMisses) return;
    if (this.size + sizeOf(told) > MAX_WAITING) {
      this.passedOver++;
      return;
    }
    this.size += sizeOf(told);
    if (this.waiting.push({ told, at: new Date() }) === 1) setImmediate(() => this.groupNext());
  }

  /** Groups and writes what was noted so far. */
  async flush(): Promise<void> {
    await this.groupWaiting();
    await this.writing.flush();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.groupWaiting();
    await this.writing.stop();
  }

  /** What waits now, one text a turn too; not what comes meanwhile, which could have no end. */
  private async groupWaiting(): Promise<void> {
    for (let left = this.waiting.length; left > 0 && this.waiting.length > 0; left--) {
      this.groupOne();
      await nextTurn();
    }
  }

  /** One text a turn: answers come in between. */
  private groupNext(): void {
    if (this.waiting.length === 0) return;
    this.groupOne();
    if (this.waiting.length > 0) setImmediate(() => this.groupNext());
    else if (this.passedOver > 0) {
      this.logger.warn(`${this.passedOver} texts that nothing matched were not kept: too many came at once.`);
      this.passedOver = 0;
    }
  }

  private groupOne(): void {
    const { told, at } = this.waiting.shift()!;
    this.size -= sizeOf(told);
    this.groups.add(typeof told === 'string' ? errorMessages(told) : told, at);
  }
}
