import { beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser } from '../support/browser.js';

describeInBrowser('the list of records', (web) => {
  beforeAll(async () => {
    const records = Array.from({ length: 600 }, (_, index) => ({
      id: `many/record-${String(index).padStart(4, '0')}`,
      signature: `ERR_${index}: the ${index % 2 ? 'valve' : 'pump'} has failed`,
      regex: `ERR_${index}: the \\w+ has failed`,
      domain: index % 2 ? 'valves' : 'pumps',
      tags: ['plant'],
    }));
    const answer = await web.service().call('POST', '/v1/signatures/import', records);
    expect(answer.status).toBe(200);
  }, 60_000);

  it('looks for what is typed, and keeps it in the address', async () => {
    const { page, faults, picture } = await web.open('/signatures');
    await page.getByRole('searchbox', { name: 'Search the records' }).fill('scope not registered');
    await page.getByRole('link', { name: /invalid_scope/ }).waitFor();
    await page.waitForURL(/q=scope/);
    await picture('browse');
    await page.reload();
    await page.getByRole('link', { name: /invalid_scope/ }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('scope not registered');
    await page.getByRole('searchbox').fill('zzzqqq');
    await page.getByText('No record fits.').waitFor();
    expect(faults).toEqual([]);
  });

  it('is walked by keys: down from the search, up again, into a record', async () => {
    const { page, faults } = await web.open('/signatures?domain=pumps');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('link', { name: /^ERR_0:/ }).waitFor();
    await page.getByRole('searchbox').press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('ERR_0:'));
    for (let press = 0; press < 3; press++) await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('ERR_2:'));
    await page.keyboard.press('/');
    expect(await page.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByRole('searchbox').press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('ERR_4:'));
    expect(await focused()).toBe('ERR_4: the pump has failed');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'ERR_4: the pump has failed' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('is walked on from the row that one comes back to', async () => {
    const { page, faults } = await web.open('/signatures?domain=pumps');
    await page.getByRole('link', { name: /^ERR_0:/ }).waitFor();
    await page.getByRole('searchbox').press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('ERR_0:'));
    for (let press = 0; press < 30; press++) await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('ERR_60:'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'ERR_60: the pump has failed' }).waitFor();
    await page.goBack();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('ERR_60:'));
    await page.keyboard.press('j');
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('ERR_62:'));
    expect(faults).toEqual([]);
  });

  it('loads more as it is scrolled, and never holds more than what is in sight', async () => {
    const { page, faults } = await web.open('/signatures?domain=valves');
    const rows = page.getByRole('list', { name: 'Records' }).getByRole('listitem');
    await rows.first().waitFor();
    await page.getByText('100+ records').waitFor();
    await page.waitForFunction(() => {
      scrollTo(0, document.body.scrollHeight);
      return [...document.links].some(({ textContent: text }) => text.startsWith('ERR_599:'));
    });
    await page.getByText('300 records').waitFor();
    expect(await rows.count()).toBeLessThan(60);
    expect(faults).toEqual([]);
  });

  it('is filtered by its fields and by what its rows are labelled with', async () => {
    const { page } = await web.open('/signatures');
    await page.getByRole('button', { name: 'pumps' }).first().click();
    await page.waitForURL(/domain=pumps/);
    expect(await page.getByLabel('Domain').inputValue()).toBe('pumps');
    await page.getByLabel('Fix').selectOption({ label: 'With a fix' });
    await page.getByText('No record fits.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('link', { name: /invalid_scope/ }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});
