import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Argv } from 'yargs';
import type { AnswerDto } from '../diagnosis/answer.dto.js';
import { failure } from '../failure.js';
import { spokenLocale } from '../i18n/locales.js';
import { translate } from '../i18n/translate.js';
import { phrase } from '../terminal-phrase.js';
import { ask } from './ask.js';
import { CliError } from './cli-error.js';
import type { ArgumentsOf, Command } from './command.js';
import { connectOptions, languageOf, withCairn } from './connect.js';
import { printable } from './printable.js';
import { readText } from './read-text.js';
import { bestOf, firstFix } from './run-child/best-of.js';
import { runChild } from './run-child/child.js';
import { PendingFixes } from './run-child/pending-fix.js';
import { quoted } from './run-child/terminal.js';
import { showAnswer } from './show-answer.js';
import { styleOf } from './style.js';

/**
 * `cairn run -- COMMAND…`: the command's own output and exit code, and when it fails and the error is known, the best
 * answer behind that on the standard error. What goes wrong with Cairn is told there too and changes no exit code.
 */
export const runCommand: Command = (cli) => cli.command('run [command..]', phrase('cli:run.describe'), options, run);

const name = (describe: string) => ({ type: 'string', requiresArg: true, describe }) as const;

const options = (args: Argv) =>
  args
    .positional('command', { type: 'string', array: true, default: [], describe: phrase('cli:run.command') })
    .options({
      ...connectOptions,
      product: name(phrase('cli:match.product')),
      'version-of': name(phrase('cli:match.version_of')),
      os: name(phrase('cli:match.os')),
      report: { type: 'boolean', default: false, describe: phrase('cli:run.report') },
      'no-color': { type: 'boolean', describe: phrase('cli:match.no_color') },
    })
    .example('$0 run -- npm test', phrase('cli:run.example'))
    .example('$0 run --report --server https://cairn.example.com -- make deploy', phrase('cli:run.example_report'));

type Arguments = ArgumentsOf<typeof options>;

async function run(args: Arguments): Promise<void> {
  const command = commandOf(args);
  if (command.length === 0) throw new CliError(`${phrase('cli:run.no_command')}\n${phrase('cli:see_help')}`);
  const folder = await mkdtemp(join(tmpdir(), 'cairn-run-'));
  try {
    const log = join(folder, 'output');
    process.exitCode = await runChild(command, log, folder);
    await (process.exitCode === 0 ? afterSuccess(args) : afterFailure(args, log));
  } catch (error) {
    console.error(printable(`cairn: ${error instanceof CliError ? error.message : failure(error, 'cli:failed')}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What stands behind `--` is no positional for yargs; before it stands the name of our own command. */
function commandOf({ command, _ }: Arguments): string[] {
  return [...command, ..._.slice(1).map(String)];
}

async function afterFailure(args: Arguments, log: string): Promise<void> {
  const text = await readText(log);
  if ('text' in text && text.text.trim() === '') return;
  const { product, versionOf: version, os, locale } = args;
  const answer = await withCairn(args, (api) => ask(api, text, { product, version, os, locale, limit: 1 }));
  if (answer.matches.length > 0) show(answer, args);
  if (!args.report) return;
  const pending = new PendingFixes(commandOf(args), args.server);
  const fix = firstFix(answer);
  if (!fix) return await pending.forget();
  const { signature_id, workaround_id, action } = fix;
  await pending.keep({ match_id: answer.id, signature_id, workaround_id, action });
}

function show(answer: AnswerDto, args: Arguments): void {
  const style = styleOf(process.stderr, !args.noColor);
  const shown = showAnswer(bestOf(answer), { locale: languageOf(args), ...style });
  process.stderr.write(`\n${shown}\n${style.paint('dim', printable(moreOf(answer, args)))}\n`);
}

/** Where the rest of it is read. */
function moreOf({ matches }: AnswerDto, args: Arguments): string {
  const spoken = spokenLocale(languageOf(args));
  if (!args.server) return translate(spoken, 'cli:run.more', { command: commandOf(args).map(quoted).join(' ') });
  const url = `${args.server.replace(/\/+$/, '')}/signatures/${matches[0]!.signature_id}`;
  return translate(spoken, 'cli:run.more_at', { url });
}

/** The command failed before and passes now: what it was told to try may have worked. */
async function afterSuccess(args: Arguments): Promise<void> {
  if (!args.report) return;
  const pending = new PendingFixes(commandOf(args), args.server);
  const fix = await pending.read();
  if (!fix) return;
  const { action, ...item } = fix;
  if (await isConfirmed(action)) {
    const { product, versionOf: version, os } = args;
    await withCairn(args, (api) =>
      api.POST('/v1/outcomes', { body: { ...item, worked: true, context: { product, version, os } } }),
    );
    console.error(printable(phrase('cli:run.reported', { action })));
  }
  await pending.forget();
}

/** Where nobody can be asked, in CI above all, that the command passes now says it. */
async function isConfirmed(action: string): Promise<boolean> {
  const canAsk = process.stdin.isTTY && process.stderr.isTTY && !process.env.CI;
  if (!canAsk) return true;
  const line = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const said = await line.question(printable(phrase('cli:run.ask', { action })));
    return /^(?:y|yes|是|对)$/i.test(said.trim());
  } finally {
    line.close();
  }
}
