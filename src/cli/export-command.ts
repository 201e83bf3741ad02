import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Argv } from 'yargs';
import { linesOf, parsedLines } from './bulk/exchange.js';
import { CliError } from './cli-error.js';
import type { ArgumentsOf, Command } from './command.js';
import { connectOptions, withCairn } from './connect.js';
import { phrase } from './phrase.js';

/** `cairn export`: all records or some, as NDJSON or as a folder of files. */
export const exportCommand: Command = (cli) =>
  cli.command('export', phrase('bulk:export.describe'), options, exportRecords);

const options = (args: Argv) =>
  args
    .options({
      ...connectOptions,
      format: {
        choices: ['ndjson', 'folder'] as const,
        default: 'ndjson' as const,
        requiresArg: true,
        describe: phrase('bulk:export.format'),
      },
      output: { alias: 'o', type: 'string', requiresArg: true, describe: phrase('bulk:export.output') },
      filter: {
        type: 'string',
        array: true,
        default: [] as string[],
        requiresArg: true,
        describe: phrase('bulk:export.filter'),
      },
      ids: { type: 'boolean', default: false, describe: phrase('bulk:export.ids') },
    })
    .example('$0 export > records.ndjson', phrase('bulk:export.example_stdout'))
    .example(
      '$0 export --filter domain=api --filter status=draft -o drafts.ndjson.gz',
      phrase('bulk:export.example_filter'),
    )
    .example('$0 export --format folder -o records/', phrase('bulk:export.example_folder'));

async function exportRecords({ format, output, filter, ids, ...args }: ArgumentsOf<typeof options>): Promise<void> {
  if (format === 'folder' && !output) throw new CliError(phrase('bulk:export.no_folder'));
  const query = new URLSearchParams([...filter.map(pairOf), ...(ids ? [['ids', 'true'] as [string, string]] : [])]);
  await withCairn(args, async (api) => {
    const answer = await api.send(`/v1/signatures/export?${query.toString()}`, {});
    if (format === 'folder') await writeFolder(answer, output!);
    else if (output) await writeWhole(answer, output);
    else await pipeline(ended(linesOf(answer)), process.stdout, { end: false });
  });
}

function pairOf(filter: string): [string, string] {
  const [, key, value] = /^([a-z_]+)=(.*)$/s.exec(filter) ?? [];
  if (!key) throw new CliError(phrase('bulk:export.wrong_filter', { filter }));
  return [key, value!];
}

/** The file gets its name when it is whole: what broke off is never taken for all. */
async function writeWhole(answer: Response, file: string): Promise<void> {
  const draft = `${file}.unfinished`;
  try {
    const lines = ended(linesOf(answer));
    if (file.endsWith('.gz')) await pipeline(lines, createGzip(), createWriteStream(draft));
    else await pipeline(lines, createWriteStream(draft));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw unwritten(file, error);
  }
}

/** A file a record, by its id. */
async function writeFolder(answer: Response, folder: string): Promise<void> {
  for await (const record of parsedLines<{ id: string }>(answer)) {
    const file = join(folder, `${record.id}.json`);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${JSON.stringify(record, null, 2)}\n`);
    } catch (error) {
      throw unwritten(file, error);
    }
  }
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

function unwritten(file: string, error: unknown): CliError {
  return error instanceof CliError
    ? error
    : new CliError(phrase('bulk:export.unwritten', { file, reason: (error as Error).message }));
}
