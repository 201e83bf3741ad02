import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { linesOf } from '@cairn/client';
import type { Argv } from 'yargs';
import { isSignatureId } from '../signatures/signature-id.js';
import { unwritten } from './bulk/whole-file.js';
import { writeLines } from './bulk/write-lines.js';
import { CliError } from './cli-error.js';
import type { ArgumentsOf, Command } from './command.js';
import { connectOptions, withCairn } from './connect.js';
import { phrase } from '../terminal-phrase.js';
import { printable } from './printable.js';

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
  const query = { ...Object.fromEntries(filter.map(pairOf)), ids };
  await withCairn(args, async (api) => {
    const { response } = await api.GET('/v1/signatures/export', { params: { query }, parseAs: 'stream' });
    const lines = linesOf(response);
    if (format === 'folder') await writeFolder(lines, output!);
    else await writeLines(lines, output);
  });
}

function pairOf(filter: string): [string, string] {
  const [, key, value] = /^([a-z_]+)=(.*)$/s.exec(filter) ?? [];
  if (!key) throw new CliError(phrase('bulk:export.wrong_filter', { filter }));
  return [key, value!];
}

/** A file a record, by its id. */
async function writeFolder(lines: AsyncIterable<string>, folder: string): Promise<void> {
  for await (const line of lines) {
    const record = JSON.parse(line) as { id: string };
    // The id becomes a path: a server that is none of ours must not choose it freely.
    if (!isSignatureId(record.id))
      throw new CliError(phrase('bulk:export.wrong_id', { id: printable(String(record.id)) }));
    const file = join(folder, `${record.id}.json`);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `${JSON.stringify(record, null, 2)}\n`);
    } catch (error) {
      throw unwritten(file, error);
    }
  }
}
