import { setTimeout as wait } from 'node:timers/promises';
import type { Options } from 'yargs';
import { readConfig, terminalLanguage, type Config } from '../config.js';
import { OwnedElsewhere, refuseOwned } from '../database/embedded/owner.js';
import { ApiClient, Unreachable } from './api-client.js';
import { phrase } from './phrase.js';

/** For how long the owner of the embedded database may be starting, or ending. */
const PATIENCE_MS = 30_000;
const RETRY_MS = 200;

/** Options of every command that asks Cairn. */
export const connectOptions = {
  server: { type: 'string', requiresArg: true, describe: phrase('cli:server.option') },
  token: { type: 'string', requiresArg: true, implies: 'server', describe: phrase('cli:server.token') },
  locale: { type: 'string', requiresArg: true, describe: phrase('cli:server.locale') },
} as const satisfies Record<string, Options>;

export interface ConnectArguments {
  server?: string;
  token?: string;
  locale?: string;
}

interface Connection {
  api: ApiClient;
  close: () => Promise<void>;
}

/**
 * Gives `work` a Cairn to ask: the one at `server`; else the one that owns the embedded database; else one that lives in
 * this process for as long as the work takes. Throws `ConfigError`, and `OwnedElsewhere` for an owner that never answers.
 */
export async function withCairn<T>(args: ConnectArguments, work: (api: ApiClient) => Promise<T>): Promise<T> {
  const config = readConfig();
  const language = languageOf(args);
  if (args.server) return work(new ApiClient({ url: args.server, token: args.token ?? config.token, language }));

  const { api, close } = await connect(config, language);
  try {
    return await work(api);
  } finally {
    await close();
  }
}

/** The language in which the person wants to read. */
export const languageOf = ({ locale }: ConnectArguments): string => locale ?? terminalLanguage();

async function connect(config: Config, language: string): Promise<Connection> {
  const deadline = Date.now() + PATIENCE_MS;
  let isSaid = false;
  for (;;)
    try {
      // It is cheaper to look first than to read the whole program.
      if (!config.databaseUrl) await refuseOwned(config.dataDir);
      return await openHere(config, language);
    } catch (error) {
      if (!(error instanceof OwnedElsewhere)) throw error;
      const connection = error.url ? await askOwner(error.url, error.token, language) : undefined;
      if (connection) return connection;
      if (Date.now() > deadline) throw error;
      if (!isSaid) console.error(phrase('cli:server.waiting', { folder: error.dataDir }));
      isSaid = true;
      await wait(RETRY_MS);
    }
}

async function openHere(config: Config, language: string): Promise<Connection> {
  const { openCairn } = await import('../cairn.js');
  const cairn = await openCairn({ ...config, host: '127.0.0.1', port: 0, auth: 'token', logLevel: 'silent' });
  try {
    const { url, refusedSeeds } = await cairn.listen();
    for (const { file, reason } of refusedSeeds) console.error(phrase('cli:start.seed_refused', { file, reason }));
    return { api: new ApiClient({ url, token: cairn.database.localToken, language }), close: cairn.close };
  } catch (error) {
    await cairn.close();
    throw error;
  }
}

/** Undefined when the owner is just ending. */
async function askOwner(url: string, token: string, language: string): Promise<Connection | undefined> {
  const api = new ApiClient({ url, token, language });
  try {
    await api.get('/health/live');
    return { api, close: () => Promise.resolve() };
  } catch (error) {
    if (error instanceof Unreachable) return undefined;
    throw error;
  }
}
