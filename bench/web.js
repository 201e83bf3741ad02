/**
 * Measures the page in Chromium by the browser's own traces, in front of a service with many records:
 *
 *     npm run bench:web -- --records 10000 [--runs 9] [--json]
 *
 * - the compressed bytes of a first visit until the text field is there, without and with the editor;
 * - the time from a paste of 5 KB until the answer is painted;
 * - the frames that are presented and dropped while a log of 5 MB is scrolled for three seconds, and the longest task of
 *   the page's thread meanwhile.
 *
 * `npm run build` has to come first; `CHROMIUM` names the browser.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect, parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startService } from './support/http/service.js';
import { madeRecords } from './support/records.js';
import { firstLoad, pasteToPaint, scrolling } from './support/web/measures.js';
import { logOf } from './support/web/texts.js';
import { importRecords } from './support/import-records.js';

const PASTE_BYTES = 5 * 1024;
const LOG_BYTES = 5 * 1024 * 1024;

const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '9' },
    json: { type: 'boolean', default: false },
  },
});
const records = [...madeRecords(Number(options.records))];
const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
const service = await startService(fileURLToPath(new URL('../dist', import.meta.url)), folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  await importRecords(service.url, records);
  const results = {
    records: records.length,
    first_load: await firstLoad(browser, service.url),
    paste_to_paint_ms: await pasteToPaint(browser, service.url, Number(options.runs), (run) =>
      logOf(PASTE_BYTES, records[(run * 997) % records.length], run),
    ),
    scrolling: await scrolling(browser, service.url, logOf(LOG_BYTES, records[0], 1), Number(options.runs)),
  };
  console.log(options.json ? JSON.stringify(results) : inspect(results, { breakLength: 120 }));
} finally {
  await browser.close();
  await service.stop();
  rmSync(folder, { recursive: true });
}
