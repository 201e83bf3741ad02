/** Loaded before the service, and before each of its threads, which stay as they are. */
import { isMainThread } from 'node:worker_threads';

if (isMainThread) await import('./bench-route.js');
