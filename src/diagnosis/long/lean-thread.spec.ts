import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { expect, it } from '@jest/globals';
import { leanThread } from './lean-thread.js';

/** Makes garbage, some of which lives for a while, and tells how many MiB the young generation took. */
const WASTEFUL = `
  import { getHeapSpaceStatistics } from 'node:v8';
  import { parentPort } from 'node:worker_threads';
  for (let round = 0; round < 10; round++) Array.from({ length: 200_000 }, (_, at) => ({ at }));
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  parentPort.postMessage(young.physical_space_size / 2 ** 20);
`;

it('a thread has a small young generation, also where the main thread was given a large one', async () => {
  setFlagsFromString('--max-semi-space-size=64');
  const thread = leanThread(new URL(`data:text/javascript,${encodeURIComponent(WASTEFUL)}`), undefined);
  const [mib] = (await once(thread, 'message')) as [number];
  expect(mib).toBeLessThanOrEqual(12);
});
