import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { clientOf } from '../../access/clients.js';
import { RateLimits, type RatePolicy } from '../../access/rate-limits.js';
import { ChangeLog } from '../../database/change-log.js';
import { transactionRetried } from '../../database/retried.js';
import { WriteBehind } from '../../database/write-behind.js';
import type { Session } from './session.js';
import { SessionDigests } from './session-digests.js';

/** So many events wait for the database; more are not taken note of. */
const MAX_WAITING = 10_000;
/** So many are written at a time. */
const MAX_WRITTEN = 500;
/** Of a text with more errors than this, the first. */
const MAX_MET = 5;
/** So many errors may follow on one fix in one session. */
const MAX_FOLLOWING = 10;
const TIDY_EVERY_MS = 600_000;

interface SessionEvent {
  session: Session;
  at: Date;
  /** A record that was fixed. */
  fixed?: string;
  /** A record of which that was taken back. */
  unfixed?: string;
  /** The errors that were met. */
  met?: readonly string[];
  /** Records that are no news: they are met in the same text. */
  present?: readonly string[];
}

const FIXES: RatePolicy = { name: 'fixes', times: 60, seconds: 3_600 };

/**
 * Learns what leads to what: "fixed A, then met B" within a day of one session. What happens is taken note of in memory
 * and written in the background; nothing waits for it, and nothing depends on it.
 */
@Injectable()
export class SessionLog implements OnApplicationShutdown {
  private waiting: SessionEvent[] = [];
  private tidiedAt = 0;
  private readonly writing: WriteBehind;

  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: ChangeLog,
    private readonly digests: SessionDigests,
    private readonly limits: RateLimits,
  ) {
    this.writing = new WriteBehind('sessions', () => this.write());
  }

  /** Takes note that an error is gone. Of one caller's it does so for so many only, since every count rests on one. */
  fixed(actor: Actor, session: Session, signatureId: string): void {
    if (!this.limits.take(FIXES, clientOf(actor)).isOver) this.note({ session, at: new Date(), fixed: signatureId });
  }

  /** Takes note that it was said too soon. */
  unfixed(session: Session, signatureId: string): void {
    this.note({ session, at: new Date(), unfixed: signatureId });
  }

  /**
   * Takes note of the errors that are met now.
   * @param present all records of the same text: whoever still has an error has not fixed it.
   */
  met(session: Session, signatureIds: readonly string[], present: readonly string[] = signatureIds): void {
    const met = signatureIds.slice(0, MAX_MET);
    if (met.length > 0) this.note({ session, at: new Date(), met, present });
  }

  /** Writes what was taken note of so far, and forgets what is over. */
  async flush(): Promise<void> {
    this.tidiedAt = 0;
    await this.writing.flush();
  }

  async onApplicationShutdown(): Promise<void> {
    // What is over is forgotten at the next start.
    this.tidiedAt = Date.now();
    await this.writing.stop();
  }

  private note(event: SessionEvent): void {
    if (this.waiting.length < MAX_WAITING) this.waiting.push(event);
  }

  private async write(): Promise<void> {
    if (Date.now() - this.tidiedAt > TIDY_EVERY_MS) {
      await transactionRetried(this.dataSource, (manager) => this.tidy(manager));
      this.tidiedAt = Date.now();
    }
    while (this.waiting.length > 0) {
      const events = this.waiting.slice(0, MAX_WRITTEN);
      const digested = await Promise.all(
        events.map(async (event) => ({ ...event, digests: await this.digests.of(event.session) })),
      );
      await transactionRetried(this.dataSource, async (manager) => {
        const moved: string[] = [];
        for (const { digests, at, fixed, unfixed, met, present } of digested) {
          if (fixed !== undefined) await manager.query(ADD_FIX, [digests[0], fixed, at]);
          if (unfixed !== undefined) await manager.query(REMOVE_FIX, [digests, unfixed]);
          if (met === undefined) continue;
          const rows: { from_id: string }[] = await manager.query(ADD_MET, [digests, present, at, met, MAX_FOLLOWING]);
          moved.push(...rows.map(({ from_id: from }) => from));
        }
        if (moved.length > 0) await this.changes.append(manager, moved, 'transitions');
      });
      this.waiting.splice(0, events.length);
    }
  }

  /** Nothing of a session is kept for longer than a day, and nothing of a record that is retired. */
  private async tidy(manager: EntityManager): Promise<void> {
    await manager.query(`DELETE FROM session_fixes WHERE fixed_at < now() - interval '1 day'`);
    await manager.query(`DELETE FROM session_transitions WHERE met_at < now() - interval '1 day'`);
    const [gone]: [{ from_id: string }[], number] = await manager.query(
      `DELETE FROM observed_transitions WHERE EXISTS (
         SELECT FROM signatures WHERE id IN (from_id, to_id) AND status = 'retired'
       ) RETURNING from_id`,
    );
    if (gone.length === 0) return;
    await this.changes.append(
      manager,
      gone.map(({ from_id: from }) => from),
      'transitions',
    );
  }
}

const ADD_FIX = `
  INSERT INTO session_fixes (session, signature_id, fixed_at) VALUES ($1, $2, $3)
  ON CONFLICT (session, signature_id) DO UPDATE SET fixed_at = greatest(session_fixes.fixed_at, excluded.fixed_at)`;

const REMOVE_FIX = 'DELETE FROM session_fixes WHERE session = ANY ($1) AND signature_id = $2';

/** Each pair counts once a session. Rows are locked in one order, whoever writes. */
const ADD_MET = `
  WITH fixed AS (
    SELECT DISTINCT signature_id FROM session_fixes
    WHERE session = ANY ($1) AND fixed_at <= $3::timestamptz AND fixed_at > $3::timestamptz - interval '1 day'
      AND signature_id <> ALL ($2)
      AND EXISTS (SELECT FROM signatures WHERE id = signature_id AND status = 'published')
      AND (SELECT count(*) FROM session_transitions WHERE session = ANY ($1) AND from_id = signature_id) < $5
  ), counted AS (
    INSERT INTO session_transitions (session, from_id, to_id, met_at)
    SELECT ($1::text[])[1], signature_id, id, $3 FROM fixed CROSS JOIN signatures
    WHERE id = ANY ($4) AND status = 'published' AND NOT EXISTS (
      SELECT FROM session_transitions WHERE session = ANY ($1) AND from_id = signature_id AND to_id = id
    )
    RETURNING from_id, to_id
  )
  INSERT INTO observed_transitions (from_id, to_id, count, last_seen)
  SELECT from_id, to_id, 1, $3 FROM counted ORDER BY from_id, to_id
  ON CONFLICT (from_id, to_id) DO UPDATE SET count = observed_transitions.count + 1,
    last_seen = greatest(observed_transitions.last_seen, excluded.last_seen)
  RETURNING from_id`;
