/** Takes the README's pictures of the page, of the built service with its seed records: docs/pictures/*.png. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openCairn } from '../dist/cairn.js';
import { readConfig } from '../dist/config.js';

const LOG = `2026-05-04T09:12:30.907Z INFO  token issued for client billing-sync
2026-05-04T09:12:31.482Z INFO  GET /api/v1/admin/applications
2026-05-04T09:12:31.517Z ERROR HTTP/1.1 403 Forbidden
{"detail":"Platform token requires admin:read or admin:write scope"}
2026-05-04T09:12:31.518Z WARN  billing-sync gives up after 1 try`;

const NEW_ERROR = "user 'ann' has no seat in tenant 4711: host=db-7.example.com";

const PICTURES = [
  { name: 'diagnose', locale: 'en', colorScheme: 'light', at: 'Try first' },
  { name: 'diagnose-zh', locale: 'zh-CN', colorScheme: 'dark', at: '不要这样做' },
  { name: 'write', locale: 'en', colorScheme: 'light', at: 'How it is recognized', written: NEW_ERROR },
];

mkdirSync('docs/pictures', { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), 'cairn-pictures-'));
const cairn = await openCairn({ ...readConfig({}), port: 0, dataDir, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const { url } = await cairn.listen();
  for (const { name, at, written, ...reader } of PICTURES) {
    const context = await browser.newContext({ viewport: { width: 1200, height: 720 }, ...reader });
    const page = await context.newPage();
    if (written) await page.goto(`${url}/new?${new URLSearchParams({ text: written })}`);
    else {
      await page.goto(url);
      await page.locator('.cm-content').click();
      await page.keyboard.insertText(LOG);
    }
    await page.getByRole('heading', { name: at }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: `docs/pictures/${name}.png` });
    await context.close();
  }
} finally {
  await browser.close();
  await cairn.close();
  rmSync(dataDir, { recursive: true, force: true });
}
