import { describe, expect, it } from '@jest/globals';
import { errorLines, kindOfLine } from './error-lines.js';

describe('a line', () => {
  it.each([
    ['2026-01-01T00:00:00Z ERROR [main] lease renewal skipped', 'error'],
    ['2026/01/01 00:00:00 [error] 7#7: upstream is gone', 'error'],
    ['{"level":"error","msg":"x"}', 'error'],
    ['time=2026 level=fatal msg=x', 'error'],
    ['npm ERR! code E404', 'error'],
    ['src/a.c:1:2: error: x', 'error'],
    ['src/a.ts(3,5): error TS2345: x', 'error'],
    ['2026-01-01T00:00:00Z error[E0308]: mismatched types', 'error'],
    ['致命错误：目录不存在', 'error'],
    ['the parser told of an error: x', 'error_like'],
    ['src/a.c:1:2: warning: could not inline x', 'warning'],
    ['Program.cs(3,5): warning CS0168: x is never used', 'warning'],
    ['(node:12) DeprecationWarning: x is invalid', 'warning'],
    ['npm warn deprecated x@1.0.0: no longer supported, fails', 'warning'],
    ['10:00:00 警告：无法读取缓存', 'warning'],
    ['src/a.c:1:2: note: invalid x stands here', 'normal'],
    ['2026-01-01 10:00:00 [信息] 重试失败的任务', 'normal'],
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
  const texts = (text: string) => errorLines(text).map((line) => line.text);
  const calm = Array.from({ length: 300 }, (_, i) => `10:00:${i} INFO tick ${i}, 0 errors`);

  it('are found among many others, with their places', () => {
    const text = [...calm, '10:00 ERROR lease lost', '  at a.B(C.java:1)', ...calm].join('\n');
    expect(errorLines(text)).toEqual([{ start: text.indexOf('10:00 ERROR'), text: '10:00 ERROR lease lost' }]);
  });

  it.each([
    ['all of a short text without one', 'lease lost\n\nby peer', ['lease lost', 'by peer']],
    ['not those of a short text that say that all is well', '10:00 INFO lease renewed\nlease lost', ['lease lost']],
    ['none of a long text without one', calm.join('\n'), []],
    ['once when only their numbers differ', 'ERROR try 1 failed\nERROR try 2 failed', ['ERROR try 2 failed']],
    ['with the indented lines of a wrapped message', 'ERROR lease\n    lost\nby peer', ['ERROR lease\n    lost']],
    ['without stack frames', 'Error: lost\n    at a.B (c.js:1)\n    at error.D', ['Error: lost']],
    ['with blanks for colours', '\u001b[31mERROR\u001b[0m lost', ['     ERROR     lost']],
    ['with blanks for escapes', String.raw`{"error":"a\nb%20c"}`, ['{"error":"a  b   c"}']],
  ])('are %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('are the first and the last of very many, in their order', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const many = [...letters].flatMap((a) => [...letters].map((b) => `ERROR ${a}${b} failed`));
    const found = texts(many.join(`\n${calm.join('\n')}\n`));
    expect(found).toEqual([...many.slice(0, 25), ...many.slice(-25)]);
  });

  it('are parts of a very long line around what tells', () => {
    const text = `${'calm words '.repeat(1_000)}lease lost: connection refused${' more words'.repeat(1_000)}`;
    const [line, ...others] = errorLines(text);
    expect(line!.text).toContain('lease lost: connection refused');
    expect(line!.text.length).toBeLessThan(2_100);
    expect(text.slice(line!.start, line!.start + line!.text.length)).toBe(line!.text);
    expect(others).toEqual([]);
  });
});
