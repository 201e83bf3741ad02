import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createEmbedded, type Fresh } from './support/database.js';
import { build, cairn, run, temporaryFolder, type CairnProcess } from './support/processes.js';
import { aRecord } from './support/records.js';

describe('cairn translations', () => {
  jest.setTimeout(60_000);
  const { folder, remove } = temporaryFolder();
  const at = (name: string) => join(folder, name);
  let fresh: Fresh;
  let service: CairnProcess;
  let server: string;
  const translations = (...args: string[]) => cairn(['translations', ...args, '--server', server], {});

  beforeAll(async () => {
    build();
    fresh = await createEmbedded();
    service = run('main.js', [], { CAIRN_DATA_DIR: fresh.config.dataDir, CAIRN_SEED: 'off' });
    server = await service.url;
    writeFileSync(at('record.json'), JSON.stringify(aRecord()));
    expect((await cairn(['import', at('record.json'), '--server', server], {})).code).toBe(0);
  }, 120_000);
  afterAll(async () => {
    service.child.kill('SIGKILL');
    await service.exit;
    await fresh.remove();
    remove();
  });

  it('export writes a file, and import tells first and writes on request', async () => {
    const { code, stderr } = await translations('export', '--format', 'csv', '-o', at('zh.csv'));
    expect([code, stderr]).toEqual([0, `${at('zh.csv')}: 7 units\n`]);
    writeFileSync(at('zh.csv'), readFileSync(at('zh.csv'), 'utf8').replace('订单已归档。', '订单已存档。'));

    const told = await translations('import', at('zh.csv'));
    expect(told.code).toBe(0);
    expect(told.stdout).toContain(
      'applied\tshop/order-not-found#root_cause\n  Cairn: 订单已归档。\n  file:  订单已存档。\n',
    );
    expect(told.stdout).toContain(`${at('zh.csv')}: unchanged 6, applied 1\n`);
    expect(told.stdout).toContain('Nothing was written; with --apply it is.');
    expect((await translations('import', at('zh.csv'), '--apply')).stdout).toContain('applied 1');
    expect((await translations('import', at('zh.csv'), '--apply')).stdout).toContain(': unchanged 7\n');
  });

  it('export writes one file to the standard output', async () => {
    const { stdout } = await translations('export', '--format', 'po', '--filter', 'field=root_cause');
    expect(stdout).toContain('msgstr "订单已存档。"');
    expect(existsSync(at('zh-2.csv'))).toBe(false);
    expect(await translations('export', '--filter', 'nonsense')).toMatchObject({ code: 2 });
  });

  it('import says that a file is none, and a conflict ends in exit code 1', async () => {
    writeFileSync(at('none.xlf'), '<xliff');
    expect(await translations('import', at('none.xlf'))).toMatchObject({ code: 2 });
    const file = readFileSync(at('zh.csv'), 'utf8').replaceAll(
      'shop/order-not-found#root_cause',
      'shop/other#root_cause',
    );
    writeFileSync(at('unknown.csv'), file);
    const { code, stdout } = await translations('import', at('unknown.csv'));
    expect([code, stdout]).toEqual([1, expect.stringContaining('unknown\tshop/other#root_cause')]);
  });

  it('check tells which checks fail, and stats how far the translations are', async () => {
    expect(await translations('check')).toMatchObject({ code: 0, stdout: 'No check fails.\n' });
    const { stdout } = await translations('stats');
    expect(stdout.split('\n')[1]).toBe('all\t7\t36\t0\t6\t1\t0\t0\t0\t0');
    expect(JSON.parse((await translations('stats', '--json')).stdout)).toMatchObject({ total: { units: 7 } });
  });
});
