import type { AddressInfo } from 'node:net';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { openDatabase } from './database/open-database.js';
import type { RefusedSeed } from './signatures/bulk/seed-loader.js';
import type { Tracing } from './tracing/tracing.js';

/** The whole of Cairn in this process: open on its database, and not listening before `listen`. */
export interface Cairn {
  database: Database;
  /** How many records can be matched. */
  readonly signatures: number;
  /** Loads the seed records, listens, and tells whoever wants the same folder. */
  listen: () => Promise<Listening>;
  /** Finishes what runs, then closes the database. */
  close: () => Promise<void>;
}

export interface Listening {
  url: string;
  refusedSeeds: RefusedSeed[];
}

/** Throws as `openDatabase` does, with nothing left open but `tracing`. */
export async function openCairn(config: Config, tracing?: Tracing): Promise<Cairn> {
  // The embedded database opens in a thread of its own; meanwhile this one reads the rest of the program.
  const opening = openDatabase(config);
  try {
    const [{ createApp }, { LivePatterns }, { SeedLoader }] = await Promise.all([
      import('./app.js'),
      import('./patterns/live-patterns.js'),
      import('./signatures/bulk/seed-loader.js'),
      opening,
    ]);
    const database = await opening;
    const app = await createApp(config, database, tracing);
    return {
      database,
      get signatures() {
        return app.get(LivePatterns).size;
      },
      listen: async () => {
        const refusedSeeds = await app.get(SeedLoader).load(config.seed);
        // Fastify's own `listen`: that of Nest would log a failure, with its stack, before we can say it in a line.
        await app.getHttpAdapter().getInstance().listen({ port: config.port, host: config.host });
        const url = urlOf(app.getHttpServer().address() as AddressInfo);
        await database.announce(url);
        return { url, refusedSeeds };
      },
      close: async () => {
        await app.close();
        await database.close();
      },
    };
  } catch (error) {
    // If it was the database that failed, there is nothing to close.
    await opening.then(
      (database) => database.close(),
      () => undefined,
    );
    throw error;
  }
}

function urlOf({ address, family, port }: AddressInfo): string {
  if (address === '127.0.0.1' || address === '::1') return `http://localhost:${port}`;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
