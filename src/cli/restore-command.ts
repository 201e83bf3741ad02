import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Argv } from 'yargs';
import { readConfig } from '../config.js';
import { NotRestored } from '../database/backup/not-restored.js';
import { reasonOf } from '../database/reason.js';
import { failure } from '../failure.js';
import { ndjsonLines } from '../signatures/formats/json-elements.js';
import { phrase } from '../terminal-phrase.js';
import { unpacked } from './bulk/input-bytes.js';
import { CliError } from './cli-error.js';
import type { ArgumentsOf, Command } from './command.js';

/**
 * `cairn restore FILE`: a backup into an empty database. It opens the database itself, as no other command does: a service
 * writes into its database as soon as it starts.
 */
export const restoreCommand: Command = (cli) =>
  cli.command('restore <file>', phrase('cli:restore.describe'), options, restore);

const options = (args: Argv) =>
  args
    .positional('file', { type: 'string', demandOption: true, describe: phrase('cli:restore.file') })
    .example('$0 restore cairn.backup.gz', phrase('cli:restore.example'));

async function restore({ file }: ArgumentsOf<typeof options>): Promise<void> {
  await access(file).catch((error: unknown) => {
    throw new CliError(phrase('bulk:unreadable', { file, reason: reasonOf(error) }));
  });
  const { openDatabase } = await import('../database/open-database.js');
  const database = await openDatabase(readConfig()).catch((error: unknown) => {
    throw new CliError(failure(error));
  });
  try {
    const { restoreBackup } = await import('../database/backup/restore-backup.js');
    const count = await restoreBackup(database.dataSource, linesOf(file));
    console.log(phrase('cli:restore.done', { count, database: database.describe() }));
  } catch (error) {
    if (!(error instanceof NotRestored)) throw error;
    throw new CliError(phrase(`cli:restore.${error.reason}`, { file, what: error.what }));
  } finally {
    await database.close();
  }
}

/** Throws `NotRestored` where the archive is broken or broken off. */
async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    for await (const { bytes } of ndjsonLines(unpacked(createReadStream(file)), Infinity)) yield bytes.toString();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith('Z_')) throw new NotRestored('damaged', message);
    throw error;
  }
}
