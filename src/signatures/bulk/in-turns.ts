import { setImmediate } from 'node:timers/promises';

/** Whoever matches meanwhile waits for so long at most, and for one step more. */
const TURN_MS = 8;

/** A long computation in steps: it yields wherever it may pause. */
export type Steps<T> = Generator<void, T>;

/** Runs a computation to its end, and gives other work its turn every few milliseconds. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const turn = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() - turn < TURN_MS);
    await setImmediate();
  }
}

/** Runs a computation to its end at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
