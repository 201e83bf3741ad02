import { CairnProblem, CairnUnreachable, NotCairn, type CairnError } from './errors.js';

const FIRST_WAIT_MS = 250;
const LONGEST_BACKOFF_MS = 10_000;
/** Who is asked to wait for longer than this is told instead. */
const LONGEST_WAIT_MS = 60_000;

/** What a proxy answers when it did not hear from the service, which may have done what it was asked or not. */
const LOST = [502, 503, 504];

/**
 * After how many milliseconds to try again what ended with `error`; undefined when it is not to be tried again. With
 * `isRepeatable` doing it twice does no harm; otherwise only what was surely not done is repeated.
 *
 * @param tries how often it was tried, from 1
 */
export function waitAfter(error: CairnError, tries: number, isRepeatable: boolean): number | undefined {
  if (error instanceof CairnUnreachable) return isRepeatable ? backoff(tries) : undefined;
  if (!(error instanceof CairnProblem || error instanceof NotCairn)) return undefined;
  const { status, retryAfterMs } = error;
  const isNotDone = (status === 429 || status === 503) && retryAfterMs !== undefined;
  if (!isNotDone && !(isRepeatable && (status === 429 || LOST.includes(status)))) return undefined;
  // Some longer than asked, so that those who were turned away together do not come back together.
  const wait = (retryAfterMs ?? 0) + backoff(tries);
  return wait <= LONGEST_WAIT_MS ? wait : undefined;
}

/** Twice as long each time, and anything up to that. */
function backoff(tries: number): number {
  return Math.random() * Math.min(LONGEST_BACKOFF_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
}

/** The milliseconds of a `Retry-After` header, which has seconds or a date. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Throws the signal's reason when it is aborted. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', abort, { once: true });
    function done(): void {
      signal.removeEventListener('abort', abort);
      resolve();
    }
    function abort(): void {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }
  });
}
