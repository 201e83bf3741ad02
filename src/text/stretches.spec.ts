import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { stretches, stretchesBack } from './stretches.js';

const TEXTS = fc
  .array(fc.tuple(fc.constantFrom('a', 'bc ', '\n', ' \n'), fc.constantFrom(1, 7, 20_000, 70_000)), { maxLength: 8 })
  .map((parts) => parts.map(([part, times]) => part.repeat(times)).join(''));

describe('stretches', () => {
  it('are all of a text, one behind the other, each but the last ended by a line feed', () => {
    fc.assert(
      fc.property(TEXTS, fc.nat(9), (text, from) => {
        const parts = [...stretches(text, from)];
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(from));
        for (const { end } of parts.slice(0, -1)) expect(text[end - 1]).toBe('\n');
      }),
      { numRuns: 100 },
    );
  });

  it('are the same from the last one back, each but the first behind a line feed', () => {
    fc.assert(
      fc.property(TEXTS, fc.nat(9), (text, from) => {
        const parts = [...stretchesBack(text, from)].toReversed();
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(from));
        for (const { start } of parts.slice(1)) expect(text[start - 1]).toBe('\n');
      }),
      { numRuns: 100 },
    );
  });

  it('are no longer than they have to be', () => {
    const lines = `${'x'.repeat(99)}\n`.repeat(5_000);
    expect([...stretches(lines)].every(({ start, end }) => end - start < 66_000)).toBe(true);
    expect([...stretchesBack(lines)].every(({ start, end }) => end - start < 66_000)).toBe(true);
  });
});
