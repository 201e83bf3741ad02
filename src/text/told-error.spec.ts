import { describe, expect, it } from '@jest/globals';
import { toldError, toldErrors } from './told-error.js';

describe('toldError', () => {
  it.each([
    ['the message in JSON', 'HTTP/1.1 403 Forbidden\n{"detail":"no lease"}', 'no lease'],
    ['a message deep in JSON', '{\n "error": { "status": 4, "message": "no lease" }\n}', 'no lease'],
    ['the line that speaks of an error', 'starting\nlease denied: 7\nbye', 'lease denied: 7'],
    ['a line without its log prefix', '2026-03-04T01:00:12Z ERROR [main] lease denied', 'lease denied'],
    ['a line without time and logger', '09:41:07.120 ERROR c.e.Valve - lease denied', 'lease denied'],
    [
      'a line without process, thread and logger',
      '2026-03-04T01:00:12.001+01:00 ERROR 71 --- [main] c.e.Valve  : lease denied',
      'lease denied',
    ],
    ['an exception behind its level', 'ERROR java.io.LeaseException: denied', 'java.io.LeaseException: denied'],
    ['the first line when none does', '\n\n  wick 7\nwick 8', 'wick 7'],
    ['what only looks like JSON', '{lease denied', '{lease denied'],
  ])('takes %s', (_, printed, line) => {
    expect(toldError(printed)).toBe(line);
  });
});

describe('toldErrors', () => {
  it('leaves out what went well', () => {
    const log = '2026-03-04 01:00:12 INFO started\n2026-03-04 01:00:13 ERROR [pump] lease 7 denied\nbye';
    expect(toldErrors(log)).toEqual(['lease 7 denied']);
  });
});
