import { beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '../support/browser.js';
import { aRecord } from '../support/records.js';

const ORDER = 'Order 7 was not found in the warehouse';
const HOSTILE = `ERROR <img src=x onerror="document.title='stolen'"> has no owner`;

describeInBrowser('the overview', (web) => {
  beforeAll(async () => {
    const { call } = web.service();
    const { status, body } = await call<{ id: string }>(
      'POST',
      '/v1/signatures',
      aRecord({ last_confirmed: '2020-02-03' }),
    );
    expect(status).toBe(201);
    for (const text of [ORDER, ORDER, 'ERROR flux of tenant 3 is uneven', 'ERROR flux of tenant 9 is uneven', HOSTILE])
      expect((await call('POST', '/v1/match', { text })).status).toBe(200);
    const { body: answer } = await call<{ matches: { workarounds: { id: string }[] }[] }>('POST', '/v1/match', {
      text: ORDER,
      count: false,
    });
    const [workaround] = answer.matches[0]!.workarounds;
    await call('POST', '/v1/outcomes', { signature_id: body.id, workaround_id: workaround!.id, worked: true });
  });

  it('tells what was asked and what came of it, drawn and as a table', async () => {
    const { page, faults, picture } = await web.open('/overview');
    const drawing = page.getByRole('img', { name: 'Questions by day, and what came of them' });
    await drawing.locator('canvas').waitFor();
    await page.getByText('As a table').click();
    const today = new Date().toISOString().slice(0, 10);
    const row = page.getByRole('row', { name: new RegExp(`^${today}`) });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['2', '0', '3']);
    expect(await page.getByRole('row', { name: /^\d{4}-/ }).count()).toBe(30);
    await picture('overview');

    await page.getByText('7 days').click();
    await page.waitForURL(/days=7/);
    await page.waitForFunction(() => document.querySelectorAll('details tbody th').length === 7);
    expect(faults).toEqual([]);
  });

  it('tells which records help, what people report, and what is stale', async () => {
    const { page, faults } = await web.open('/overview');
    const table = (title: string) =>
      page.locator('section').filter({ has: page.getByRole('heading', { name: title }) });
    await table('Records that help most')
      .getByRole('row', { name: /Order 4711.* 1 of 1 \d+ % 2$/ })
      .waitFor();
    await table('Records that help least').getByText('There are none.').waitFor();
    await table('What people report')
      .getByRole('row', { name: /Restore order .* 1 0$/ })
      .waitFor();
    await table('Stale records')
      .getByRole('row', { name: /Order 4711.* 2020-02-03$/ })
      .waitFor();
    await page.getByRole('link', { name: 'See all' }).click();
    await page.waitForURL(/stale=true/);
    expect(faults).toEqual([]);
  });

  it('hides a group of misses by hand, and shows it again', async () => {
    const { page, faults } = await web.open('/overview');
    const miss = page.getByRole('listitem').filter({ hasText: 'has no owner' });
    expect(await miss.innerText()).toContain('<img src=x onerror=');
    expect(await page.title()).toBe('Overview · Cairn');
    await miss.getByRole('button', { name: 'Hide' }).click();
    await miss.waitFor({ state: 'detached' });
    await page.getByRole('switch', { name: 'Also hidden and covered ones' }).click();
    await miss.getByRole('button', { name: 'Show again' }).click();
    await miss.getByRole('button', { name: 'Hide' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('makes a draft of a group of misses, with its pattern and example', async () => {
    const { page, faults } = await web.open('/overview');
    const miss = page.getByRole('listitem').filter({ hasText: 'flux of tenant' });
    expect(await miss.innerText()).toMatch(/2 ×/);
    await miss.getByRole('button', { name: 'Write a record from this' }).click();
    await page.waitForURL(/\/signatures\/misses\/[\w-]+\/edit$/);
    await page.locator('[id="field:examples[0].text"]').waitFor();
    expect(await page.locator('[id="field:examples[0].text"]').inputValue()).toMatch(/^flux of tenant 3 is uneven$/);
    await page.goBack();
    await miss.getByRole('link', { name: 'Go on with the draft' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('shows how often a record matched over time', async () => {
    const { page, faults } = await web.open('/signatures/shop/order-not-found');
    await page.getByText('Matched 2 times in the last 90 days.').waitFor();
    await page.getByRole('img', { name: 'Matches by day' }).locator('canvas').waitFor();
    expect(faults).toEqual([]);
  });
});
