import type { Argv } from 'yargs';

/**
 * Adds one command to the parser. Its handler throws for trouble, which ends in a message and exit code 2; any other
 * code but 0 it sets itself.
 */
export type Command = (cli: Argv) => Argv;

/** What a handler is given after `options`, which adds a command's options. */
export type ArgumentsOf<Options extends (args: Argv) => Argv<object>> = Awaited<ReturnType<Options>['argv']>;
