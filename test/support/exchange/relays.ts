import { execFileSync, spawnSync } from 'node:child_process';
import type { ExchangeFormatName } from '../../../src/translations/exchange/formats.js';

/** A tool that a file is sent through, and that means to change nothing of it. */
export interface Relay {
  name: string;
  formats: readonly ExchangeFormatName[];
  isHere: boolean;
  send: (file: string) => string;
}

const XLIFF = ['xliff12', 'xliff21'] as const;

const isHere = (command: string) => spawnSync(command, ['--version']).status === 0;
const HERE = new Set(['msgcat', 'xmllint'].filter(isHere));

const tool = (command: string, args: string[], formats: Relay['formats']): Relay => ({
  name: [command, ...args].join(' '),
  formats,
  isHere: HERE.has(command),
  send: (file) => execFileSync(command, [...args, '-'], { input: file, stdio: 'pipe' }).toString(),
});

/** Tools that translators and their scripts send files through. */
export const RELAYS: readonly Relay[] = [
  tool('msgcat', ['--width=40'], ['po']),
  tool('msgcat', ['--no-wrap', '--sort-output'], ['po']),
  tool('msgcat', ['--escape'], ['po']),
  tool('xmllint', ['--format'], XLIFF),
  tool('xmllint', ['--noblanks'], XLIFF),
  tool('xmllint', ['--c14n'], XLIFF),
  tool('xmllint', ['--encode', 'US-ASCII'], XLIFF),
];
