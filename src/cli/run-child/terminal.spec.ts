import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quoted, withoutFrame } from './terminal.js';

it('quotes a word so that a shell reads it as it is', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab \'"\\$`!*?#~&;|<>(){}[]\n\t-=%é宸') });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
      const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' ${words.map(quoted).join(' ')}`], { encoding: 'utf8' });
      expect(stdout).toBe(words.map((one) => `${one}\0`).join(''));
    }),
    { numRuns: 50 },
  );
});

describe('the log of a terminal', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['what the command wrote', 'one\r\ntwo\r\n'],
    ['an unended line', 'one'],
    ['nothing', ''],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0x0a, 0xe4])],
    ['more than the frame is looked for in', 'x'.repeat(10_000)],
  ])('keeps %s, without what is said around it', async (_, written) => {
    const log = join(folder, 'log');
    const head = 'Script started on 2026-11-26 14:34:34+00:00 [COMMAND="exec sh /tmp/x/command.sh" TERM="xterm"]\n';
    const foot = '\nScript done on 2026-11-26 14:34:35+00:00 [COMMAND_EXIT_CODE="3"]\n';
    const bytes = Buffer.from(written as string);
    writeFileSync(log, Buffer.concat([Buffer.from(head), bytes, Buffer.from(foot)]));
    await withoutFrame(log);
    expect(readFileSync(log).subarray(head.length)).toEqual(bytes);
    expect(readFileSync(log, 'latin1').slice(0, head.length).trim()).toBe('');
  });
});
