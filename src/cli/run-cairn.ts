import { readFileSync } from 'node:fs';
import yargs, { type Argv } from 'yargs';
import { failure } from '../failure.js';
import { CliError } from './cli-error.js';
import { commands } from './commands.js';
import { phrase } from '../terminal-phrase.js';
import { printable } from './printable.js';
import { STDIN } from './read-text.js';
import { speak } from './yargs-phrases.js';

const WIDEST = 100;

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Runs `cairn` with these arguments. The exit code is set: 0, 2 for trouble, or what the command says. */
export async function run(args: string[]): Promise<void> {
  try {
    await parser().parseAsync(args.length > 0 ? withoutDash(args) : ['--help']);
  } catch (error) {
    // A reader such as `head` has seen enough.
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return;
    console.error(printable(error instanceof CliError ? error.message : failure(error, 'cli:failed')));
    process.exitCode = 2;
  }
}

/** Nobody can read the rest: a reader such as `head` has seen enough, or the disk is full. */
export function endUnheard(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  console.error(printable(failure(error, 'cli:failed')));
  process.exit(2);
}

/** Commands that read the standard input where it is called `-`: yargs loses a lone dash among several positionals. */
const READERS = ['match', 'import', 'lint'];
const withoutDash = (args: string[]) =>
  READERS.includes(args[0]!) ? args.map((arg) => (arg === '-' ? STDIN : arg)) : args;

function parser(): Argv {
  const cli = speak(yargs())
    .scriptName('cairn')
    .usage(phrase('cli:usage'))
    .epilogue(phrase('cli:epilogue'))
    .parserConfiguration({ 'boolean-negation': false, 'greedy-arrays': false })
    .wrap(Math.min(WIDEST, process.stdout.columns ?? WIDEST))
    .version(manifest.version)
    .demandCommand(1, phrase('cli:no_command'))
    .recommendCommands()
    .strict()
    .exitProcess(false)
    // A handler's error comes as it is, what yargs finds wrong as a message.
    .fail((message, error: Error | undefined) => {
      throw error && error.name !== 'YError' ? error : new CliError(`${message}\n${phrase('cli:see_help')}`);
    });
  return commands.reduce((parser, add) => add(parser), cli).completion('completion', phrase('cli:completion.describe'));
}
