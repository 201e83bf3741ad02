import { describe, expect, test } from '@jest/globals';
import { reasonOf } from './reason.js';

describe('reasonOf', () => {
  test.each([
    [new Error('no such host'), 'no such host'],
    [
      new AggregateError([new Error('refused at ::1'), new Error('refused at 127.0.0.1')]),
      'refused at ::1; refused at 127.0.0.1',
    ],
    ['thrown as it is', 'thrown as it is'],
  ])('%s', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});
