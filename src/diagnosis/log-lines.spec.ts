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

describe('a stack trace', () => {
  const trace = [
    'ERROR request failed',
    'java.lang.RuntimeException: outer',
    '\tat a.B.c(B.java:1)',
    'Caused by: java.io.IOException: middle',
    '\tat a.B.d(B.java:2)',
    '\t... 10 more',
    'Caused by: java.net.ConnectException: inner',
    '\tat a.B.e(B.java:3)',
    'INFO next request',
  ];

  it('has its innermost cause and the exceptions around it', () => {
    const lines = new LogLines(trace.join('\n'));
    expect(trace.map((_, i) => lines.inTrace(i + 1))).toEqual([
      undefined,
      'outer',
      undefined,
      'outer',
      undefined,
      undefined,
      'innermost',
      undefined,
      undefined,
    ]);
  });

  it('without a cause has neither', () => {
    const lines = new LogLines(trace.slice(0, 3).join('\n'));
    expect([1, 2, 3].map((line) => lines.inTrace(line))).toEqual([undefined, undefined, undefined]);
  });
});
