import type { Argv } from 'yargs';
import { phrase } from '../../terminal-phrase.js';
import type { ArgumentsOf } from '../command.js';
import { withCairn } from '../connect.js';
import { printable, printableJson } from '../printable.js';
import { translationOptions } from './options.js';

export const checkOptions = (args: Argv) =>
  args.options(translationOptions).example('$0 translations check', phrase('translations:example_check'));

/** Exit code 1 when a check fails. */
export async function checkTranslations({ to, json, ...args }: ArgumentsOf<typeof checkOptions>): Promise<void> {
  await withCairn(args, async (api) => {
    const params = { path: { target: to } };
    for await (const line of api.lines('post', '/v1/translations/{target}/check-all', { params, body: {} })) {
      if (json) console.log(printableJson(line, 0));
      else if (line.failing) printFailing(line.failing);
      else console.error(phrase('translations:progress', { checked: line.checked ?? 0, total: line.total ?? 0 }));
      if (line.failing && Object.keys(line.failing).length > 0) process.exitCode = 1;
    }
  });
}

function printFailing(failing: Record<string, number>): void {
  const checks = Object.entries(failing);
  if (checks.length === 0) console.log(phrase('translations:nothing_fails'));
  for (const [check, count] of checks) console.log(phrase('translations:failing', { check: printable(check), count }));
}
