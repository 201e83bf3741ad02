import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

/** Of the young generation of a thread's heap, in MiB: what is read of a text is soon thrown away. */
const YOUNG_MIB = 8;

/** Starts a thread whose heap stays small, however large that of the main thread may grow. */
export function leanThread(module: URL, workerData: unknown): Worker {
  // The flag, by which the main thread was given room for imports, outranks the limits of threads. That thread has read
  // it long ago, so that it changes nothing there.
  setFlagsFromString('--max-semi-space-size=0');
  return new Worker(module, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB } });
}
