import { describe, expect, it } from '@jest/globals';
import { kindOfLine } from './line-kind.js';

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
