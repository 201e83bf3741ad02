import type { Argv } from 'yargs';
import { readSettings } from '../config.js';
import type { Command } from './command.js';
import { phrase } from '../terminal-phrase.js';
import { printable, printableJson } from './printable.js';

/** `cairn config`: the settings in force. It opens nothing. */
export const configCommand: Command = (cli) =>
  cli.command('config', phrase('cli:config.describe'), options, ({ json }) => {
    console.log(json ? settingsJson() : settingsTable());
  });

const options = (args: Argv) =>
  args
    .option('json', { type: 'boolean', describe: phrase('cli:config.json') })
    .example('$0 config', phrase('cli:config.example'))
    .example('$0 config --json | jq -r .DATABASE_URL.value', phrase('cli:config.example_json'));

function settingsTable(): string {
  const settings = readSettings();
  const width = Math.max(...settings.map(({ name }) => name.length));
  return settings
    .map(({ name, value, isSet }) => {
      const origin = phrase(isSet ? 'cli:config.set' : 'cli:config.default');
      return `${name.padEnd(width)}  ${printable(value) || '-'}  ${origin}`;
    })
    .join('\n');
}

function settingsJson(): string {
  return printableJson(
    Object.fromEntries(readSettings().map(({ name, value, isSet }) => [name, { value, set: isSet }])),
  );
}
