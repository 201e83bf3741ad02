import { beforeAll, expect, it } from '@jest/globals';
import { SessionLog } from '../../src/outcomes/sessions/session-log.js';
import { DataSource } from 'typeorm';
import { barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/browser.js';
import { aRecord } from '../support/records.js';
import { paste } from './paste.js';

const kind = (name: string, changes: object = {}) =>
  aRecord({
    id: `shop/${name}`,
    signature: `Kind ${name}`,
    signature_zh: `类型 ${name}`,
    regex: `kind ${name} of error`,
    ...changes,
  });
const RECORDS = [
  kind('one', { transition_graph: { leads_to: [{ error_id: 'shop/three', probability: 0.4 }] } }),
  kind('two'),
  kind('three'),
];

describeInBrowser('what was met after a fix', (web) => {
  const counted = () => web.service().app.get(SessionLog, { strict: false }).flush();

  beforeAll(async () => {
    for (const record of RECORDS) expect((await web.service().call('POST', '/v1/signatures', record)).status).toBe(201);
  });

  it('is learned from votes on the page and the texts that come after', async () => {
    const { page, faults } = await web.open('/');
    await paste(page, 'kind one of error');
    const voted = page.waitForResponse((answer) => answer.url().endsWith('/v1/outcomes'));
    await page.getByRole('button', { name: 'Worked', exact: true }).first().click();
    await voted;
    const answered = page.waitForResponse((answer) => answer.url().endsWith('/v1/match'));
    await paste(page, 'kind two of error\nkind three of error');
    await answered;
    await counted();
    const rows: object[] = await web
      .service()
      .app.get(DataSource)
      .query('SELECT from_id, to_id, count FROM observed_transitions ORDER BY to_id');
    expect(rows).toEqual([
      { from_id: 'shop/one', to_id: 'shop/three', count: 1 },
      { from_id: 'shop/one', to_id: 'shop/two', count: 1 },
    ]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['en', 'seen 1×', 'Met after the fix'],
    ['zh', '已观察到 1 次', '修复后又遇到'],
  ])('stands apart from what the record states, in the graph and in the answer (%s)', async (locale, seen, met) => {
    const { page, faults, picture } = await web.open('/signatures/shop/one?view=graph', { locale });
    await page.locator('.react-flow__edge').nth(2).waitFor({ state: 'attached' });
    expect(await page.locator('.react-flow__edge-text', { hasText: seen }).count()).toBe(2);
    const dashes = await page
      .locator('.react-flow__edge-path')
      .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeDasharray));
    expect(new Set(dashes).size).toBe(2);
    expect(await page.locator('li', { hasText: seen }).count()).toBe(2);
    await picture(`graph-observed-${locale}`);
    expect(await barriers(page)).toEqual([]);
    await page.goto(web.service().url);
    await paste(page, 'kind one of error');
    await page.locator('li', { hasText: met }).last().scrollIntoViewIfNeeded();
    await picture(`answer-observed-${locale}`);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
});
