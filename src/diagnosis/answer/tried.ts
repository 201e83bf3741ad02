/**
 * Whether a text shows that something was tried: one of its commands stands on a line as if it had been entered there,
 * alone or behind a prompt, a time, or what build servers write before the commands that they run. That a program
 * recommends a command, in quotes or in a sentence, is no sign.
 */
import { stripVTControlCharacters } from 'node:util';
import type { DeadEndDto } from '../../signatures/record/record.dto.js';
import { TIME_WORD } from '../../text/log-prefixes.js';
import type { LogLines } from '../text/log-lines.js';
import type { Captures } from './json-template.js';
import { markdownCode } from './markdown-code.js';

/** The words of a command line, in which placeholders may stand. */
export type Command = readonly string[];

const PLACEHOLDER = /\{\{(\w+)\}\}|<[\w-]+>/g;
/** Between the commands of a line. */
const SEPARATOR = /&&|\|\||;/;
const PROMPT_OF_AUTHOR = /^(?:[$#>%]\s+|PS [^>]*>\s*)/;
/** As a program is called: no sentence begins like it. */
const PROGRAM = /^(?:\.{0,2}[\w-]*\/)*[a-z][\w.+-]*$/;

/** The commands that whoever tried a dead end has entered: those of its steps, and those in its action. */
export function commandsOf({ action, steps = [] }: DeadEndDto): Command[] {
  const inAction = markdownCode(action).map(({ value }) => value);
  const sources = [
    ...steps.map(({ code }) => code ?? ''),
    ...inAction,
    action.replace(/^(?:Run|Running|执行|运行)\s+/, ''),
  ];
  return sources.flatMap(commandsIn).filter(([program]) => program !== undefined && PROGRAM.test(program));
}

/** A single word is a command where it is all of a code: in a script it may be a part of its grammar. */
function commandsIn(code: string): Command[] {
  const commands = code
    .trim()
    .split('\n')
    .flatMap((line) => line.split(SEPARATOR))
    .map((line) => wordsOf(line.trim().replace(PROMPT_OF_AUTHOR, '')));
  return commands.length === 1 ? commands : commands.filter(({ length }) => length > 1);
}

/**
 * The first line on which one of the commands was entered; null when none was. A placeholder stands for what was
 * captured, and for any value where nothing was.
 */
export function lineOfAttempt(commands: readonly Command[], captures: Captures, lines: LogLines): number | null {
  const meant = commands.map((command) => command.map((word) => meantBy(word, captures)));
  const found = meant.flatMap((command) => lineOf(command, lines) ?? []);
  return found.length > 0 ? Math.min(...found) : null;
}

/** A word of a command as it may stand in a text: its fixed parts, with any value between two of them. */
type MeantWord = readonly string[];

function meantBy(word: string, captures: Captures): MeantWord {
  const parts = [''];
  word.split(PLACEHOLDER).forEach((part: string | undefined, i) => {
    const isName = i % 2 === 1;
    const fixed = isName ? valueOf(part, captures) : part;
    if (fixed === undefined) parts.push('');
    else parts[parts.length - 1] += fixed;
  });
  return parts;
}

/** What was captured, as far as it can be a part of one word. */
function valueOf(name: string | undefined, captures: Captures): string | undefined {
  const value = name !== undefined && Object.hasOwn(captures, name) ? captures[name]! : '';
  return /^\S+$/.test(value) ? value : undefined;
}

function isMeant([first = '', ...others]: MeantWord, word: string): boolean {
  const last = others.pop();
  if (last === undefined) return word === first;
  if (!word.startsWith(first)) return false;
  let end = first.length;
  for (const part of others) {
    const start = word.indexOf(part, end + 1);
    if (start === -1) return false;
    end = start + part.length;
  }
  return end < word.length - last.length && word.endsWith(last);
}

function lineOf(command: readonly MeantWord[], lines: LogLines): number | undefined {
  const fixed = command.flat();
  const rarest = fixed.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  for (const line of lines.linesWith(rarest)) if (isEntered(command, lines.contentOf(line))) return line;
  return undefined;
}

/** Whether a line is the command, or several of which one is behind a prompt, or what stands for one. */
function isEntered(command: readonly MeantWord[], line: string): boolean {
  const [first = '', ...others] = withPlainPrompt(stripVTControlCharacters(line)).split(SEPARATOR);
  const words = wordsOf(first);
  const start = startOfCommand(words);
  const isPrompted = words.slice(0, start).some((word) => PROMPT.test(word));
  // A single word is one of any text, unless it is all that was entered.
  if (command.length === 1 && !isPrompted) return false;
  if (isRun(command, words.slice(start))) return true;
  return isPrompted && others.map(wordsOf).some((other) => isRun(command, other.slice(startOfCommand(other))));
}

/** What only tells of a command. */
const NO_RUN = /^(?:--help|--dry-run)$/;

function isRun(command: readonly MeantWord[], words: readonly string[]): boolean {
  if (command.length === 1 && words.length > 1) return false;
  if (words.some((word) => NO_RUN.test(word) && !command.some((meant) => isMeant(meant, word)))) return false;
  return command.every((meant, i) => {
    const word = words[i];
    return word !== undefined && (isMeant(meant, word) || (i === 0 && isMeant(meant, withoutPath(word))));
  });
}

/** `/usr/bin/npm` and `C:\\node\\npm.cmd` are `npm`. */
const withoutPath = (program: string) => program.replace(/^.*[/\\]/, '').replace(/\.(?:exe|cmd|bat)$/i, '');

/** The prompt of Windows, which no blank follows, and that of a popular shell theme. */
const withPlainPrompt = (line: string) =>
  line.replace(/^\s*((?:PS )?[A-Z]:\\[^>]*>)(?=\S)/, '$1 ').replace(/^\s*➜\s+\S+(?:\s+git:\(\S*\))?(?:\s+✗)?\s/, '$ ');

/** What nothing but a command follows: prompts, `+`, `##[group]Run`, the `RUN` of image builds, the `run:` of workflows. */
const PROMPT = /^(?:\S*[$#>%»❯+]|##\[\w+\]Run|RUN|run:)$/;
/** Times, `[stage]`, `#12`, `-`, `user@host`, programs that run another, variables. */
const BEFORE_COMMAND = new RegExp(
  String.raw`^(?:\(?\[\S*\]?\)?|\S*\]|${TIME_WORD}|[-:]|#\d+|(?:##\[\w+\])?(?:Run|Running)|(?:STEP|Step)|\S+@\S+|PS|sudo|doas|env|time|nohup|exec|[A-Z_][A-Z\d_]*=\S*)$`,
);
/** `(venv) $`, `/srv #`, `C:\\Program Files>`: before a prompt only. */
const BEFORE_PROMPT = /^(?:\([\w.-]+\)|[/~]\S*|[A-Z]:\\\S*)$/;
/** Of those that run a command as somebody. */
const OPTION = /^-{1,2}[A-Za-z][\w-]*(?:=\S*)?$/;
const OPTION_WITH_VALUE = /^-[ugCDhpRT]$/;

/** The first word of a line's command; no word's where the line is a comment. */
function startOfCommand(words: readonly string[]): number {
  let start = 0;
  while (start < words.length) {
    const [word, next = ''] = [words[start]!, words[start + 1]];
    if (word === '#' && !isPlace(words[start - 1])) return words.length;
    const isOfPrompt = BEFORE_PROMPT.test(word) || USER.test(words[start - 1] ?? '');
    if (!PROMPT.test(word) && !BEFORE_COMMAND.test(word) && !(isOfPrompt && PROMPT.test(next))) break;
    start++;
    if (word === 'sudo' || word === 'doas')
      while (OPTION.test(words[start] ?? '')) start += OPTION_WITH_VALUE.test(words[start]!) ? 2 : 1;
  }
  return Math.min(start, words.length);
}

const USER = /^\S+@\S+$/;

/** Whether a word is a part of a prompt that ends with ` #`; elsewhere, that begins a comment. */
const isPlace = (word = '') => USER.test(word) || /^[/~]/.test(word);

function wordsOf(line: string): string[] {
  return line.split(/\s+/).filter((word) => word !== '');
}
