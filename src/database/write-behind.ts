import { Logger } from '@nestjs/common';
import { reasonOf } from './reason.js';

const EVERY_MS = 5_000;

/**
 * Writes in the background what was gathered in memory: every few seconds, and at the end. What cannot be written stays
 * with whoever gathered it, and is tried again.
 */
export class WriteBehind {
  readonly #logger: Logger;
  readonly #timer: NodeJS.Timeout;
  #running: Promise<void> = Promise.resolve();
  #isFailing = false;

  /** `write` writes what there is; where there is nothing it does nothing. */
  constructor(
    context: string,
    private readonly write: () => Promise<void>,
    everyMs = EVERY_MS,
  ) {
    this.#logger = new Logger(context);
    this.#timer = setInterval(() => void this.flush(), everyMs).unref();
  }

  /** Writes now. Resolves when that is done or has failed, which is logged once until it succeeds again. */
  flush(): Promise<void> {
    this.#running = this.#running.then(() => this.#tryToWrite());
    return this.#running;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  async #tryToWrite(): Promise<void> {
    try {
      await this.write();
      this.#isFailing = false;
    } catch (error) {
      if (!this.#isFailing) this.#logger.warn(`Not written yet, to be tried again: ${reasonOf(error)}`);
      this.#isFailing = true;
    }
  }
}
