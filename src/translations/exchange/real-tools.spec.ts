import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import type { ExchangeFile } from './exchange-file.js';
import { EXCHANGE_FORMATS, type ExchangeFormatName } from './formats.js';

const TRICKY = 'Tab\tquote " back\\slash <x> & ]]> {{scope}} %s\n\n  作用域，“令牌”😀';
const FILE: ExchangeFile = {
  exportId: 'x-1',
  sourceLocale: 'en',
  targetLocale: 'zh',
  units: (['reviewed', 'needs_review', 'rejected', 'untranslated'] as const).map((state, index) => ({
    id: `a/b#workarounds[i${index}].action`,
    source: `${index} ${TRICKY}`,
    target: state === 'untranslated' ? '' : `译文 ${TRICKY}`,
    state,
    notes: ['workarounds.action'],
    ...(state === 'needs_review' && { previousSource: `Before: ${TRICKY}` }),
  })),
};

/** Tools that translators and their scripts send files through. */
const TOOLS: [tool: string, options: string[], formats: ExchangeFormatName[]][] = [
  ['msgcat', ['--width=40'], ['po']],
  ['msgcat', ['--no-wrap', '--sort-output'], ['po']],
  ['msgcat', ['--escape'], ['po']],
  ['xmllint', ['--format'], ['xliff12', 'xliff21']],
  ['xmllint', ['--noblanks'], ['xliff12', 'xliff21']],
  ['xmllint', ['--c14n'], ['xliff12', 'xliff21']],
  ['xmllint', ['--encode', 'US-ASCII'], ['xliff12', 'xliff21']],
];

const isThere = (tool: string) => {
  try {
    execFileSync(tool, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const THERE = new Set(['msgcat', 'xmllint'].filter(isThere));

describe.each(TOOLS)('after %s %j', (tool, options, formats) => {
  // oxlint-disable-next-line jest/no-disabled-tests -- reported as skipped where the tool is not installed
  (THERE.has(tool) ? it : it.skip).each(formats)('%s is read as before', (format) => {
    const { read, write } = EXCHANGE_FORMATS[format];
    const relayed = execFileSync(tool, [...options, '-'], { input: write(FILE) });
    expect(read(relayed.toString())).toEqual(FILE);
  });
});
