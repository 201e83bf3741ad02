import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createEmbedded, type Fresh } from './support/database.js';
import { build, cairn, temporaryFolder } from './support/processes.js';

describe('cairn audit', () => {
  jest.setTimeout(60_000);
  const { folder, remove } = temporaryFolder();
  let fresh: Fresh;
  let env: Record<string, string>;
  beforeAll(async () => {
    build();
    fresh = await createEmbedded();
    env = { CAIRN_DATA_DIR: fresh.config.dataDir, CAIRN_SEED: 'off' };
  }, 120_000);
  afterAll(async () => {
    await fresh.remove();
    remove();
  });

  it('export writes who did what, a line each', async () => {
    await cairn(['token', 'create', 'bot'], { env });
    const { code, stdout } = await cairn(['audit', 'export'], { env });
    expect(code).toBe(0);
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(events).toEqual([expect.objectContaining({ actor: 'local', action: 'token.create' })]);

    const file = join(folder, 'audit.ndjson.gz');
    expect((await cairn(['audit', 'export', '-o', file], { env })).code).toBe(0);
    expect(gunzipSync(readFileSync(file)).toString()).toBe(stdout);
    const later = await cairn(['audit', 'export', '--since', '2999-01-01'], { env });
    expect([later.code, later.stdout]).toEqual([0, '']);
  });

  it('says what it can do, and what is wrong', async () => {
    expect((await cairn(['audit'], { env })).stderr).toContain('cairn audit export');
    const { code, stderr } = await cairn(['audit', 'export', '--since', 'yesterday'], { env });
    expect([code, stderr]).toEqual([2, expect.stringContaining('since')]);
  });
});
