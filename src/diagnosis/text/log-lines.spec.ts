import { describe, expect, it } from '@jest/globals';
import { LogLines } from './log-lines.js';

describe('lines', () => {
  it.each([
    ['', 1],
    ['a', 1],
    ['a\n', 1],
    ['a\nb', 2],
    ['a\r\nb\n\n', 3],
    ['\n', 1],
  ])('of %j are %d', (text, count) => {
    expect(new LogLines(text).count).toBe(count);
  });

  it('are found by offset, the line break belonging to the line that it ends', () => {
    const lines = new LogLines('ab\ncd\n');
    expect([0, 2, 3, 5].map((offset) => lines.lineAt(offset))).toEqual([1, 1, 2, 2]);
    expect([lines.startOf(2), lines.endOf(1), lines.endOf(2)]).toEqual([3, 2, 5]);
  });
});
