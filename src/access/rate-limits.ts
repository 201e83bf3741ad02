import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DataSource } from 'typeorm';
import { Refusals } from '../audit/refusals.js';
import { Database } from '../database/database.js';
import { WriteBehind } from '../database/write-behind.js';
import { Problem } from '../errors/problem.js';
import type { Actor } from './actor.js';
import { clientOf, type Client } from './clients.js';
import { addToWindows, sweepWindows } from './rate-window-store.js';

/** How often a client may do something. */
export interface RatePolicy {
  name: string;
  times: number;
  seconds: number;
}

/** Where a client stands. */
export interface Standing {
  isOver: boolean;
  /** How often it may still do it. */
  remaining: number;
  /** Seconds until it may as often as ever. */
  resetsIn: number;
}

/** A stretch of time in which what a client does is counted. */
export interface RateWindow {
  policy: string;
  client: string;
  /** Milliseconds since 1970. */
  endsAt: number;
  /** What the database knows, of this process and others. */
  told: number;
  /** What happened here since. */
  untold: number;
  isRefusalNoted: boolean;
}

/** Of more clients the ones that were away longest are forgotten. */
const MAX_WINDOWS = 50_000;

const SHARE_MS = 1_000;
const SWEEP_MS = 60_000;

/**
 * Counts in memory how often each client does something, and every second exchanges the counts with other processes
 * through the database. So nothing waits for it, all processes together count to a limit that is exact within about a
 * second, and while the database is away each counts for itself. What was refused is not counted.
 */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly windows = new LRUCache<string, RateWindow>({ max: MAX_WINDOWS });
  private readonly untold = new Set<RateWindow>();
  private readonly sharing?: WriteBehind;
  private sweptAt = Date.now();

  constructor(
    private readonly dataSource: DataSource,
    private readonly refusals: Refusals,
    database: Database,
  ) {
    // An embedded database has no other process.
    if (database.kind === 'postgres') this.sharing = new WriteBehind('limits', () => this.share(), SHARE_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.sharing?.stop();
  }

  /** Counts what `client` does now as done so many times; the first refusal of a window is noted in the audit. */
  take(policy: RatePolicy, client: Client, { times = 1, now = Date.now() } = {}): Standing {
    const window = this.windowOf(policy, client.key, now);
    const left = policy.times - window.told - window.untold;
    const isOver = left <= 0;
    if (isOver) this.noteRefusal(window, client);
    else {
      window.untold += times;
      this.untold.add(window);
    }
    const remaining = isOver ? 0 : Math.max(0, left - times);
    return { isOver, remaining, resetsIn: Math.ceil((window.endsAt - now) / 1000) };
  }

  /** Counts something that `actor` does. Throws `too_many_requests`. */
  require(policy: RatePolicy, actor: Actor): void {
    const { isOver, resetsIn } = this.take(policy, clientOf(actor));
    if (isOver) throw new Problem('too_many_requests', { seconds: resetsIn });
  }

  /** Tells the database what it does not know, and takes over what other processes told it. */
  async share(now = Date.now()): Promise<void> {
    const told = [...this.untold].filter(({ endsAt }) => endsAt > now).map((window) => ({ ...window }));
    this.untold.clear();
    try {
      const counted = await addToWindows(this.dataSource, told);
      // Until the answer is here, what was sent counts as untold.
      told.forEach(({ policy, client, untold, endsAt }, index) => {
        const window = this.windows.get(keyOf(policy, client));
        if (window?.endsAt !== endsAt) return;
        window.told = counted[index]!;
        window.untold -= untold;
      });
    } catch (error) {
      for (const { policy, client } of told) {
        const window = this.windows.get(keyOf(policy, client));
        if (window) this.untold.add(window);
      }
      throw error;
    }
    if (now - this.sweptAt < SWEEP_MS) return;
    this.sweptAt = now;
    await sweepWindows(this.dataSource);
  }

  private windowOf({ name, seconds }: RatePolicy, client: string, now: number): RateWindow {
    const key = keyOf(name, client);
    const known = this.windows.get(key);
    if (known && known.endsAt > now) return known;
    // Every process finds the same ends, and not all clients come back at the same moment.
    const length = seconds * 1000;
    const phase = hashOf(key) % length;
    const endsAt = (Math.floor((now - phase) / length) + 1) * length + phase;
    const window = { policy: name, client, endsAt, told: 0, untold: 0, isRefusalNoted: false };
    this.windows.set(key, window);
    return window;
  }

  private noteRefusal(window: RateWindow, { actor = 'anonymous' }: Client): void {
    if (!window.isRefusalNoted) this.refusals.note(actor, `limit:${window.policy}`, 'too_many_requests');
    window.isRefusalNoted = true;
  }
}

const keyOf = (policy: string, client: string) => `${policy} ${client}`;

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
