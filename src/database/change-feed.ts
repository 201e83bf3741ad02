import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { Follower } from './change-follower.js';
import type { ChangeTopic } from './change.entity.js';
import type { ChangeLog } from './change-log.js';

/**
 * Keeps what this process holds in memory equal to what the database has of a topic: all is loaded at start, then each
 * record as the change log names it.
 */
export abstract class ChangeFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private follower?: Follower;

  constructor(
    private readonly changes: ChangeLog,
    private readonly topic: ChangeTopic,
  ) {}

  /** Loads everything, and forgets what is gone. */
  protected abstract loadAll(): Promise<void>;

  /** Loads these records anew. */
  protected abstract load(signatureIds: readonly string[]): Promise<void>;

  async onApplicationBootstrap(): Promise<void> {
    // What changes while everything is loaded is loaded once more, which does no harm.
    const from = await this.changes.current();
    await this.loadAll();
    const handler = { onChanges: (ids: readonly string[]) => this.load(ids), onGap: () => this.loadAll() };
    this.follower = this.changes.follow(from, handler, this.topic);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.follower?.stop();
  }

  /** The number of the last change that this process has taken in. */
  get seen(): number {
    return this.follower?.seen ?? 0;
  }

  /** How many changes are known and not taken in yet. */
  get lag(): number {
    return this.follower?.lag ?? 0;
  }

  /** Whether the database answered when it was last asked for changes. */
  get connected(): boolean {
    return this.follower?.connected ?? false;
  }

  /** Resolves when change `number` is taken in here, so that who wrote it finds it. */
  async reached(number: number): Promise<void> {
    await this.follower?.reached(number);
  }
}
