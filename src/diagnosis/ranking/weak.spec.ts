import { describe, expect, it } from '@jest/globals';
import type { LineKind } from '../../text/line-kind.js';
import type { Judged } from './reasons.js';
import { bitsOf } from './parts/specificity.js';
import { isWeak } from './weak.js';

const weak = (text: string, coverage: number, kind: LineKind = 'error_like') =>
  isWeak({ evidence: { bits: bitsOf([text]) }, coverage, place: { line: 1, kind } } as Judged);

describe('a match', () => {
  it.each([
    'invalid_scope',
    'insufficient_scope',
    'ORA-00942',
    'E0705',
    'TS2345',
    '0x80070005',
    'ECONNREFUSED',
    'NullPointerException',
    '作用域未注册',
  ])('of %s is no chance wherever it stands', (text) => {
    expect(weak(text, 0)).toBe(false);
  });

  it.each(['permission denied', 'Connection refused', 'scope not registered', 'No such file or directory'])(
    'of %s may be chance within much else, but not where it is most of the message',
    (text) => {
      expect([weak(text, 0.1), weak(text, 0.5)]).toEqual([true, false]);
    },
  );

  it.each(['error', 'not found', 'Error: ', 'failed', '403', '错误', ''])(
    'of %j may be chance even as the whole message',
    (text) => {
      expect(weak(text, 0.9)).toBe(true);
    },
  );

  it('has to pin down more on a line of normal operation', () => {
    expect([weak('已连接到数据库', 0.6, 'plain'), weak('已连接到数据库', 0.6, 'normal')]).toEqual([false, true]);
  });
});
