import { linesOf } from '@cairn/client';
import type { Argv } from 'yargs';
import { writeLines } from './bulk/write-lines.js';
import type { ArgumentsOf, Command } from './command.js';
import { connectOptions, withCairn } from './connect.js';
import { phrase } from '../terminal-phrase.js';

/** `cairn audit export`: who did what, as NDJSON. */
export const auditCommand: Command = (cli) =>
  cli.command('audit', phrase('cli:audit.describe'), (args) =>
    args
      .command('export', phrase('cli:audit.export'), options, exportAudit)
      .demandCommand(1, phrase('cli:audit.no_command'))
      .example('$0 audit export --since 2026-03-01 -o audit.ndjson.gz', phrase('cli:audit.example')),
  );

const options = (args: Argv) =>
  args
    .options({
      ...connectOptions,
      since: { type: 'string', requiresArg: true, describe: phrase('cli:audit.since') },
      output: { alias: 'o', type: 'string', requiresArg: true, describe: phrase('bulk:export.output') },
    })
    .example('$0 audit export --since 2026-03-01 -o audit.ndjson.gz', phrase('cli:audit.example'));

async function exportAudit({ since, output, ...args }: ArgumentsOf<typeof options>): Promise<void> {
  await withCairn(args, async (api) => {
    const { response } = await api.GET('/v1/audit', { params: { query: { since } }, parseAs: 'stream' });
    await writeLines(linesOf(response), output);
  });
}
