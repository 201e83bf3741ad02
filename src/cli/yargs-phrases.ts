import type { Argv } from 'yargs';
import { terminalLocale } from '../config.js';
import { phrase } from '../terminal-phrase.js';

/** Lets yargs speak the language of the terminal, in words that fit here. Its own Chinese is not complete. */
export function speak(cli: Argv): Argv {
  // Yargs chooses between the two by the number of what it lists.
  const any = (text: string) => ({ one: text, other: text });
  return cli.locale(terminalLocale() === 'zh' ? 'zh_CN' : 'en').updateStrings({
    'Positionals:': phrase('cli:yargs.positionals'),
    'Show help': phrase('cli:yargs.show_help'),
    'Show version number': phrase('cli:yargs.show_version'),
    'Did you mean %s?': phrase('cli:yargs.did_you_mean'),
    'Unknown argument: %s': any(phrase('cli:yargs.unknown_arguments')),
    'Unknown command: %s': any(phrase('cli:yargs.unknown_commands')),
    'Not enough non-option arguments: got %s, need at least %s': any(phrase('cli:yargs.too_few')),
    'Too many non-option arguments: got %s, maximum of %s': any(phrase('cli:yargs.too_many')),
    'Not enough arguments following: %s': phrase('cli:yargs.missing_value'),
    'Missing required argument: %s': any(phrase('cli:yargs.required')),
    'Invalid values:': phrase('cli:yargs.invalid_values'),
    'Argument: %s, Given: %s, Choices: %s': phrase('cli:yargs.choices'),
    'Implications failed:': phrase('cli:yargs.implications'),
    'Arguments %s and %s are mutually exclusive': phrase('cli:yargs.exclusive'),
  } as Record<string, unknown> as Record<string, string>);
}
