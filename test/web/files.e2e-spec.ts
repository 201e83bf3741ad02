import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.js';

const TOKEN_ERROR = 'Platform token requires admin:read or admin:write scope';

/** Drops a file with these bytes onto the page. */
const drop = (page: Page, name: string, bytes: Buffer) =>
  page.evaluate(
    ([fileName, numbers]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(numbers)], fileName));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, [...bytes]] as const,
  );

describeInBrowser('dropped files', (web) => {
  it.each([
    ['UTF-8', Buffer.from(`Fehler: größer\n${TOKEN_ERROR}`)],
    ['UTF-16', Buffer.from(`\ufeff错误\n${TOKEN_ERROR}`, 'utf16le')],
    ['GB18030', Buffer.concat([Buffer.from([0xb4, 0xed, 0xce, 0xf3, 0x0a]), Buffer.from(TOKEN_ERROR)])],
  ])('are read in %s and answered', async (_, bytes) => {
    const { page, faults } = await web.open('/', { locale: 'zh' });
    await page.locator('.cm-content').waitFor();
    await drop(page, 'service.log', bytes);
    await page.getByRole('heading', { name: '首先尝试' }).waitFor();
    expect(await page.locator('.cm-line').first().innerText()).toMatch(/^(错误|Fehler: größer)$/);
    await page.getByRole('button', { name: '第 2 行' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('tell of bytes that are in no encoding, and are answered all the same', async () => {
    const { page } = await web.open('/', { locale: 'zh', colorScheme: 'dark' });
    await page.locator('.cm-content').waitFor();
    await drop(page, 'broken.log', Buffer.concat([Buffer.from(`${TOKEN_ERROR}\n`), Buffer.from([0xff, 0xff, 0x81])]));
    await page.getByRole('heading', { name: '首先尝试' }).waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('broken.log：部分字节');
  });

  it('tell how far they are read, and are given up when the reader says so', async () => {
    const { page, faults, picture } = await web.open('/', { locale: 'zh' });
    await page.locator('.cm-content').waitFor();
    // A disk that stops after the first half.
    await page.evaluate(() => {
      File.prototype.stream = () =>
        new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(50)) }) as ReturnType<File['stream']>;
    });
    await drop(page, 'slow.log', Buffer.alloc(100, 'x'));
    const progress = page.getByRole('progressbar', { name: '正在读取 slow.log' });
    await progress.waitFor();
    await page.waitForFunction(() => document.querySelector('progress')?.value === 0.5);
    await picture('file-progress');
    await page.getByRole('button', { name: '取消' }).click();
    await progress.waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: '试用示例' }).isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});
