import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CHECKS } from '../../src/translations/checks/checks.js';
import type { CreatedShareDto } from '../../src/shares/shares.dto.js';
import type { UnitPageDto } from '../../src/translations/units/units.dto.js';
import { describeInBrowser } from '../support/browser.js';
import { aRecord } from '../support/records.js';
import { paste } from './paste.js';

const QUEUE = '/translate/zh?signature_id=';

describeInBrowser('translating', (web) => {
  const add = async (id: string, changes: object = {}) => {
    const { status } = await web.service().call('POST', '/v1/signatures', aRecord({ id, ...changes }));
    expect(status).toBe(201);
  };
  const units = async (id: string) =>
    (await web.service().call<UnitPageDto>('GET', `/v1/translations/zh/units?signature_id=${id}`)).body.items;
  const field = (page: Page) => page.getByRole('textbox', { name: 'Translation', exact: true });
  const place = (page: Page, name: string) => page.getByRole('heading', { level: 2, name, exact: true }).waitFor();

  it('goes by keys alone: write, save, approve, on to the next', async () => {
    await add('shop/by-keys');
    const { page, faults, picture } = await web.open(`${QUEUE}shop/by-keys`);
    await place(page, 'signature');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('找不到订单 4711');
    await page.getByRole('region', { name: 'In an answer' }).getByText('找不到订单 4711').waitFor();
    await picture('translate');
    await page.keyboard.press('Control+Shift+Enter');
    await place(page, 'root_cause');
    await page.keyboard.type('（见下）');
    await page.keyboard.press('Control+Enter');
    await place(page, 'workarounds[0].action');
    await page.keyboard.press('Alt+ArrowDown');
    await place(page, 'workarounds[0].how');
    await page.keyboard.press('Alt+c');
    await page.waitForFunction(() => document.activeElement!.tagName === 'TEXTAREA');
    expect(await field(page).inputValue()).toBe((await units('shop/by-keys'))[3]!.source);
    await page.keyboard.press('Escape');
    await page.keyboard.press('k');
    await place(page, 'workarounds[0].action');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await place(page, 'workarounds[0].how');
    const [first, second, third] = await units('shop/by-keys');
    expect(first).toMatchObject({ target: '找不到订单 4711', state: 'reviewed', origin: 'human' });
    expect(second!.target).toMatch(/（见下）$/);
    expect(third).toMatchObject({ state: 'reviewed' });
    expect(faults).toEqual([]);
  });

  it('takes what an input method composes, of which Enter saves nothing', async () => {
    await add('shop/composed');
    const { page, faults } = await web.open(`${QUEUE}shop/composed&field=workarounds.action`);
    await place(page, 'workarounds[0].action');
    await page.keyboard.press('Control+a');
    const browser = await page.context().newCDPSession(page);
    for (const text of ['hui', 'huifu', '恢复'])
      await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await browser.send('Input.insertText', { text: '恢复' });
    await page.keyboard.type('订单 ');
    await browser.send('Input.imeSetComposition', { text: 'dan', selectionStart: 3, selectionEnd: 3 });
    await page.keyboard.press('Control+Enter');
    await browser.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await page.keyboard.press('Alt+p');
    expect(await field(page).inputValue()).toBe('恢复订单 {{order}}');
    expect((await units('shop/composed'))[2]!.version).toBe(1);
    await page.keyboard.press('Control+Enter');
    await place(page, 'workarounds[1].action');
    expect((await units('shop/composed'))[2]).toMatchObject({ target: '恢复订单 {{order}}', state: 'needs_review' });
    expect(faults).toEqual([]);
  });

  it('shows what the checks say while one types, and saves nothing with an error', async () => {
    await add('shop/checked');
    const { page, picture } = await web.open(`${QUEUE}shop/checked&field=workarounds.action`);
    await place(page, 'workarounds[0].action');
    await field(page).fill('恢复,订单');
    await page.getByRole('list', { name: 'Checks' }).getByText('Error:').first().waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await page.getByRole('alert').innerText()).toMatch(/target .*\{\{order\}\}/);
    await picture('translate-failing');
    await page.keyboard.press('Alt+m');
    expect(await field(page).inputValue()).toBe('恢复，订单');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Alt+ArrowDown');
    await place(page, 'workarounds[1].action');
    await page.keyboard.press('Alt+ArrowUp');
    await place(page, 'workarounds[0].action');
    expect(await field(page).inputValue()).toBe('恢复,订单');
    expect((await units('shop/checked'))[2]!.version).toBe(1);
  });

  it('undoes what was inserted, as if it had been typed', async () => {
    await add('shop/undone');
    const { page } = await web.open(`${QUEUE}shop/undone&field=workarounds.action`);
    await place(page, 'workarounds[0].action');
    const before = await field(page).inputValue();
    await page.keyboard.press('Alt+p');
    expect(await field(page).inputValue()).toBe(`${before}{{order}}`);
    await page.keyboard.press('Alt+c');
    expect(await field(page).inputValue()).toMatch(/^Restore/);
    await page.keyboard.press('Control+z');
    expect(await field(page).inputValue()).toBe(`${before}{{order}}`);
    await page.keyboard.press('Control+z');
    expect(await field(page).inputValue()).toBe(before);
  });

  it('asks before something unsaved is left, and saves nothing over what others saved before one has seen it', async () => {
    await add('shop/meanwhile');
    const { page, picture } = await web.open(`${QUEUE}shop/meanwhile`);
    await place(page, 'signature');
    await field(page).fill('我的译文 4711');
    const [signature] = await units('shop/meanwhile');
    const theirs = { target: '对方的译文 4711' };
    await web.service().call('PUT', `/v1/translations/zh/units/${signature!.id}`, theirs, { 'if-match': '"1"' });
    await page.keyboard.press('Control+Enter');
    const seen = page.getByRole('alert').filter({ hasText: 'Somebody has saved another text' });
    await seen.getByText(theirs.target).waitFor();
    expect(await field(page).inputValue()).toBe('我的译文 4711');
    await picture('translate-meanwhile');
    await page.keyboard.press('Control+Enter');
    expect((await units('shop/meanwhile'))[0]!.version).toBe(2);

    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await seen.getByRole('button', { name: 'Go on with mine' }).click();
    await page.keyboard.press('Control+Enter');
    await place(page, 'root_cause');
    expect((await units('shop/meanwhile'))[0]).toMatchObject({ target: '我的译文 4711', version: 3 });
  });

  it('rejects with a reason, which the history tells', async () => {
    await add('shop/rejected');
    const { page } = await web.open(`${QUEUE}shop/rejected`);
    await place(page, 'signature');
    await page.keyboard.press('Escape');
    await page.keyboard.press('r');
    await page.getByRole('textbox', { name: 'Reason' }).fill('Not what it prints');
    await page.keyboard.press('Enter');
    await place(page, 'root_cause');
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('tab', { name: 'History 1' }).click();
    await page.getByText('Not what it prints').waitFor();
    await page.getByRole('tab', { name: 'Comments' }).click();
    await page.getByRole('textbox', { name: 'Comment' }).fill('Ask the shop');
    await page.getByRole('button', { name: 'Comment' }).click();
    await page.getByRole('tab', { name: 'Comments 1' }).waitFor();
    expect((await units('shop/rejected'))[0]).toMatchObject({ state: 'rejected' });
  });

  it('filters by the address, and does the same for many once it has said how many', async () => {
    await add('shop/many', { domain: 'many' });
    const { page, faults, picture } = await web.open('/translate/zh?domain=many');
    await page.getByText('7 texts').waitFor();
    await page.getByLabel('State').selectOption({ label: 'Needs review' });
    await page.waitForURL(/state=needs_review/);
    await page.getByText('6 texts').waitFor();
    await page.getByRole('button', { name: 'For all of these…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('6 are meant.').waitFor();
    await dialog.getByLabel('Action').selectOption({ label: 'Approve' });
    await dialog.getByText('6 are meant.').waitFor();
    await picture('translate-bulk');
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Done: 6, refused: 0, left: 0').waitFor();
    await page.getByText('0 texts').waitFor();
    expect((await units('shop/many')).filter(({ state }) => state === 'reviewed')).toHaveLength(6);
    expect(faults).toEqual([]);
  });

  it('offers the checks by their names, with how many fail', async () => {
    await add('shop/failing', { domain: 'failing', root_cause_zh: '订单,已归档。' });
    await add('shop/passing', { domain: 'failing' });
    const { page, faults } = await web.open('/translate/zh?domain=failing', { locale: 'zh' });
    await page.getByText('14 条').waitFor();
    await page.getByRole('button', { name: '更多筛选' }).click();
    const choice = page.getByLabel('未通过的检查');
    await page.getByRole('option', { name: /^半角标点 \(\d+\)$/ }).waitFor({ state: 'attached' });
    const values = await choice
      .locator('option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(values).toEqual(['', 'any', ...Object.keys(CHECKS)]);
    await choice.selectOption('half_width');
    await page.waitForURL(/failing=half_width/);
    await page.getByText('1 条', { exact: true }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'root_cause' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('shows the whole record in both languages, with the open text marked and in sight, whatever the page speaks', async () => {
    const steps = Array.from({ length: 30 }, (_, index) => ({ text: `Step ${index}`, code: `shopctl step ${index}` }));
    const texts = steps.map((_, index) => `步骤 ${index}`);
    await add('shop/whole', {
      workarounds: [{ action: 'Restore the order', steps }, { action: 'Search elsewhere' }],
      workarounds_zh: [{ action: '恢复订单', steps: texts }, '去别处查找'],
    });
    const { page, faults, picture } = await web.open(`${QUEUE}shop/whole`);
    await place(page, 'signature');
    await page.getByRole('tab', { name: 'Record' }).click();
    const record = page.getByRole('region', { name: 'Record' });
    await record.getByText('Step 7', { exact: true }).waitFor();
    await record.getByText('步骤 7', { exact: true }).waitFor();
    await record.getByText('shopctl step 7', { exact: true }).waitFor();
    const marked = record.locator('[aria-current]');
    expect(await marked.textContent()).toContain('仓库中找不到订单 4711');
    await record.getByRole('link', { name: /步骤 29/ }).click();
    await place(page, 'workarounds[0].steps[29].text');
    expect(await marked.textContent()).toContain('Step 29');
    const [inner, outer] = [(await marked.boundingBox())!, (await record.boundingBox())!];
    expect(inner.y).toBeGreaterThanOrEqual(outer.y);
    expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);
    await picture('translate-record');
    expect(faults).toEqual([]);
  });

  it('turns single keys off for who wants none, and says what waits on every page', async () => {
    await add('shop/keys');
    const { page } = await web.open(`${QUEUE}shop/keys`);
    await place(page, 'signature');
    await page.getByRole('link', { name: /^Translate \d+/ }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.getByText('Insert the next term').waitFor();
    await keys.getByRole('checkbox', { name: 'Single keys act on the page' }).click();
    expect(await keys.textContent()).not.toContain('Edit the translation');
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    await page.keyboard.press('Alt+ArrowDown');
    await place(page, 'root_cause');
  });

  it('tells readers quietly where nobody has reviewed what they read: once of all, and of each text that differs', async () => {
    await add('shop/unreviewed', { regex: 'crate (?P<order>\\d+) is lost', verification_tier: 'ai_generated' });
    const { page, faults, picture } = await web.open('/signatures/shop/unreviewed', { locale: 'zh' });
    const kept = await web.service().call<CreatedShareDto>('POST', '/v1/shares', {
      text: 'crate 7 is lost',
      signature_ids: ['shop/unreviewed'],
    });
    const views: [path: string, paste?: string][] = [
      ['/signatures/shop/unreviewed'],
      ['/shared/records?id=shop/unreviewed'],
      [`/shared/${kept.body.id}`],
      ['/', 'crate 7 is lost'],
    ];
    /** What each view says of the texts, with what stands before it. */
    const badges = async ([path, text]: (typeof views)[number]) => {
      await page.goto(web.service().url + path);
      if (text) await paste(page, text);
      await page.getByText('机器翻译，未审校').first().waitFor();
      const found = page.locator('.mantine-Badge-root', { hasText: /审校|未翻译/ });
      return (await found.allInnerTexts()).toSorted();
    };
    const said = async () => {
      const all: string[][] = [];
      for (const view of views) all.push(await badges(view));
      return all;
    };
    // Only how the first workaround is done has no translation.
    expect(await said()).toEqual(views.map(() => ['未翻译', '机器翻译，未审校']));
    await picture('unreviewed-answer');

    const [signature, cause] = await units('shop/unreviewed');
    for (const { id, version } of [signature!, cause!])
      await web
        .service()
        .call(
          'POST',
          `/v1/translations/zh/units/${id}/decision`,
          { action: 'approve' },
          { 'if-match': `"${version}"` },
        );
    expect(await said()).toEqual(
      views.map(() => ['已审校', '机器翻译，未审校', '未翻译', '错误签名：已审校'].toSorted()),
    );
    await page.goto(`${web.service().url}/signatures/shop/unreviewed`);
    await page.getByText('机器翻译，未审校').waitFor();
    await picture('unreviewed-record');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('The order was archived.').waitFor();
    await page.locator('.mantine-Badge-root', { hasText: /reviewed|translated/i }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });
});
