import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { atOnce, inTurns, type Steps } from './in-turns.js';

/** Ten steps of `milliseconds` each, noted in `log`. */
function steps(log: string[], milliseconds: number): Steps<string> {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  return (function* () {
    for (let step = 1; step <= 10; step++) {
      log.push(`step ${step}`);
      now += milliseconds;
      yield;
    }
    return 'done';
  })();
}

describe('a computation in steps', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('gives other work its turn after some milliseconds', async () => {
    const log: string[] = [];
    const running = inTurns(steps(log, 4));
    setImmediate(() => log.push('other work'));
    expect(await running).toBe('done');
    expect(log.slice(0, 5)).toContain('other work');
    expect(log).toHaveLength(11);
  });

  it('ends first when it is short, or when nobody is to have a turn', async () => {
    const log: string[] = [];
    const running = inTurns(steps(log, 0.1));
    setImmediate(() => log.push('other work'));
    expect(await running).toBe('done');
    expect(atOnce(steps(log, 100))).toBe('done');
    expect(log.filter((entry) => entry.startsWith('step'))).toHaveLength(20);
    expect(log.indexOf('step 10')).toBe(9);
  });

  it('fails as its step does', async () => {
    const failing = function* (): Steps<void> {
      yield;
      throw new Error('no second step');
    };
    await expect(inTurns(failing())).rejects.toThrow('no second step');
  });
});
