import { expect, it } from '@jest/globals';
import { fuzzApi } from './fuzz/api/fuzz.js';
import { startService } from './fuzz/api/service.js';
import { describeOnEachDatabase } from './support/database.js';

// What fails can be seen again with `npm run fuzz:api -- --requests 2000 --seed S`.
describeOnEachDatabase('the API, asked rightly and wrongly', ({ kind, create }) => {
  it('answers as it describes itself, never breaks, and writes nothing that it refuses', async () => {
    const service = await startService(await create());
    const seed = kind === 'embedded' ? 1 : 100_000;
    const { requests, statuses, byOperation, failures } = await fuzzApi(service, { requests: 2_000, seed });
    await service.close();
    expect(failures).toEqual([]);
    // Most operations were understood, and refused, at least once.
    const reached = Object.values(byOperation);
    expect(requests).toBe(2_000);
    expect(reached.filter((counts) => Object.keys(counts).some((status) => status < '300')).length).toBeGreaterThan(
      reached.length * 0.8,
    );
    expect(statuses[400]).toBeGreaterThan(200);
  }, 600_000);
});
