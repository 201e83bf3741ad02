import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Admission } from './admission.js';

const STANDING_MS = 200;

describe('Admission', () => {
  const told: string[] = [];
  const apply = (admission: Admission, ...names: string[]) =>
    names.map((name) => {
      const applicant = { admit: () => told.push(name), refuse: () => told.push(`not ${name}`) };
      admission.apply(applicant);
      return applicant;
    });
  const names = (count: number) => Array.from({ length: count }, (_, n) => String(n));
  const turns = async (count: number) => {
    for (let turn = 0; turn < count; turn++) await setImmediate();
  };
  beforeEach(() => {
    told.length = 0;
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask', 'performance'] });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('lets in one a turn, in their order', async () => {
    apply(new Admission(9), 'a', 'b', 'c');
    expect(told).toEqual(['a']);
    await turns(3);
    expect(told).toEqual(['a', 'b', 'c']);
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
