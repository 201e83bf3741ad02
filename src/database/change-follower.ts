import { Logger } from '@nestjs/common';
import { reasonOf } from './reason.js';

const POLL_MS = 500;
const BATCH = 1_000;
const REACHED_MS = 5_000;

/** What changed after some number, up to and including `upTo`. */
export interface ChangeBatch {
  /** Number of the last change in the batch. */
  upTo: number;
  /** Number of the last change there is. */
  current: number;
  /** The records that changed, each once; none when all changes in the batch are of other topics. */
  signatureIds: string[];
  /** Changes between are not kept any more, or the database was replaced by another: everything has to be read again. */
  gap: boolean;
}

/** Takes in changes. What fails is handed in again, so taking in the same records twice must do no harm. */
export interface ChangeHandler {
  onChanges(signatureIds: readonly string[]): Promise<void>;
  onGap(): Promise<void>;
}

interface Following {
  /** Number of the last change that is known already. */
  from: number;
  read(seen: number, limit: number): Promise<ChangeBatch>;
  handler: ChangeHandler;
  onStop(): Promise<void>;
}

/** Follows the change log: one batch at a time, in order, whatever happens to the database or the handler. */
export class Follower {
  readonly #logger = new Logger('changes');
  readonly #timer = setInterval(() => this.nudge(), POLL_MS).unref();
  readonly #waiting = new Set<() => void>();
  #seen: number;
  #current: number;
  #connected = true;
  #failing = false;
  /** The change that somebody told of, Infinity for any; 0 when all that was told of is being read. */
  #wanted = 0;
  #stopped = false;
  #running?: Promise<void>;

  constructor(private readonly following: Following) {
    this.#seen = following.from;
    this.#current = following.from;
    this.nudge();
  }

  /** Number of the last change that was taken in. */
  get seen(): number {
    return this.#seen;
  }

  /** How many changes are known and not taken in yet. */
  get lag(): number {
    return Math.max(0, this.#current - this.#seen);
  }

  /** Whether the database answered when it was last asked. */
  get connected(): boolean {
    return this.#connected;
  }

  /** Looks for changes now, unless change `number` was the reason and has been taken in. */
  nudge(number = Infinity): void {
    this.#wanted = Math.max(this.#wanted, number);
    if (this.#wanted > this.#seen && !this.#stopped) this.#running ??= this.#run();
  }

  /** Resolves to true when change `number` is taken in, to false if that takes longer than `withinMs`. */
  reached(number: number, withinMs = REACHED_MS): Promise<boolean> {
    if (this.#seen >= number) return Promise.resolve(true);
    return new Promise((resolve) => {
      const settle = (reached: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve(reached);
      };
      const check = () => {
        if (this.#seen >= number) settle(true);
      };
      const timer = setTimeout(() => settle(false), withinMs);
      this.#waiting.add(check);
    });
  }

  /** Ends when the batch that is being taken in is. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopped = true;
    await this.following.onStop();
    await this.#running;
  }

  async #run(): Promise<void> {
    // Each await may bring the next nudge; the last look at `#wanted` and the end of the run are one step.
    while (this.#wanted > this.#seen && !this.#stopped) {
      this.#wanted = 0;
      try {
        if (await this.#takeBatch()) this.#wanted = Infinity;
        if (this.#failing) this.#logger.log('Changes are followed again.');
        this.#failing = false;
      } catch (error) {
        // The timer tries again.
        if (!this.#failing) this.#logger.warn(`Changes cannot be followed: ${reasonOf(error)}`);
        this.#failing = true;
      }
    }
    this.#running = undefined;
  }

  /** Returns whether there is more already; of what comes later somebody tells. */
  async #takeBatch(): Promise<boolean> {
    const { following } = this;
    const { upTo, current, signatureIds, gap } = await following.read(this.#seen, BATCH).catch((error: unknown) => {
      this.#connected = false;
      throw error;
    });
    this.#connected = true;
    this.#current = current;
    if (gap) await following.handler.onGap();
    else if (upTo === this.#seen) return false;
    else if (signatureIds.length > 0) await following.handler.onChanges(signatureIds);
    this.#seen = gap ? current : upTo;
    for (const check of this.#waiting) check();
    return this.#seen < current;
  }
}
