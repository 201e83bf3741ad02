import { setTimeout as wait } from 'node:timers/promises';
import { ask } from './ask.js';

const LOOK_EVERY_MS = 5;
/** So many texts go into one request. */
const BATCH = 100;
/** What is not matched by then, after the last write, is missing. */
const PATIENCE_MS = 30_000;

/** Asks a replica for what was written elsewhere. */
export class Watcher {
  /** @param known an error that is known already: where something matches, nothing similar is looked for */
  constructor(replica, times, known) {
    Object.assign(this, { replica, times, known, awaited: new Map(), last: Infinity });
  }

  expect({ id, signature }, sent, answered) {
    this.awaited.set(id, { text: `${this.known}\n${errorOf(signature)}`, sent, answered });
  }

  /** Until all has come after the `last` write, or nothing more comes. @returns how many are missing */
  async watch() {
    for (;;) {
      const isOver = performance.now() > this.last;
      if (isOver && (this.awaited.size === 0 || performance.now() > this.last + PATIENCE_MS)) return this.awaited.size;
      if (this.awaited.size > 0) await this.look();
      await wait(LOOK_EVERY_MS);
    }
  }

  async look() {
    const asked = [...this.awaited].slice(0, BATCH);
    const items = asked.map(([, { text }]) => ({ text, count: false }));
    const { text } = await ask(`${this.replica.url}/v1/match/batch`, 'POST', { items });
    const now = performance.now();
    for (const [n, { answer }] of JSON.parse(text).items.entries()) {
      const [id, { sent, answered }] = asked[n];
      if (!answer.matches.some(({ signature_id: found }) => found === id)) continue;
      this.awaited.delete(id);
      this.times.since_answer.add(now - answered);
      this.times.since_sent.add(now - sent);
    }
  }
}

/** As a log has it. */
export function errorOf(signature) {
  return `ERROR ${signature.replaceAll('%s', 'x1')}`;
}
