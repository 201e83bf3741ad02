import { Injectable } from '@nestjs/common';
import { ChangeLog } from '../database/change-log.js';
import { Database } from '../database/database.js';
import { withPatience } from '../database/patience.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { SignatureFeed } from '../signatures/store/signature-feed.js';
import type { ReadyDto } from './health.dto.js';

@Injectable()
export class HealthService {
  constructor(
    private readonly database: Database,
    private readonly changes: ChangeLog,
    private readonly feed: SignatureFeed,
    private readonly patterns: LivePatterns,
  ) {}

  async ready(): Promise<ReadyDto> {
    // Why it cannot be reached is in the change log's own message.
    const current = await withPatience(this.changes.current()).catch(() => null);
    return {
      status: current === null ? 'degraded' : 'ok',
      database: { kind: this.database.kind, reachable: current !== null },
      patterns: {
        signatures: this.patterns.size,
        set_aside: this.feed.setAside,
        change: this.feed.seen,
        lag: current === null ? null : Math.max(0, current - this.feed.seen),
      },
    };
  }
}
