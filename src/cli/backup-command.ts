import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isatty } from 'node:tty';
import type { Argv } from 'yargs';
import { phrase } from '../terminal-phrase.js';
import { writeWhole } from './bulk/whole-file.js';
import { CliError } from './cli-error.js';
import type { ArgumentsOf, Command } from './command.js';
import { connectOptions, withCairn } from './connect.js';

/** `cairn backup [FILE]`: everything that the database holds, as it is at one moment. */
export const backupCommand: Command = (cli) =>
  cli.command('backup [file]', phrase('cli:backup.describe'), options, backup);

const options = (args: Argv) =>
  args
    .positional('file', { type: 'string', describe: phrase('cli:backup.file') })
    .options(connectOptions)
    .example('$0 backup cairn.backup.gz', phrase('cli:backup.example'));

async function backup({ file, ...args }: ArgumentsOf<typeof options>): Promise<void> {
  if (!file && isatty(1)) throw new CliError(phrase('cli:backup.terminal'));
  await withCairn(args, async (api) => {
    const { response } = await api.GET('/v1/backup', { parseAs: 'stream' });
    const packed = Readable.from(response.body!);
    // It holds what only administrators may read.
    if (file) await writeWhole(file, (path) => pipeline(packed, createWriteStream(path, { mode: 0o600 })));
    else await pipeline(packed, process.stdout, { end: false });
  });
}
