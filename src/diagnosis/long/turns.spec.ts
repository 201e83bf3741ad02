import { expect, it } from '@jest/globals';
import { Turns } from './turns.js';

it('so many have their turn at a time, others after them, in their order', async () => {
  const turns = new Turns(2);
  const { signal } = new AbortController();
  const done: (() => void)[] = [];
  const begun: number[] = [];
  const all = [0, 1, 2, 3].map((n) =>
    turns.take(signal, () => {
      begun.push(n);
      return new Promise<void>((resolve) => (done[n] = resolve));
    }),
  );
  expect([begun, turns.waiting]).toEqual([[0, 1], 2]);
  done[1]!();
  await all[1];
  await Promise.resolve();
  expect(begun).toEqual([0, 1, 2]);
  done[0]!();
  await all[0];
  await Promise.resolve();
  done[2]!();
  done[3]!();
  await Promise.all(all);
  expect(turns.waiting).toBe(0);
  expect(begun).toEqual([0, 1, 2, 3]);
});

it('who has failed, or does not want any more, makes room', async () => {
  const turns = new Turns(1);
  const gone = new AbortController();
  const { signal } = new AbortController();
  const failing = turns.take(signal, () => Promise.reject(new Error('no')));
  const leaving = turns.take(gone.signal, () => Promise.resolve('never'));
  const staying = turns.take(signal, () => Promise.resolve('at last'));
  gone.abort();
  expect(turns.waiting).toBe(1);
  await expect(failing).rejects.toThrow('no');
  await expect(leaving).rejects.toThrow(/abort/);
  await expect(staying).resolves.toBe('at last');
});
