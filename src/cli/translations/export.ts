import { writeFile } from 'node:fs/promises';
import { parse } from 'node:path';
import type { Argv } from 'yargs';
import { phrase } from '../../terminal-phrase.js';
import { EXCHANGE_FORMATS, type ExchangeFormatName } from '../../translations/exchange/formats.js';
import { CliError } from '../cli-error.js';
import type { ArgumentsOf } from '../command.js';
import { withCairn } from '../connect.js';
import { translationOptions } from './options.js';

export const exportOptions = (args: Argv) =>
  args
    .options({
      ...translationOptions,
      format: {
        choices: Object.keys(EXCHANGE_FORMATS) as ExchangeFormatName[],
        default: 'xliff12' as const,
        requiresArg: true,
        describe: phrase('translations:format'),
      },
      filter: {
        type: 'string',
        array: true,
        default: [] as string[],
        requiresArg: true,
        describe: phrase('translations:filter'),
      },
      output: { alias: 'o', type: 'string', requiresArg: true, describe: phrase('translations:output') },
    })
    .example('$0 translations export --filter state=needs_review -o zh.xlf', phrase('translations:example_export'));

export async function exportTranslations(args: ArgumentsOf<typeof exportOptions>): Promise<void> {
  const { to, format, filter, output } = args;
  const query = { ...Object.fromEntries(filter.map(pairOf)), format };
  await withCairn(args, async (api) => {
    const params = { path: { target: to }, query };
    let number = 0;
    for await (const { file, units } of api.lines('get', '/v1/translations/{target}/export', { params })) {
      number++;
      if (output === undefined || output === '-') {
        if (number > 1) throw new CliError(phrase('translations:several_files'));
        process.stdout.write(file);
        continue;
      }
      const name = nameOf(output, number);
      await write(name, file);
      console.error(phrase('translations:written', { file: name, count: units }));
    }
  });
}

/** `zh.xlf`, `zh-2.xlf`, `zh-3.xlf`. */
function nameOf(output: string, number: number): string {
  const { dir, name, ext } = parse(output);
  return number === 1 ? output : `${dir && `${dir}/`}${name}-${number}${ext}`;
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new CliError(phrase('bulk:export.unwritten', { file, reason: (error as Error).message }));
  }
}

function pairOf(filter: string): [string, string] {
  const [, key, value] = /^([a-z_]+)=(.*)$/s.exec(filter) ?? [];
  if (!key) throw new CliError(phrase('translations:wrong_filter', { filter }));
  return [key, value!];
}
