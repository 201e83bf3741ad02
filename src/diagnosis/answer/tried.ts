/**
 * Whether a text shows that something was tried: one of its commands stands on a line as if it had been entered there,
 * alone or behind a prompt, a time, or what build servers write before the commands that they run. That a program
 * recommends a command, in quotes or in a sentence, is no sign.
 */
import type { DeadEndDto } from '../../signatures/record/record.dto.js';
import type { LogLines } from '../text/log-lines.js';

/** The words of a command line; one with a placeholder stands for any word. */
export type Command = readonly string[];

const CODE = /```[^\n]*\n([^]*?)```|`([^`\n]+)`/g;
const PLACEHOLDER = /\{\{\w+\}\}|<[\w-]+>/;
const PROMPT_OF_AUTHOR = /^(?:[$#>%]\s+|PS [^>]*>\s*)/;
/** A command of a single word says too little: many are words of any text. */
const LEAST_WORDS = 2;
/** As a program is called: no sentence begins like it. */
const PROGRAM = /^(?:\.{0,2}[\w-]*\/)*[a-z][\w.+-]*$/;

/** The commands that whoever tried a dead end has entered: those of its steps, and those in its action. */
export function commandsOf({ action, steps = [] }: DeadEndDto): Command[] {
  const inAction = Array.from(action.matchAll(CODE), ([, block, inline]) => block ?? inline!);
  const sources = [
    ...steps.map(({ code }) => code ?? ''),
    ...inAction,
    action.replace(/^(?:Run|Running|执行|运行)\s+/, ''),
  ];
  return sources
    .flatMap((code) => code.split(/\n|&&|;/))
    .map((line) => wordsOf(line.trim().replace(PROMPT_OF_AUTHOR, '')))
    .filter((words) => words.length >= LEAST_WORDS && PROGRAM.test(words[0]!));
}

/** The first line on which one of the commands was entered; null when none was. */
export function lineOfAttempt(commands: readonly Command[], lines: LogLines): number | null {
  const found = commands.flatMap((command) => lineOf(command, lines) ?? []);
  return found.length > 0 ? Math.min(...found) : null;
}

function lineOf(command: Command, lines: LogLines): number | undefined {
  const fixed = command.filter((word) => !PLACEHOLDER.test(word));
  const rarest = fixed.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  for (const line of lines.linesWith(rarest)) if (isEntered(command, wordsOf(lines.contentOf(line)))) return line;
  return undefined;
}

function isEntered(command: Command, words: readonly string[]): boolean {
  const start = words.findIndex((_, at) =>
    command.every((word, i) => word === words[at + i] || (PLACEHOLDER.test(word) && at + i < words.length)),
  );
  return start !== -1 && words.slice(0, start).every((word) => BEFORE_COMMAND.test(word));
}

/** Prompts, times, `[stage]`, `##[group]Run`, `+`, `sudo`. */
const BEFORE_COMMAND =
  /^(?:\S*[$#>%»❯+]|\(?\[\S*\]?\)?|\S*\]|[\d:.,TZ/+-]+|(?:##\[\w+\])?(?:Run|Running)|\S+@\S+|PS|sudo)$/;

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}
