import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { BlockCutter } from '../../matching/blocks.js';
import { Spool } from './spool.js';
import { SpooledText } from './spooled-text.js';

const LINES = ['2026-01-01 INFO tick\n', '请求失败：超时\n', 'a\r\n', '\n', 'é ü\n', '😀 \ufeff\n', 'no end'];

describe('a text in a file', () => {
  it('is read in part and in blocks as it was written', async () => {
    const texts = fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 60 }).map((lines) => lines.join(''));
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), fc.nat(), async (text, one, other) => {
        const spool = await Spool.create();
        try {
          const cutter = new BlockCutter(20);
          const blocks = [...cutter.add(text), cutter.end()];
          for (const block of blocks) await spool.add(block);
          const spooled = new SpooledText(spool.file, spool.blocks);
          const [start, end] = [one % (text.length + 1), other % (text.length + 9)];
          expect(spooled.length).toBe(text.length);
          expect(spooled.slice(0)).toBe(text);
          expect(spooled.slice(start, end)).toBe(text.slice(start, end));
          expect([...spooled.blocks()]).toEqual(blocks);
        } finally {
          await spool.close();
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has no name in the file system even while it is read', async () => {
    // What a process left that was killed.
    const left = new Set(await readdir(tmpdir()));
    const filesOfOurs = async () =>
      (await readdir(tmpdir())).filter((name) => /^cairn-text-/.test(name) && !left.has(name));
    const spool = await Spool.create();
    // Another process may be about to take the name from its own.
    for (let tries = 0; tries < 100 && (await filesOfOurs()).length > 0; tries++) await wait(20);
    expect(await filesOfOurs()).toEqual([]);
    await spool.close();
  });
});
