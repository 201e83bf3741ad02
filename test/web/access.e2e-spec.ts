import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/browser.js';
import { aRecord } from '../support/records.js';
import { paste } from './paste.js';

const RECORD = '/signatures/api/oauth2-invalid-scope-requested';
const CONFUSED = '[invalid_scope] OAuth 2.0 Parameter: scope\nPlatform token requires admin:read or admin:write scope';

/** Every view, and what is there when it has come. */
const VIEWS: { name: string; path: string; ready: string; act?: (page: Page) => Promise<void> }[] = [
  { name: 'diagnose', path: '/', ready: '.cm-content' },
  { name: 'an answer', path: '/', ready: 'article', act: (page) => paste(page, CONFUSED) },
  { name: 'no answer', path: '/', ready: 'main h2', act: (page) => paste(page, 'unregistered scope of client 7') },
  { name: 'records', path: '/signatures', ready: 'main li a' },
  { name: 'a record', path: RECORD, ready: 'aside dl' },
  { name: 'the history of a record', path: `${RECORD}?view=history`, ready: 'main ol li, main ul li' },
  { name: 'the graph of a record', path: `${RECORD}?view=graph`, ready: '.react-flow__node' },
  { name: 'a record as JSON', path: `${RECORD}?view=json`, ready: 'main pre code' },
  { name: 'a record as Markdown', path: `${RECORD}?view=markdown`, ready: 'main pre code' },
  { name: 'a new record', path: '/new', ready: 'main textarea' },
  {
    name: 'a proposed record',
    path: '/new?text=Valve%207%20refused',
    ready: 'aside h3',
    // What keeps it from being saved is told once one has tried to.
    act: (page) => page.getByRole('button', { name: 'Save draft' }).click(),
  },
  { name: 'a record being written', path: `${RECORD}/edit`, ready: 'aside h3' },
  { name: 'the overview', path: '/overview', ready: 'canvas' },
  {
    name: 'translations',
    path: `/translate/zh?signature_id=${RECORD.slice('/signatures/'.length)}`,
    ready: 'main textarea',
  },
  { name: 'shared records', path: '/shared/records?id=api/oauth2-invalid-scope-requested', ready: 'article section' },
  { name: 'a shared text that is gone', path: '/shared/AAAAAAAAAAAAAAAAAAAAAA', ready: 'main h1' },
  { name: 'no view', path: '/signatures/a/b/edit/c/d/e/f/g', ready: '[role=alert], main h1' },
];

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describeInBrowser('every view', (web) => {
  beforeAll(async () => {
    const { call } = web.service();
    expect((await call('POST', '/v1/signatures', aRecord())).status).toBe(201);
    await call('POST', '/v1/match', { text: 'ERROR flux of tenant 3 is uneven' });
  });

  it.each(VIEWS)('puts up no barrier and fits any screen: $name', async ({ name, path, ready, act }) => {
    const { page, faults, picture } = await web.open(path, { colorScheme: 'light' });
    await act?.(page);
    await page.locator(ready).first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: 'English' }).waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.locator(ready).first().waitFor({ state: 'attached' });
    expect(await barriers(page)).toEqual([]);
    expect(await width(page)).toBe(320);
    await picture(`access-${name.replaceAll(' ', '-')}-zh-dark-320`);
    await page.setViewportSize({ width: 3840, height: 2160 });
    expect(await width(page)).toBe(3840);
    expect(faults).toEqual([]);
  });

  it('lists its keys at a question mark', async () => {
    const { page } = await web.open('/signatures');
    await page.getByRole('link', { name: /invalid_scope/ }).focus();
    await page.keyboard.press('Shift+?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    expect(await keys.textContent()).toMatch(/j.*Next record/);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /invalid_scope/ }).click();
    await page.getByRole('heading', { level: 1, name: /invalid_scope/ }).waitFor();
    await page.keyboard.press('Shift+?');
    expect(await keys.textContent()).toMatch(/e.*Edit/);
  });

  it('moves nothing for who wants no motion', async () => {
    const { page } = await web.open('/', { reducedMotion: 'reduce' });
    await paste(page, CONFUSED);
    await page.getByRole('article').first().waitFor();
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return /[1-9]/.test(transitionDuration + animationDuration);
        }).length,
    );
    expect(moving).toBe(0);
  });

  it('is left and entered by Tab, the text field too', async () => {
    const { page } = await web.open('/');
    await paste(page, CONFUSED);
    await page.getByRole('article').first().waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.ariaLabel);
    const reached: unknown[] = [];
    await page.locator('.cm-content').focus();
    for (let press = 0; press < 16; press++) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual(expect.arrayContaining(['Open a file', 'Copy as Markdown', 'Share']));
    expect(reached.some((one) => /^Line \d/.test(String(one)))).toBe(true);
  });
});
