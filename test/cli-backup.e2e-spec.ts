import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEmbedded, type Fresh } from './support/database.js';
import { build, cairn, temporaryFolder } from './support/processes.js';
import { aRecord } from './support/records.js';

const TIMEOUT_MS = 240_000;

describe('cairn backup and restore', () => {
  const { folder, remove } = temporaryFolder();
  const databases: Fresh[] = [];
  const fresh = async () => {
    databases.push(await createEmbedded());
    const { dataDir } = databases.at(-1)!.config;
    return { env: { CAIRN_DATA_DIR: dataDir, CAIRN_SEED: 'off' } };
  };
  beforeAll(build, TIMEOUT_MS);
  afterAll(async () => {
    for (const database of databases) await database.remove();
    remove();
  });

  it(
    'carry everything from one database to another, and nothing into one that is in use',
    async () => {
      const [from, to] = [await fresh(), await fresh()];
      const file = join(folder, 'cairn.backup.gz');
      await cairn(['import', '-'], { ...from, input: JSON.stringify(aRecord()) });
      expect(await cairn(['backup', file], from)).toMatchObject({ code: 0, stdout: '', stderr: '' });
      expect(statSync(file).mode & 0o777).toBe(0o600);

      const restored = await cairn(['restore', file], to);
      expect([restored.code, restored.stderr]).toEqual([0, '']);
      expect(restored.stdout).toMatch(/^Restored \d+ rows into PostgreSQL /);
      const found = await cairn(['match', '--json'], { ...to, input: aRecord().signature });
      expect(found.stdout).toContain(aRecord().id);

      const again = await cairn(['restore', file], to);
      expect([again.code, again.stdout]).toEqual([2, '']);
      expect(again.stderr).toMatch(/^The database is not empty \(table \w+\)/);
    },
    TIMEOUT_MS,
  );

  it(
    'say what is wrong with a file',
    async () => {
      const [from, to] = [await fresh(), await fresh()];
      const file = join(folder, 'other.backup.gz');
      await cairn(['backup', file], from);
      const cut = join(folder, 'cut.gz');
      writeFileSync(cut, readFileSync(file));
      truncateSync(cut, statSync(cut).size - 20);
      writeFileSync(join(folder, 'page.md'), '# A page\n');
      for (const [name, said] of [
        ['cut.gz', /cut\.gz is damaged or not whole/],
        ['page.md', /page\.md is no backup of Cairn/],
        ['none.gz', /none\.gz cannot be read: ENOENT/],
      ] as const) {
        const { code, stderr } = await cairn(['restore', join(folder, name)], to);
        expect([name, code]).toEqual([name, 2]);
        expect(stderr).toMatch(said);
      }
      expect((await cairn(['restore', file], to)).code).toBe(0);
    },
    TIMEOUT_MS,
  );
});
