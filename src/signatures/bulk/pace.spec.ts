import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Pace } from './pace.js';

/** The size of batches in the end, when each record takes so many milliseconds. */
async function sizeAfter(millisecondsPerRecord: number): Promise<number> {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const pace = new Pace(40);
  for (let batch = 0; batch < 50; batch++) {
    const { size } = pace;
    await pace.of(size, async () => {
      now += size * millisecondsPerRecord;
    });
  }
  return pace.size;
}

describe('Pace', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each([
    [0.001, 200],
    [0.4, 100],
    [1, 40],
    [100, 10],
  ])('with %d ms a record, batches become %d records', async (milliseconds, size) => {
    expect(await sizeAfter(milliseconds)).toBe(size);
  });

  it('learns nothing good of a batch that is smaller than asked for', async () => {
    const pace = new Pace(40);
    const { size } = pace;
    await pace.of(1, () => Promise.resolve());
    expect(pace.size).toBeLessThanOrEqual(size);
  });
});
