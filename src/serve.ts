import { openCairn, type Cairn } from './cairn.js';
import { readConfig } from './config.js';
import { failure } from './failure.js';
import { phrase } from './terminal-phrase.js';

/** Starts the service, says where it is, and stops it in order on SIGTERM or SIGINT. */
export async function serve(): Promise<void> {
  let cairn: Cairn | undefined;
  try {
    const opened = await openCairn(readConfig());
    cairn = opened;
    // From here on a signal ends in order what has begun.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void opened.close());

    const { url, refusedSeeds } = await opened.listen();
    for (const { file, reason } of refusedSeeds) console.warn(phrase('cli:start.seed_refused', { file, reason }));
    console.log(
      [
        phrase('cli:start.ready', { url }),
        phrase('cli:start.database', { database: opened.database.describe() }),
        phrase('cli:start.signatures', { count: opened.signatures }),
      ].join('\n'),
    );
  } catch (error) {
    console.error(failure(error));
    process.exitCode = 1;
    await cairn?.close();
  }
}
