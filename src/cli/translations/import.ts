import { basename } from 'node:path';
import type { CairnClient, components } from '@cairn/client';
import type { Argv } from 'yargs';
import { phrase } from '../../terminal-phrase.js';
import type { ArgumentsOf } from '../command.js';
import { withCairn } from '../connect.js';
import { printable, printableJson } from '../printable.js';
import { translationOptions } from './options.js';
import { readFile } from './read-file.js';

type ImportedUnitDto = components['schemas']['ImportedUnitDto'];

/** What asks for somebody to look at it. */
const TROUBLE = new Set(['conflict', 'unknown', 'duplicate', 'refused']);

export const importOptions = (args: Argv) =>
  args
    .positional('paths', { type: 'string', array: true, demandOption: true, describe: phrase('translations:paths') })
    .options({
      ...translationOptions,
      apply: { type: 'boolean', default: false, describe: phrase('translations:apply') },
    })
    .example('$0 translations import zh.xlf', phrase('translations:example_import'));

/** Exit code 1 when something of a file was in conflict, unknown or refused. */
export async function importTranslations(args: ArgumentsOf<typeof importOptions>): Promise<void> {
  await withCairn(args, async (api) => {
    for (const file of args.paths) await importFile(api, args, file);
    if (!args.apply && !args.json) console.log(phrase('translations:only_told'));
  });
}

async function importFile(
  api: CairnClient,
  { to, apply, json }: ArgumentsOf<typeof importOptions>,
  file: string,
): Promise<void> {
  const body = { file: await readFile(file), name: basename(file).slice(0, 200), dry_run: !apply };
  const params = { path: { target: to } };
  for await (const line of api.lines('post', '/v1/translations/{target}/import', { params, body })) {
    if (json) console.log(printableJson(line, 0));
    else if (line.summary) printSum(file, line.summary);
    else printRow(line);
    if (TROUBLE.has(line.result ?? '')) process.exitCode = 1;
  }
}

function printRow({ name = '', result = 'unchanged', code, current, target = '' }: ImportedUnitDto): void {
  console.log(phrase('translations:row', { result: phrase(`translations:results.${result}`), name: printable(name) }));
  if (code !== undefined) console.log(phrase('translations:row_refused', { code }));
  if (current === undefined || current === target) return;
  console.log(phrase('translations:row_texts', { current: printable(current), target: printable(target) }));
}

function printSum(file: string, summary: Record<string, number>): void {
  const sums = Object.entries(summary).map(
    ([result, count]) =>
      `${phrase(`translations:results.${result as NonNullable<ImportedUnitDto['result']>}`)} ${count}`,
  );
  console.log(phrase('translations:sum', { file, sums: sums.join(', ') }));
}
