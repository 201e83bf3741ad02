import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, LessThan, type EntityManager } from 'typeorm';
import { DAY_MS } from '../calendar.js';
import { CONFIG, type Config } from '../config.js';
import { reasonOf } from '../database/reason.js';
import { AuditEventEntity } from './audit-event.entity.js';

/** Something that was done, or refused. */
export interface AuditNote {
  /** Id of the actor. */
  actor: string;
  action: string;
  target: string;
  before?: object;
  after?: object;
  times?: number;
  /** Now, unless it was a moment ago. */
  at?: Date;
}

/** Keeps what was done of which no other table tells, for `CAIRN_AUDIT_DAYS`. */
@Injectable()
export class AuditLog implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('audit');
  private sweeping?: NodeJS.Timeout;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    this.sweeping = setInterval(() => {
      this.sweep().catch((error: unknown) => this.logger.warn(`Old events are still there: ${reasonOf(error)}`));
    }, DAY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.sweeping);
  }

  /** Notes it within the transaction of `manager`, so that nothing is done that is not noted, nor the other way round. */
  async note(manager: EntityManager, ...notes: AuditNote[]): Promise<void> {
    const rows = notes.map(({ at = new Date(), before = null, after = null, times = 1, ...note }) => ({
      ...note,
      at,
      before,
      after,
      times,
      keepUntil: new Date(at.getTime() + this.config.auditDays * DAY_MS),
    }));
    await manager.insert(AuditEventEntity, rows);
  }

  /** Deletes what need not be kept any more. Returns how many events those were. */
  async sweep(): Promise<number> {
    const { affected } = await this.dataSource.manager.delete(AuditEventEntity, { keepUntil: LessThan(new Date()) });
    return affected ?? 0;
  }
}
