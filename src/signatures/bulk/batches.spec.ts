import { describe, expect, it } from '@jest/globals';
import { inBatches, oneAhead } from './batches.js';

async function* count(to: number): AsyncGenerator<number> {
  for (let n = 1; n <= to; n++) yield n;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('inBatches', () => {
  it('gives everything in order, at most 400 at once', async () => {
    const batches = await all(inBatches(count(1000)));
    expect(batches.flat()).toEqual(Array.from({ length: 1000 }, (_, index) => index + 1));
    expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(400);
  });

  it('gives out what is big as soon as it is a MiB', async () => {
    const batches = await all(inBatches(count(5), () => 600_000));
    expect(Math.max(...batches.map((batch) => batch.length))).toBe(2);
    expect(batches.flat()).toHaveLength(5);
  });

  it('gives out what has come while the rest is waited for', async () => {
    let release = () => {};
    const waiting = new Promise<void>((resolve) => (release = resolve));
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      yield 2;
      await waiting;
      yield 3;
    }
    const batches = inBatches(slow());
    expect((await batches.next()).value).toEqual([1, 2]);
    release();
    expect((await batches.next()).value).toEqual([3]);
    expect((await batches.next()).done).toBe(true);
  });

  it('passes on an error', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('broken');
    }
    const batches = inBatches(broken());
    await expect(batches.next()).rejects.toThrow('broken');
  });

  it('gives nothing for nothing', async () => {
    expect(await all(inBatches(count(0)))).toEqual([]);
  });
});

describe('oneAhead', () => {
  it('makes one item ahead, and no more', async () => {
    let made = 0;
    const items = async function* () {
      while (made < 10) yield ++made;
    };
    const seen: [item: number, made: number][] = [];
    for await (const item of oneAhead(items())) {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push([item, made]);
    }
    expect(seen.slice(0, 3)).toEqual([
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(seen).toHaveLength(10);
  });

  it('tells of a failure in its turn, and ends its source when it is left', async () => {
    let ended = 0;
    const failing = async function* () {
      try {
        yield 1;
        throw new Error('no second');
      } finally {
        ended++;
      }
    };
    const seen: number[] = [];
    const use = async () => {
      for await (const item of oneAhead(failing())) {
        await new Promise((resolve) => setImmediate(resolve));
        seen.push(item);
      }
    };
    await expect(use()).rejects.toThrow('no second');
    expect(seen).toEqual([1]);
    for await (const item of oneAhead(failing())) {
      expect(item).toBe(1);
      break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).toBe(2);
  });
});
