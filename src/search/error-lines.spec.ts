import { describe, expect, it } from '@jest/globals';
import { errorLines, kindOfLine } from './error-lines.js';

describe('a line', () => {
  it.each([
    ['2026-01-01T00:00:00Z ERROR [main] lease renewal skipped', 'error'],
    ['2026/01/01 00:00:00 [error] 7#7: upstream is gone', 'error'],
    ['{"level":"error","msg":"x"}', 'error'],
    ['time=2026 level=fatal msg=x', 'error'],
    ['npm ERR! code E404', 'error'],
    ['src/a.c:1:2: error: x', 'error_like'],
    ['java.lang.IllegalStateException: x', 'error_like'],
    ['Invalid scopes: openid', 'error_like'],
    ['无法打开文件', 'error_like'],
    ['10:00 WARN could not reach peer, retrying', 'warning'],
    ['10:00 INFO request failed over to b', 'normal'],
    ['{"level":"info","msg":"error budget: fine"}', 'normal'],
    ['10:00 DEBUG x', 'normal'],
    ['build finished, 0 errors', 'plain'],
    ['GET / status=200 error=null', 'plain'],
    ['Server listening on port 8080', 'plain'],
    ['', 'plain'],
  ])('%j is %s', (line, kind) => {
    expect(kindOfLine(line)).toBe(kind);
  });
});

describe('the lines that tell of an error', () => {
  const calm = Array.from({ length: 300 }, (_, i) => `10:00:${i} INFO tick ${i}`);

  it('are found among many others', () => {
    const text = [...calm, '10:00 ERROR lease lost', '  at a.B(C.java:1)', ...calm].join('\n');
    expect(errorLines(text)).toEqual(['10:00 ERROR lease lost']);
  });

  it('are all of a short text without one', () => {
    expect(errorLines('lease lost\n\nby peer')).toEqual(['lease lost', 'by peer']);
    expect(errorLines(calm.join('\n'))).toEqual([]);
  });

  it('count once when only their numbers differ, and are the first and last of very many', () => {
    expect(errorLines('ERROR try 1 failed\nERROR try 2 failed')).toHaveLength(1);
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const many = [...letters].flatMap((a) => [...letters].map((b) => `ERROR ${a}${b} failed`));
    const lines = errorLines(many.join('\n'));
    expect(lines).toHaveLength(200);
    expect([lines[0], lines.at(-1)]).toEqual([many[0], many.at(-1)]);
  });
});
