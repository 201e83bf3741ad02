import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { ReportPageDto } from '../../src/outcomes/outcome-summary.dto.js';
import { TokensService } from '../../src/access/tokens.service.js';
import { barriers } from '../support/axe.js';
import { describeInBrowser, type Web } from '../support/browser.js';
import { paste } from './paste.js';
import { aRecord } from '../support/records.js';

const TEXT = 'Order 1 was not found in the warehouse';
const order = (page: Page) => page.getByRole('article', { name: /^Order 4711/ });
const isPressed = (button: ReturnType<Page['locator']>) => button.getAttribute('aria-pressed');

const own = async (web: Web) =>
  (await web.service().call<ReportPageDto>('GET', '/v1/outcomes/own')).body.reports.map(({ worked, note }) => [
    worked,
    note,
  ]);

describeInBrowser('votes', (web) => {
  beforeAll(async () => {
    expect((await web.service().call('POST', '/v1/signatures', aRecord())).status).toBe(201);
  });

  it('move the rate of a fix at once, take a note, are there after a reload, and are taken back', async () => {
    const { page, faults, picture } = await web.open('/');
    await paste(page, TEXT);
    const rate = order(page)
      .getByText(/^Works in about/)
      .first();
    const worked = order(page).getByRole('button', { name: 'Worked', exact: true }).first();
    const before = await rate.innerText();
    await worked.click();
    await order(page).getByText('by the author’s estimate and people’s reports').waitFor();
    expect(await isPressed(worked)).toBe('true');
    expect(await rate.innerText()).not.toBe(before);

    await order(page).getByRole('textbox', { name: 'Note' }).fill('ask ann@mail.test first');
    await order(page).getByRole('button', { name: 'Save the note' }).click();
    await page.getByText('Your note is saved.').waitFor();
    expect(await own(web)).toEqual([[true, 'ask {email} first']]);
    // What is shown is what was stored.
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('article form input')?.value.includes('{'),
    );
    expect(await barriers(page)).toEqual([]);
    await picture('votes');

    await page.reload();
    await paste(page, TEXT);
    await order(page).getByRole('textbox', { name: 'Note' }).waitFor();
    expect(await order(page).getByRole('textbox', { name: 'Note' }).inputValue()).toBe('ask {email} first');
    expect(await isPressed(worked)).toBe('true');

    // Undoing another vote brings the one before back, with its note.
    await order(page).getByRole('button', { name: 'Did not', exact: true }).first().click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await order(page).getByRole('button', { name: 'Worked', exact: true, pressed: true }).waitFor();
    expect(await own(web)).toEqual([[true, 'ask {email} first']]);

    await worked.click();
    await order(page).getByText('nobody has reported yet').first().waitFor();
    expect(await rate.innerText()).toBe(before);
    expect(await own(web)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('are taken of dead ends too, in Chinese as well', async () => {
    const { page, faults } = await web.open('/', { locale: 'zh', colorScheme: 'dark' });
    await paste(page, TEXT);
    const record = page.getByRole('article', { name: '仓库中找不到订单 4711' });
    await record.getByText('还是试过了？').click();
    const deadEnd = record.getByRole('listitem').filter({ hasText: '重启仓库服务' });
    const before = await deadEnd.getByText(/的情况无效/).innerText();
    await deadEnd.getByRole('button', { name: '无效' }).click();
    await deadEnd.getByRole('button', { name: '无效', pressed: true }).waitFor();
    expect(await deadEnd.getByText(/的情况无效/).innerText()).not.toBe(before);
    expect(await own(web)).toEqual([[false, null]]);
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('count no question anew', async () => {
    const asked = async () => {
      const { body } = await web.service().call<{ days: { asked: number }[] }>('GET', '/v1/statistics?days=1');
      return body.days[0]!.asked;
    };
    const { page } = await web.open('/');
    const before = await asked();
    await paste(page, TEXT);
    await order(page).getByRole('button', { name: 'Did not apply' }).first().click();
    await order(page).getByRole('button', { name: 'Did not apply', pressed: true }).waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '首先尝试' }).waitFor();
    expect(await asked()).toBe(before + 1);
  });

  it('wait until a text that is typed has come to rest before it counts', async () => {
    const { page } = await web.open('/');
    await page.locator('.cm-content').click();
    const asking = page.waitForRequest((request) => request.url().endsWith('/v1/match'));
    await page.keyboard.type('zyxw');
    expect((await asking).postDataJSON()).toMatchObject({ text: 'zyxw', count: false });
    const settled = page.waitForRequest((request) => request.postDataJSON()?.count === true);
    expect((await settled).postDataJSON()).toMatchObject({ text: 'zyxw' });
  });
});

describeInBrowser(
  'votes of who may not vote',
  (web) => {
    it('are not asked for', async () => {
      const tokens = web.service().app.get(TokensService);
      const scopes = ['match'] as const;
      const { secret } = await tokens.create({
        name: 'reader',
        scopes: [...scopes],
        expiresAt: null,
        createdBy: 'local',
      });
      const { page, faults } = await web.open('/');
      await page.evaluate((token) => sessionStorage.setItem('cairn.token', token), secret);
      const refused = page.waitForResponse((response) => response.url().includes('/v1/outcomes/own'));
      await paste(page, 'Platform token requires admin:read or admin:write scope');
      expect((await refused).status()).toBe(403);
      await page.getByRole('group', { name: 'Did it work?' }).first().waitFor({ state: 'detached' });
      await page.getByRole('heading', { name: 'Try first' }).waitFor();
      expect(faults).toEqual([]);
    });
  },
  { auth: 'token' },
);
