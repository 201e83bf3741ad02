import { beforeAll, expect, it } from '@jest/globals';
import { barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/browser.js';
import { paste } from './paste.js';
import { aRecord } from '../support/records.js';

const RECORDS = [
  aRecord({
    id: 'db/too-many-clients',
    signature: 'FATAL: sorry, too many clients already',
    signature_zh: 'FATAL：客户端连接过多',
    regex: 'FATAL: sorry, too many clients already',
    workarounds: [
      { action: 'Stop the Windows service', success_rate: 0.95, applies_to: { os: 'windows' } },
      { action: 'Make the pools smaller', success_rate: 0.6 },
    ],
    workarounds_zh: ['停止 Windows 服务', '调小连接池'],
    dead_ends: [
      {
        action: 'Restarting the shop',
        why_fails: 'The pools fill up again.',
        steps: [{ text: 'Restart', code: 'kubectl rollout restart deployment/shop' }],
      },
    ],
    dead_ends_zh: [{ action: '重启商店', why_fails: '连接池很快又会占满。' }],
    transition_graph: { leads_to: ['shop/order-not-found'] },
    source: { title: 'Runbook of the database', url: 'https://runbook.test/db', licence: 'CC0' },
  }),
  aRecord(),
  aRecord({ id: 'net/timeout', signature: 'Gave up on host 7', regex: 'Gave up on host (?P<host>\\d+)' }),
  aRecord({ id: 'misc/late', signature: 'is late', regex: 'is late' }),
];
const LOG = [
  '$ kubectl rollout restart deployment/shop',
  'FATAL: sorry, too many clients already',
  'Order 8812 was not found in the warehouse',
  'INFO the batch is late',
  'DEBUG read /usr/share/zoneinfo/UTC',
  ...Array<string>(60).fill('-'),
  'Gave up on host 12',
].join('\n');

describeInBrowser('an answer to several errors', (web) => {
  beforeAll(async () => {
    for (const record of RECORDS) expect((await web.service().call('POST', '/v1/signatures', record)).status).toBe(201);
  });

  it('has a part for each error, with what to begin with, and folds what follows from it', async () => {
    const { page, faults, picture } = await web.open('/');
    await paste(page, LOG);
    const first = page.getByRole('region', { name: 'Error 1 of 2' });
    const second = page.getByRole('region', { name: 'Error 2 of 2' });
    await second.waitFor();
    const [db, net] = (await first.innerText()).includes('too many clients') ? [first, second] : [second, first];
    // The head of the answer stays in sight.
    expect(await page.getByRole('button', { name: 'Share' }).isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: 'Answer' }).evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await db.innerText()).toContain('lines 2 to 3');
    expect(await db.innerText()).toContain('begin here: it leads to the others');
    expect(await net.innerText()).toContain('Gave up on host 7');
    const follower = db.getByRole('article', { name: /^Order 4711/ });
    expect(await follower.isVisible()).toBe(false);
    await db.getByText('Follows from it').click();
    await follower.getByText('Restore order 8812 from the archive').waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture('several-errors');
    expect(faults).toEqual([]);
  });

  it('says how many errors follow that are over the limit', async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `flood/follower-${index}`);
    const flood = aRecord({
      id: 'flood/dam',
      signature: 'The dam broke at km 3',
      regex: 'dam broke at km (?P<km>\\d+)',
    });
    for (const record of [
      { ...flood, transition_graph: { leads_to: ids } },
      ...ids.map((id, index) => aRecord({ id, signature: `street ${index} is wet`, regex: `street ${index} is wet` })),
    ])
      expect((await web.service().call('POST', '/v1/signatures', record)).status).toBe(201);
    const { page } = await web.open('/');
    await paste(page, ['The dam broke at km 3', ...ids.map((_, index) => `street ${index} is wet`)].join('\n'));
    const pane = page.getByRole('region', { name: 'Answer' });
    await pane.getByRole('article', { name: /^The dam broke/ }).waitFor();
    expect(await pane.getByText('Follows from it', { exact: true }).count()).toBe(9);
    expect(await pane.innerText()).toContain('Errors that follow from it, over the limit and not shown: 3');
  });

  it('opens what is folded when the reader comes to it in the text', async () => {
    const { page } = await web.open('/');
    await paste(page, LOG);
    await page.getByRole('article', { name: /too many clients/ }).waitFor();
    const follower = page.getByRole('article', { name: /^Order 4711/ });
    expect(await follower.isVisible()).toBe(false);
    await page.locator('.cm-line', { hasText: 'Order 8812' }).click();
    await follower.waitFor();
    expect(await follower.getAttribute('data-active')).toBe('true');
  });

  it('puts fixes for other systems last, whatever their chance, and says why', async () => {
    const { page } = await web.open('/');
    await paste(page, LOG);
    const shown = await page.getByRole('article', { name: /too many clients/ }).innerText();
    expect(shown).toMatch(/Try first\s+Make the pools smaller/);
    expect(shown).toMatch(/Not for this system\s+Stop the Windows service[^]*It is for windows, and this is linux\./);
  });

  it('points to where the text shows that a dead end was tried', async () => {
    const { page, faults } = await web.open('/', { locale: 'zh', colorScheme: 'dark' });
    await paste(page, LOG);
    const record = page.getByRole('article', { name: /客户端连接过多/ });
    await record.getByText('文本显示已经试过：').waitFor();
    await record.getByRole('button', { name: '第 1 行' }).click();
    expect(await page.locator('.cm-looked-at').textContent()).toBe('$ kubectl rollout restart deployment/shop');
    // The keys go on from match to match.
    await page.locator('main').focus();
    await page.keyboard.press('n');
    await page.locator('.cm-looked-at').getByText('FATAL').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('names the source, and sets apart what may be chance', async () => {
    const { page } = await web.open('/');
    await paste(page, LOG);
    const record = page.getByRole('article', { name: /too many clients/ });
    const source = record.getByRole('link', { name: 'Runbook of the database' });
    expect(await source.getAttribute('href')).toBe('https://runbook.test/db');
    expect(await record.innerText()).toMatch(/Runbook of the database·?\s*CC0/);
    const pane = page.getByRole('region', { name: 'Answer' });
    expect(await pane.innerText()).toMatch(/Weak matches, perhaps by chance\s+is late/);
    expect(await pane.getByRole('article', { name: 'is late' }).count()).toBe(0);
  });

  it('leads from nothing found to a record of it', async () => {
    const { page, faults } = await web.open('/', { locale: 'zh' });
    await paste(page, `${'-'.repeat(5_000)}\nValve 7 failed: no pressure`);
    await page.getByRole('heading', { name: '没有已知错误与此文本匹配' }).waitFor();
    await page.getByRole('link', { name: '为此错误编写记录' }).click();
    await page.waitForURL(/\/new\?text=/);
    expect(await page.locator('[id="field:signature"]').inputValue()).toBe('Valve 7 failed: no pressure');
    expect(faults).toEqual([]);
  });

  it('leads to its records, and is there again on the way back', async () => {
    const { page, faults } = await web.open('/');
    await paste(page, LOG);
    await page.getByRole('link', { name: 'db/too-many-clients' }).click();
    await page.getByRole('heading', { level: 1, name: /too many clients/ }).waitFor();
    await page.goBack();
    await page.getByRole('article', { name: /too many clients/ }).waitFor();
    expect(await page.locator('.cm-line').first().innerText()).toBe('$ kubectl rollout restart deployment/shop');
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('link', { name: 'Records' }).click();
    await page.getByRole('link', { name: 'Diagnose' }).click();
    await page.getByRole('button', { name: 'Try an example' }).waitFor();
    expect(faults).toEqual([]);
  });
});
