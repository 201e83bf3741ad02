import type { Argv } from 'yargs';
import type { ImportSummaryDto } from '../signatures/bulk/import.dto.js';
import { inputFiles, totalSize } from './bulk/input-files.js';
import { INPUT_FORMATS } from './bulk/input-records.js';
import { Progress } from './bulk/progress.js';
import { Report } from './bulk/report.js';
import { sendRecords } from './bulk/sending.js';
import type { ArgumentsOf, Command } from './command.js';
import { connectOptions, withCairn } from './connect.js';
import { phrase } from '../terminal-phrase.js';

/** `cairn import PATH…`: exit code 1 when a record was refused, or left alone because it was edited here. */
export const importCommand: Command = (cli) =>
  cli.command('import <paths..>', phrase('bulk:import.describe'), options, importRecords);

const options = (args: Argv) =>
  args
    .positional('paths', { type: 'string', array: true, demandOption: true, describe: phrase('bulk:import.paths') })
    .options({
      ...connectOptions,
      'dry-run': { type: 'boolean', default: false, describe: phrase('bulk:import.dry_run') },
      strict: { type: 'boolean', default: false, describe: phrase('bulk:import.strict') },
      format: { choices: INPUT_FORMATS, requiresArg: true, describe: phrase('bulk:format') },
      'on-conflict': {
        choices: ['keep', 'replace'] as const,
        default: 'keep' as const,
        requiresArg: true,
        describe: phrase('bulk:import.on_conflict'),
      },
      json: { type: 'boolean', default: false, describe: phrase('bulk:json') },
    })
    .example('$0 import records.ndjson.gz', phrase('bulk:import.example_file'))
    .example('$0 import runbooks/ --dry-run', phrase('bulk:import.example_folder'))
    .example('$0 export --server https://old.example.com | $0 import -', phrase('bulk:import.example_pipe'));

async function importRecords(args: ArgumentsOf<typeof options>): Promise<void> {
  const { files, passedOver } = await inputFiles(args.paths);
  await withCairn(args, async (api) => {
    const progress = new Progress(totalSize(files));
    const report = new Report<ImportSummaryDto>(args.json, (line) => progress.print(line));
    const { format, strict, dryRun, onConflict } = args;
    const query = { on_conflict: onConflict, dry_run: dryRun, strict };
    const sending = { format, strict, progress, onUnsent: report.addUnsent.bind(report) };
    try {
      const answers = sendRecords<ImportSummaryDto>(files, sending, (body) =>
        api.lines('post', '/v1/signatures/import', { params: { query }, body }),
      );
      for await (const answer of answers) report.add(answer);
    } finally {
      progress.stop();
    }
    const { written, ...counts } = report.close(passedOver);
    const refused = counts.refused + report.unread;
    if (!args.json) {
      console.log(phrase('bulk:import.summary', { ...counts, refused }));
      if (!written) console.log(phrase(dryRun ? 'bulk:import.only_tried' : 'bulk:import.not_written'));
    }
    if (refused + counts.conflict > 0) process.exitCode = 1;
  });
}
