import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, test } from '@jest/globals';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import type { Config } from '../../src/config.js';
import { SeedLoader } from '../../src/signatures/bulk/seed-loader.js';
import { openDatabase } from '../../src/database/open-database.js';
import { startApp, type TestApp } from './app.js';
import { createEmbedded } from './database.js';
import { build } from './processes.js';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Where the screenshots of a run stay. */
const pictures = fileURLToPath(new URL('../output/web/', import.meta.url));

/** The real service with the seed records, and a real browser in front of it. */
export interface Web {
  service: () => TestApp;
  /** A new tab of a reader of its own. Whatever goes wrong in it fails the test that asks `faults`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
}

export interface OpenPage {
  page: Page;
  /** What the browser complained about: errors of scripts, refusals of the page's policy, requests to other sites. */
  faults: string[];
  /** Keeps a picture of the page as `test/output/web/<name>.png`. */
  picture: (name: string) => Promise<void>;
}

/** Settings of the service, or how to come by them. */
type Settings = Partial<Config> | (() => Promise<Partial<Config>>);

/** Runs a suite in Chromium; where there is none, it is reported as skipped. `CHROMIUM` names another one. */
export function describeInBrowser(name: string, suite: (web: Web) => void, settings: Settings = {}): void {
  describe(`${name} (Chromium)`, () => {
    if (existsSync(executablePath)) runInBrowser(suite, settings);
    // oxlint-disable-next-line jest/no-disabled-tests, jest/expect-expect -- says what is not tested here
    else test.skip(`skipped, there is no ${executablePath}`, () => {});
  });
}

function runInBrowser(suite: (web: Web) => void, settings: Settings): void {
  let browser: Browser;
  let service: TestApp;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    build();
    mkdirSync(pictures, { recursive: true });
    const { config, remove } = await createEmbedded();
    const database = await openDatabase(config);
    service = await startApp(database, typeof settings === 'function' ? await settings() : settings);
    await service.app.get(SeedLoader).load(fileURLToPath(new URL('../../data/signatures', import.meta.url)));
    browser = await chromium.launch({ executablePath, args: ARGS });
    stop = async () => {
      await browser.close();
      await service.close();
      await database.close();
      await remove();
    };
  }, 120_000);
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => stop?.());

  const open: Web['open'] = async (path, options) => {
    const context = await browser.newContext({ locale: 'en', reducedMotion: 'reduce', ...options });
    // Before the test's own time is up, so that it is told what was waited for.
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      // An answer that is a refusal is no fault of the page.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(service.url) && !/^(data|blob):/.test(request.url())) faults.push(request.url());
    });
    await page.goto(service.url + path);
    return { page, faults, picture: async (name) => void (await page.screenshot({ path: `${pictures}${name}.png` })) };
  };
  suite({ service: () => service, open });
}
