import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Admission } from './admission.js';

const STANDING_MS = 200;
/** What is let in takes so long, of a turn that lasts 2 ms. */
const WORK_MS = 0.75;

describe('Admission', () => {
  const told: string[] = [];
  const apply = (admission: Admission, ...names: string[]) =>
    names.map((name) => {
      const admit = () => {
        told.push(name);
        jest.advanceTimersByTime(WORK_MS);
      };
      const applicant = { admit, refuse: () => told.push(`not ${name}`) };
      admission.apply(applicant);
      return applicant;
    });
  const names = (count: number) => Array.from({ length: count }, (_, n) => String(n));
  const turns = async (count: number) => {
    for (let turn = 0; turn < count; turn++) await setImmediate();
  };
  beforeEach(() => {
    told.length = 0;
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('lets in as many in a turn as it has time for, in their order', async () => {
    apply(new Admission(9), ...'abcdefgh');
    expect(told.join('')).toBe('abc');
    await turns(1);
    expect(told.join('')).toBe('abcdef');
    await turns(1);
    expect(told.join('')).toBe('abcdefgh');
  });

  it('lets in one in each turn, however long that takes', async () => {
    const admission = new Admission(9);
    for (const name of 'abc') {
      const admit = () => {
        told.push(name);
        jest.advanceTimersByTime(50);
      };
      admission.apply({ admit, refuse: () => told.push(`not ${name}`) });
    }
    expect(told).toEqual(['a']);
    await turns(1);
    expect(told).toEqual(['a', 'b']);
    await turns(1);
    expect(told).toEqual(['a', 'b', 'c']);
  });

  it('lets nobody overtake who waits', async () => {
    const admission = new Admission(9);
    apply(admission, ...'abcd');
    await turns(1);
    apply(admission, 'e');
    await turns(2);
    expect(told.join('')).toBe('abcde');
  });

  it('lets in no more than there is room for, and the next when one has left', async () => {
    const admission = new Admission(1);
    apply(admission, 'a', 'b');
    await turns(3);
    expect(told).toEqual(['a']);
    admission.leave();
    await turns(1);
    expect(told).toEqual(['a', 'b']);
  });

  it('lets nobody in who has gone away', async () => {
    const admission = new Admission(1);
    const [, b] = apply(admission, 'a', 'b', 'c');
    admission.withdraw(b!);
    admission.leave();
    await turns(2);
    expect(told).toEqual(['a', 'c']);
  });

  it('lets a burst wait, and only so much of it as is answered soon', async () => {
    const admission = new Admission(1);
    apply(admission, 'first', ...names(502));
    expect(told).toEqual(['first', 'not 500', 'not 501']);
    expect(admission.isFull).toBe(false);
    told.length = 0;
    jest.advanceTimersByTime(STANDING_MS);
    expect(told).toEqual(names(468).map((name) => `not ${name}`));
    expect([admission.isFull, admission.waiting]).toEqual([true, 32]);
    told.length = 0;
    apply(admission, 'late');
    expect(told).toEqual(['not late']);
  });

  it('is itself again when nobody waits', async () => {
    const admission = new Admission(1);
    apply(admission, 'first', ...names(33));
    jest.advanceTimersByTime(STANDING_MS);
    for (let left = 0; left < 33; left++) {
      admission.leave();
      await turns(1);
    }
    expect([admission.working, admission.waiting, admission.isOverloaded]).toEqual([0, 0, false]);
    told.length = 0;
    apply(admission, 'a');
    await turns(1);
    expect(told).toEqual(['a']);
  });
});
