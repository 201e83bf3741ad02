import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigError, readConfig, terminalLocale } from './config.js';
import type { Database } from './database/database.js';
import { reasonOf } from './database/reason.js';
import { NewerDatabase } from './database/newer-database.js';
import { openDatabase } from './database/open-database.js';
import { OwnedElsewhere } from './database/embedded/owner.js';
import type { PhraseKey } from './i18n/phrases.js';
import { translate, type PhraseParams } from './i18n/translate.js';

const phrase = (key: PhraseKey, params?: PhraseParams) => translate(terminalLocale(), key, params);

/** Starts the service, says where it is, and stops it in order on SIGTERM or SIGINT. */
export async function serve(): Promise<void> {
  let app: NestFastifyApplication | undefined;
  let database: Database | undefined;
  const close = async () => {
    await app?.close();
    await database?.close();
  };
  try {
    const config = readConfig();
    // The embedded database opens in a thread of its own; meanwhile this one reads the rest of the program.
    const opening = openDatabase(config);
    const [{ createApp }, { LivePatterns }, { SeedLoader }] = await Promise.all([
      import('./app.js'),
      import('./patterns/live-patterns.js'),
      import('./signatures/seed-loader.js'),
      opening,
    ]);
    database = await opening;
    app = await createApp(config, database);
    // From here on a signal ends in order what has begun.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void close());

    for (const { file, reason } of await app.get(SeedLoader).load(config.seed))
      console.warn(phrase('cli:start.seed_refused', { file, reason }));
    // Fastify's own `listen`: that of Nest would log a failure, with its stack, before we can say it in a line.
    await app.getHttpAdapter().getInstance().listen({ port: config.port, host: config.host });
    const url = urlOf(app.getHttpServer().address() as AddressInfo);
    await database.announce(url);
    console.log(
      [
        phrase('cli:start.ready', { url }),
        phrase('cli:start.database', { database: database.describe() }),
        phrase('cli:start.signatures', { count: app.get(LivePatterns).size }),
      ].join('\n'),
    );
  } catch (error) {
    console.error(failure(error as NodeJS.ErrnoException & { port?: number; address?: string }));
    process.exitCode = 1;
    await close();
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  if (address === '127.0.0.1' || address === '::1') return `http://localhost:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

/** What went wrong, in one line for the person at the terminal. */
export function failure(error: NodeJS.ErrnoException & { port?: number; address?: string }): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof OwnedElsewhere)
    return phrase('cli:start.owned', { folder: error.dataDir, url: error.url ?? phrase('cli:start.owned_no_url') });
  if (error instanceof NewerDatabase) return phrase('cli:start.newer_database', { unknown: error.unknown.join(', ') });
  if (error.code === 'EADDRINUSE')
    return phrase('cli:start.port_taken', { host: error.address ?? '', port: error.port ?? '' });
  return phrase('cli:start.failed', { reason: reasonOf(error) });
}
