import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/browser.js';

const SECRET = 'hunter2secret';
const TEXT = `login with password=${SECRET}\nPlatform token requires admin:read or admin:write scope`;

describeInBrowser('sharing', (web) => {
  const openDialog = async (page: Page) => {
    await page.locator('.cm-content').click();
    await page.keyboard.insertText(TEXT);
    await page.getByRole('article').waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    return page.getByRole('dialog', { name: 'Share this answer' });
  };

  it('links to the records alone unless the reader wants more', async () => {
    const { page, faults } = await web.open('/');
    const dialog = await openDialog(page);
    const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
    expect(link).toBe(`${web.service().url}/shared/records?id=scaikey/platform-token-requires-admin-scope`);
    expect(await barriers(page)).toEqual([]);
    await page.goto(link);
    await page.getByRole('heading', { name: 'Platform token requires' }).waitFor();
    await page.getByRole('link', { name: 'Open the record' }).click();
    await page.waitForURL('**/signatures/scaikey/platform-token-requires-admin-scope');
    expect(faults).toEqual([]);
  });

  it('keeps the text if the reader says so, its secrets hidden, and deletes it by a link of its own', async () => {
    const { page, faults, picture } = await web.open('/');
    const dialog = await openDialog(page);
    await dialog.getByRole('radio', { name: 'The text too' }).check();
    const preview = dialog.getByLabel('What is kept of the text');
    expect(await preview.innerText()).toContain('Platform token requires');
    expect(await preview.innerText()).not.toContain(SECRET);
    await picture('share');
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Keep the masked text' }).click();
    const link = await dialog.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
    const deleteLink = await dialog.getByRole('textbox', { name: 'Link to delete it' }).inputValue();
    expect(new URL(link).pathname).toMatch(/^\/shared\/[\w-]{22}$/);
    expect(deleteLink.startsWith(`${link}#delete=`)).toBe(true);

    const { page: other } = await web.open(new URL(link).pathname, { locale: 'zh' });
    await other.getByRole('heading', { name: '首先尝试' }).waitFor();
    expect(await other.title()).toBe('分享的文本 · Cairn');
    expect(await other.locator('.cm-content').innerText()).not.toContain(SECRET);
    await other.goto(deleteLink);
    await other.reload();
    await other.getByRole('button', { name: '删除此文本' }).click();
    await other.getByRole('heading', { name: '文本已删除' }).waitFor();
    await page.goto(link);
    await page.getByRole('heading', { name: 'This text is not there' }).waitFor();
    expect(faults).toEqual([]);
  });
});
