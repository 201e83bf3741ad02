import type { CairnClient } from '@cairn/client';
import type { Argv } from 'yargs';
import type { LintSummaryDto } from '../signatures/bulk/import.dto.js';
import { inputFiles, totalSize } from './bulk/input-files.js';
import { INPUT_FORMATS } from './bulk/input-records.js';
import { Progress } from './bulk/progress.js';
import { Report } from './bulk/report.js';
import { sendRecords } from './bulk/sending.js';
import type { ArgumentsOf, Command } from './command.js';
import { connectOptions, withCairn } from './connect.js';
import { phrase } from '../terminal-phrase.js';

type Arguments = ArgumentsOf<typeof options>;

/** `cairn lint [PATH…]`: exit code 1 when there is an error; warnings leave it 0. */
export const lintCommand: Command = (cli) =>
  cli.command('lint [paths..]', phrase('bulk:lint.describe'), options, (args) =>
    withCairn(args, (api) => (args.paths?.length ? lintFiles(api, args, args.paths) : lintBase(api, args))),
  );

const options = (args: Argv) =>
  args
    .positional('paths', { type: 'string', array: true, describe: phrase('bulk:lint.paths') })
    .options({
      ...connectOptions,
      format: { choices: INPUT_FORMATS, requiresArg: true, describe: phrase('bulk:format') },
      json: { type: 'boolean', default: false, describe: phrase('bulk:json') },
    })
    .example('$0 lint records/', phrase('bulk:lint.example_folder'))
    .example('$0 lint', phrase('bulk:lint.example_base'));

async function lintFiles(api: CairnClient, { format, json }: Arguments, paths: string[]): Promise<void> {
  const { files, passedOver } = await inputFiles(paths);
  const progress = new Progress(totalSize(files));
  const report = new Report<LintSummaryDto>(json, (line) => progress.print(line));
  const sending = { format, progress, onUnsent: report.addUnsent.bind(report) };
  try {
    for await (const answer of sendRecords<LintSummaryDto>(files, sending, (body) =>
      api.lines('post', '/v1/lint', { body }),
    ))
      report.add(answer);
  } finally {
    progress.stop();
  }
  conclude(report.close(passedOver), report.unread, json);
}

async function lintBase(api: CairnClient, { json }: Arguments): Promise<void> {
  const report = new Report<LintSummaryDto>(json, console.log);
  for await (const answer of api.lines('get', '/v1/lint')) report.add(answer);
  conclude(report.close(), 0, json);
}

function conclude({ records, ...counts }: LintSummaryDto, unread: number, json: boolean): void {
  const errors = totalOf(counts.errors) + unread;
  if (!json) console.log(phrase('bulk:lint.summary', { records, errors, warnings: totalOf(counts.warnings) }));
  if (errors > 0) process.exitCode = 1;
}

const totalOf = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0);
