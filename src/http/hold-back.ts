import { setTimeout as wait } from 'node:timers/promises';

/** Time enough that asking again and again costs the service little. */
const HOLD_MS = 500;

/** Each is a connection and little more; more than these are told at once. */
const MAX_HELD = 5_000;

let held = 0;

/**
 * Keeps a refusal back for a moment: whoever does not heed `Retry-After` would else ask again at once, and the service
 * would do nothing but refuse.
 */
export async function holdBack(): Promise<void> {
  if (held >= MAX_HELD) return;
  held++;
  await wait(HOLD_MS);
  held--;
}
