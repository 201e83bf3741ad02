import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import type { UnitPageDto } from '../../src/translations/units/units.dto.js';
import { barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/browser.js';
import { aRecord } from '../support/records.js';

const ID = 'shop/by-file';
const QUEUE = `/translate/zh?signature_id=${ID}&sort=-changed`;
const SIGNATURE = '仓库中找不到订单 4711';

describeInBrowser('files of translators', (web) => {
  const units = async () =>
    (await web.service().call<UnitPageDto>('GET', `/v1/translations/zh/units?signature_id=${ID}`)).body.items;
  const targets = async () => (await units()).map(({ target }) => target);
  const fileOf = (text: string | Buffer) => ({ name: 'zh.xlf', mimeType: 'text/xml', buffer: Buffer.from(text) });

  it('go out, come back, and are taken in once one has seen what becomes of each text', async () => {
    expect((await web.service().call('POST', '/v1/signatures', aRecord({ id: ID }))).status).toBe(201);
    const { page, faults, picture } = await web.open(QUEUE);
    await page.getByRole('button', { name: 'Files…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Files for your own tools' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    await dialog.getByText('Texts: 7, files: 1.').waitFor();
    expect(download.suggestedFilename()).toBe('cairn-zh.xlf');
    const file = await readFile(await download.path(), 'utf8');

    const back = Buffer.from(`\ufeff${file.replace(SIGNATURE, '没有订单 4711')}`.replace('UTF-8', 'UTF-16'), 'utf16le');
    await dialog.locator('input[type=file]').setInputFiles(fileOf(back));
    await dialog.getByText('What would become of zh.xlf; nothing is written yet.').waitFor();
    expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^shop\/by-file#signature · taken\s+仓库中找不到没有订单 4711$/),
    ]);
    expect(await barriers(page)).toEqual([]);
    await picture('translation-files');
    expect(await targets()).toContain(SIGNATURE);

    // What stands behind a dialog is not meant by its keys.
    await dialog.getByRole('button', { name: 'Import 1' }).focus();
    await page.keyboard.press('a');
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await page.route('**/import', (route) => route.abort());
    await dialog.getByRole('button', { name: 'Import 1' }).click();
    await dialog.getByText('Part of zh.xlf may be imported. Choose it again to see what is left.').waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(0);
    await page.unroute('**/import');
    await dialog.locator('input[type=file]').setInputFiles(fileOf(back));
    await dialog.getByRole('button', { name: 'Import 1' }).click();
    await dialog.getByText('zh.xlf is imported.').waitFor();
    expect(await targets()).toContain('没有订单 4711');
    expect((await units()).map(({ state }) => state)).not.toContain('reviewed');
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: 'In an answer' }).getByText('没有订单 4711').waitFor();
    expect(faults).toEqual([]);
  });

  it('are refused in the reader’s language where they cannot be read, or are none', async () => {
    const { page } = await web.open(QUEUE, { locale: 'zh-CN' });
    await page.getByRole('button', { name: '文件…' }).click();
    const alert = page.getByRole('dialog').getByRole('alert');
    await page.locator('input[type=file]').setInputFiles(fileOf('<?xml version="1.0" encoding="x-own"?><xliff/>'));
    await alert.getByText('无法读取 zh.xlf：编码未知，或与声明的编码不符。').waitFor();
    await page.locator('input[type=file]').setInputFiles(fileOf('<xliff version="1.2"><file>'));
    await alert.getByText('文件无法读取：').waitFor();
    expect(await page.getByRole('button', { name: /^导入 \d/ }).count()).toBe(0);
  });
});
