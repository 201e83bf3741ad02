import cluster from 'node:cluster';
import { openCairn, type Cairn } from './cairn.js';
import { readConfig } from './config.js';
import { failure } from './failure.js';
import { phrase } from './terminal-phrase.js';
import type { Tracing } from './tracing/tracing.js';

/** Starts the service, says where it is, and stops it in order on SIGTERM or SIGINT. */
export async function serve(): Promise<void> {
  let cairn: Cairn | undefined;
  let tracing: Tracing | undefined;
  try {
    const config = readConfig();
    if (config.otlpEndpoint) {
      const { OpenTelemetry } = await import('./tracing/open-telemetry.js');
      tracing = new OpenTelemetry(config.otlpEndpoint);
    }
    const opened = await openCairn(config, tracing);
    cairn = opened;
    // From here on a signal ends in order what has begun.
    const end = async () => {
      await opened.close();
      await tracing?.close();
      // What ties a worker to the process that started it would keep it alive.
      cluster.worker?.disconnect();
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end());

    const { url, refusedSeeds } = await opened.listen();
    // Of several workers the first one speaks for all.
    if (cluster.isWorker && cluster.worker!.id > 1) return;
    // What collects JSON lines would stumble over any other.
    const out: Pick<Console, 'log' | 'warn'> =
      config.logFormat === 'json' ? new (await import('@nestjs/common')).Logger('start') : console;
    for (const { file, reason } of refusedSeeds) out.warn(phrase('cli:start.seed_refused', { file, reason }));
    out.log(phrase('cli:start.ready', { url }));
    out.log(phrase('cli:start.database', { database: opened.database.describe() }));
    out.log(phrase('cli:start.signatures', { count: opened.signatures }));
  } catch (error) {
    console.error(failure(error));
    process.exitCode = 1;
    await cairn?.close();
    await tracing?.close();
    cluster.worker?.disconnect();
  }
}
