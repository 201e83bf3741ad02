import { setTimeout as wait } from 'node:timers/promises';
import { CairnUnreachable, type CairnClient } from '@cairn/client';
import type { Options } from 'yargs';
import { readConfig, terminalLanguage, type Config } from '../config.js';
import { OwnedElsewhere, refuseOwned } from '../database/embedded/owner.js';
import { failure } from '../failure.js';
import { CliError } from './cli-error.js';
import { clientAt, Ending, isEnding, told, type Place } from './server.js';
import { phrase } from '../terminal-phrase.js';

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
  place: Place;
  close?: () => Promise<void>;
}

/**
 * Gives `work` a Cairn to ask: the one at `server`; else the one that owns the embedded database; else one that lives in
 * this process for as long as the work takes. Throws `ConfigError`, `OwnedElsewhere` for an owner that never answers, and
 * `CliError` for what goes wrong with Cairn.
 */
export async function withCairn<T>(args: ConnectArguments, work: Work<T>): Promise<T> {
  const config = readConfig();
  const language = languageOf(args);
  if (args.server !== undefined)
    return ask({ place: { url: args.server, token: args.token ?? config.token, language } }, work);

  for (;;)
    try {
      return await ask(await connect(config, language), work);
    } catch (error) {
      // The owner that was asked is just ending: then the folder is free, or has another one.
      if (!(error instanceof Ending)) throw error;
    }
}

type Work<T> = (api: CairnClient, place: Place) => Promise<T>;

/** Whatever the work leaves open is given up. An error of the work is told rather than one of closing. */
async function ask<T>({ place, close }: Connection, work: Work<T>): Promise<T> {
  const leaving = new AbortController();
  const done = await work(clientAt(place, leaving.signal), place).catch(async (error: unknown) => {
    leaving.abort();
    await close?.().catch(() => undefined);
    throw told(error, place);
  });
  await close?.();
  return done;
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
  const settings = { ...config, host: '127.0.0.1', port: 0, auth: 'token', logLevel: 'silent' } as const;
  const cairn = await openCairn(settings).catch((error: unknown) => {
    throw error instanceof OwnedElsewhere ? error : new CliError(failure(error));
  });
  try {
    const { url, refusedSeeds } = await cairn.listen();
    for (const { file, reason } of refusedSeeds) console.error(phrase('cli:start.seed_refused', { file, reason }));
    return { place: { url, token: cairn.database.localToken, language }, close: cairn.close };
  } catch (error) {
    await cairn.close();
    throw error;
  }
}

/** Undefined when the owner is just ending. */
async function askOwner(url: string, token: string, language: string): Promise<Connection | undefined> {
  const place: Place = { url, token, language, isPassing: true };
  try {
    await clientAt(place).GET('/health/live');
    return { place };
  } catch (error) {
    if (error instanceof CairnUnreachable || isEnding(error)) return undefined;
    throw told(error, place);
  }
}
