import cluster, { type Worker } from 'node:cluster';
import { fileURLToPath } from 'node:url';
import { Logger } from '@nestjs/common';
import type { Config } from './config.js';
import { nestLogger } from './logging.js';
import { gatherMetrics } from './metrics/all-workers.js';
import { phrase } from './terminal-phrase.js';

/** A worker that ends sooner than this has not got going: it is not started again at once. */
const SHORT_LIFE_MS = 10_000;
const PAUSE_MS = 1_000;

/**
 * Runs the service in so many processes, which share a port, and starts one anew where one ends. They end with this one.
 * Where none of them gets going, this ends too, with 1.
 */
export function serveByWorkers(count: number, config: Config): void {
  Logger.overrideLogger(nestLogger(config));
  const logger = new Logger('workers');
  // Workers take connections from the system, so that one that dies takes none along that it has not seen.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({ exec: fileURLToPath(new URL('main.js', import.meta.url)), args: [] });
  gatherMetrics();
  let isEnding = false;
  let hasServed = false;

  const start = () => {
    const started = performance.now();
    const worker = cluster.fork();
    worker.once('listening', () => (hasServed = true));
    worker.once('exit', (code, signal) => {
      if (isEnding) return;
      if (!hasServed) {
        process.exitCode = 1;
        return end('SIGTERM');
      }
      logger.warn(phrase('cli:serve.worker_ended', { id: worker.id, how: signal ?? String(code) }));
      setTimeout(start, performance.now() - started < SHORT_LIFE_MS ? PAUSE_MS : 0);
    });
  };
  const end = (signal: NodeJS.Signals) => {
    isEnding = true;
    for (const worker of workers()) worker.process.kill(signal);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => end(signal));
  for (let n = 0; n < count; n++) start();
}

const workers = (): Worker[] => Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
