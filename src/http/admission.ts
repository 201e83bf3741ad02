/** A burst may wait; */
const MAX_BURST = 500;

/** of a queue that has not been empty for so long, only the newest stay, for whom the answer still comes soon. */
const STANDING_MS = 200;
const MAX_WAITING = 32;

/** Who waits to be let in, or is told that there is no room. */
export interface Applicant {
  admit: () => void;
  refuse: () => void;
}

/** So long after it let in the first, a turn of the event loop lets in no more. */
const TURN_MS = 2;

/**
 * Lets in as many requests in each turn of the event loop as are done in some milliseconds, one at least, and at most
 * `capacity` at a time; a few wait, the others are refused, so that those which are let in are answered soon, however many
 * come.
 *
 * Most of the work is done on the event loop itself. Were everything let in that arrives in a turn, the turn would last
 * until all of it is done, and what arrives meanwhile would wait where nobody counts it: in the buffers of its sockets.
 * One request a turn would be too few, for a turn costs as much as answering a small one.
 */
export class Admission {
  working = 0;
  /** Whether more come than can be answered. */
  isOverloaded = false;
  private queue: Applicant[] = [];
  /** When the turn lets in no more, by `performance.now()`; undefined until it has let in one. */
  private turnEnds?: number;
  /**
   * Calls under way, at most one for each who waits. A call lets in one, as soon as a turn has time; the work of
   * that one is done before the next call looks whether it still has.
   */
  private called = 0;
  private timer?: NodeJS.Timeout;

  constructor(private readonly capacity: number) {}

  get waiting(): number {
    return this.queue.length;
  }

  /** Whether nobody need apply. */
  get isFull(): boolean {
    return this.isOverloaded && this.queue.length >= MAX_WAITING;
  }

  /** Lets it in now or later, until it calls `leave`, or refuses it. */
  apply(applicant: Applicant): void {
    if (this.queue.length === 0 && this.hasRoom && this.hasTime) return this.admit(applicant);
    if (this.queue.length >= (this.isOverloaded ? MAX_WAITING : MAX_BURST)) return applicant.refuse();
    this.queue.push(applicant);
    this.call();
    this.timer ??= setTimeout(() => this.shorten(), STANDING_MS).unref();
  }

  /** One that was let in is done. */
  leave(): void {
    this.working--;
    this.call();
  }

  /** One that waits has gone away. */
  withdraw(applicant: Applicant): void {
    this.queue = this.queue.filter((one) => one !== applicant);
    this.noteEmpty();
  }

  private get hasRoom(): boolean {
    return this.working < this.capacity;
  }

  private get hasTime(): boolean {
    return this.turnEnds === undefined || performance.now() < this.turnEnds;
  }

  private admit(applicant: Applicant): void {
    this.working++;
    if (this.turnEnds === undefined) {
      this.turnEnds = performance.now() + TURN_MS;
      setImmediate(() => (this.turnEnds = undefined));
    }
    applicant.admit();
  }

  /** Has one more let in when the loop has looked at what else there is. */
  private call(): void {
    if (this.called >= this.queue.length) return;
    this.called++;
    setImmediate(() => {
      this.called--;
      if (!this.hasRoom) return;
      if (!this.hasTime) return this.call();
      const next = this.queue.shift();
      this.noteEmpty();
      if (next) this.admit(next);
    });
  }

  private noteEmpty(): void {
    if (this.queue.length > 0) return;
    this.isOverloaded = false;
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private shorten(): void {
    this.isOverloaded = true;
    for (const applicant of this.queue.splice(0, Math.max(0, this.queue.length - MAX_WAITING))) applicant.refuse();
  }
}
