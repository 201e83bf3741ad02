import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WriteBehind } from '../database/write-behind.js';
import { AuditLog, type AuditNote } from './audit-log.js';

/** Different refusals that wait to be written. Of whoever floods the service with more, only how many is told. */
const MAX_WAITING = 1_000;

type Refusal = Pick<AuditNote, 'actor' | 'action' | 'target'> & { after: { code: string } };

const FLOOD: Refusal = { actor: 'anonymous', action: 'refuse', target: 'others', after: { code: 'others' } };

/** Whom Cairn turned away, gathered for some seconds: a refusal must not cost more than what it refuses. */
@Injectable()
export class Refusals implements OnApplicationShutdown {
  private waiting = new Map<string, Required<Pick<AuditNote, 'times' | 'at'>> & Refusal>();
  private readonly behind: WriteBehind;

  constructor(dataSource: DataSource, log: AuditLog) {
    this.behind = new WriteBehind('audit', async () => {
      const taken = this.waiting;
      if (taken.size === 0) return;
      this.waiting = new Map();
      try {
        await log.note(dataSource.manager, ...taken.values());
      } catch (error) {
        for (const one of taken.values()) this.add(one, one.times);
        throw error;
      }
    });
  }

  onApplicationShutdown(): Promise<void> {
    return this.behind.stop();
  }

  /** Notes that `actor` was refused `target`, a route or a name for it, with the problem `code`. */
  note(actor: string, target: string, code: string): void {
    this.add({ actor, action: 'refuse', target, after: { code } }, 1);
  }

  /** Writes what waits. */
  flush(): Promise<void> {
    return this.behind.flush();
  }

  private add({ actor, action, target, after }: Refusal, times: number): void {
    const key = JSON.stringify([actor, target, after.code]);
    const known = this.waiting.get(key);
    if (known) known.times += times;
    else if (this.waiting.size < MAX_WAITING)
      this.waiting.set(key, { actor, action, target, after, times, at: new Date() });
    else this.addFlood(times);
  }

  private addFlood(times: number): void {
    const known = this.waiting.get('others');
    if (known) known.times += times;
    else this.waiting.set('others', { ...FLOOD, times, at: new Date() });
  }
}
