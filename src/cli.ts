#!/usr/bin/env node
import { terminalLocale } from './config.js';
import { translate } from './i18n/translate.js';
import { serve } from './serve.js';
import { tokenCommand } from './access/token-command.js';

/** The command line: `cairn serve`, `cairn token …`. Exit code 2 stands for trouble. */
const [command, ...rest] = process.argv.slice(2);
const usage = () => translate(terminalLocale(), 'cli:usage');

switch (command) {
  case 'serve':
    await serve();
    break;
  case 'token':
    await tokenCommand(rest);
    break;
  case undefined:
  case 'help':
  case '--help':
  case '-h':
    console.log(usage());
    break;
  default:
    console.error(`${translate(terminalLocale(), 'cli:unknown_command', { command })}\n\n${usage()}`);
    process.exitCode = 2;
}
