import { beforeAll, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/browser.js';
import { hold } from './hold.js';
import { paste } from './paste.js';
import { aRecord } from '../support/records.js';

const TOKEN_ERROR = 'Platform token requires admin:read or admin:write scope';
/** A log of megabytes is sent, matched and shown in seconds, on a busy machine in some more. */
const LONG_TEXT_MS = 60_000;
const LOG = [
  '09:12:31 INFO start',
  'Order 4711 was not found in the warehouse',
  ...Array<string>(200).fill('-'),
  TOKEN_ERROR,
];

const field = (page: Page) => page.locator('.cm-content');
const card = (page: Page, name: string | RegExp) => page.getByRole('article', { name });
const openFile = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer });

describeInBrowser('diagnosing', (web) => {
  beforeAll(async () => {
    const { status } = await web.service().call('POST', '/v1/signatures', aRecord());
    expect(status).toBe(201);
  });

  it('answers a paste: what matched, the fix to try first, what not to do, how to check it', async () => {
    const { page, faults, picture } = await web.open('/');
    await paste(page, `HTTP/1.1 403 Forbidden\n{"detail":"${TOKEN_ERROR}"}`);
    const answer = card(page, TOKEN_ERROR);
    await answer.getByRole('heading', { name: 'Try first' }).waitFor();
    expect(await page.locator('.cm-found').allTextContents()).toEqual([TOKEN_ERROR]);

    expect(await page.title()).toBe('Diagnose an error · Cairn');
    // Who comes into the text by keyboard, and is held there by it, is told how to leave.
    await field(page).focus();
    const hint = page.locator(`[id="${await field(page).getAttribute('aria-describedby')}"]`);
    expect(await hint.innerText()).toMatch(/^Esc\s+leaves the text$/);
    expect(await hint.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('main').evaluate((main) => main === document.activeElement)).toBe(true);
    const shown = await answer.innerText();
    expect(shown).toContain(
      'Works in about 65 of 100 cases, somewhere between 21 and 97. That is the author’s estimate',
    );
    expect(shown).toMatch(/Do not\s+Requesting admin:read in the token request only/);
    expect(shown).toMatch(/How to see that it worked\s+Decode the access token/);
    expect(shown).toMatch(/Often confused with\s+403 Forbidden: Bearer error="insufficient_scope"/);
    expect(
      await answer.getByRole('listitem').filter({ hasText: 'Request a token with that scope explicitly' }).count(),
    ).toBe(1);
    await answer.getByText('Why this answer?').click();
    expect(await answer.getByRole('row', { name: /bits of fixed text are pinned down/ }).isVisible()).toBe(true);
    await picture('diagnose-en');
    expect(faults).toEqual([]);
  });

  it('answers in Chinese, in the dark', async () => {
    const { page, faults, picture } = await web.open('/', { locale: 'zh-CN', colorScheme: 'dark' });
    await paste(page, TOKEN_ERROR);
    await page.getByRole('heading', { name: '首先尝试' }).waitFor();
    expect(await page.getByRole('article').innerText()).toContain('确保应用的 allowed_scopes 包含管理作用域');
    await picture('diagnose-zh-dark');
    expect(await barriers(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('asks again in the other language when it is changed', async () => {
    const { page } = await web.open('/');
    await paste(page, TOKEN_ERROR);
    await page.getByText('Make sure that the application’s allowed_scopes').waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('确保应用的 allowed_scopes 包含管理作用域').waitFor();
    expect(await page.getByRole('textbox', { name: '错误文本或日志' }).innerText()).toBe(TOKEN_ERROR);
  });

  it('goes from place to place by key, and to a place by a click, whether it stands at hand or far down', async () => {
    const { page } = await web.open('/');
    await paste(page, LOG.join('\n'));
    const active = page.locator('.cm-looked-at');
    await card(page, TOKEN_ERROR).waitFor();
    await page.keyboard.press('F8');
    await active.getByText('Order 4711').waitFor();
    await page.keyboard.press('F8');
    await active.getByText('Platform token').waitFor();
    await page.locator('main').focus();
    await page.keyboard.press('p');
    await active.getByText('Order 4711').waitFor();
    await page.getByRole('button', { name: 'Line 203' }).click();
    await active.getByText('Platform token').waitFor();
    expect(await card(page, TOKEN_ERROR).getAttribute('data-active')).toBe('true');
  });

  it('fills in what the text says, and copies what is to be run', async () => {
    const { page } = await web.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await paste(page, LOG.join('\r\n'));
    const order = card(page, /^Order 4711/);
    expect(await order.innerText()).toMatch(/Values in the text\s+order\s+4711/);
    await order.getByText('Restore order 4711 from the archive').waitFor();
    await card(page, TOKEN_ERROR).getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^curl -X POST "\$SCAIKEY/);
    // Each CR is a character of its own, so that the marks stand where they should.
    await page.getByRole('button', { name: 'Line 2', exact: true }).click();
    expect(await page.locator('.cm-looked-at').textContent()).toBe('Order 4711 was not found in the warehouse');
  });

  it('takes what is known of the system into account', async () => {
    const { page } = await web.open('/');
    await paste(page, '[invalid_scope] OAuth 2.0 Parameter: scope');
    await page.getByRole('article').first().waitFor();
    const asked = page.waitForRequest((request) => request.url().endsWith('/v1/match'));
    await page.getByRole('textbox', { name: 'Product' }).fill('Spring Authorization Server');
    expect((await asked).postDataJSON()).toMatchObject({ product: 'Spring Authorization Server', version: '' });
  });

  it('says clearly when nothing matches, what merely resembles the text, and what to do next', async () => {
    const { page, picture } = await web.open('/');
    await paste(page, 'ERR client 7 may not request OAuth2 scope "email": unregistered scope');
    await page.getByRole('heading', { name: 'No known error matches this text' }).waitFor();
    const pane = page.getByRole('region', { name: 'Answer' });
    expect(await pane.innerText()).toMatch(
      /Known errors with similar words\s+These do not match the text[^]*What helps now:/,
    );
    expect(await pane.getByRole('article').count()).toBe(0);
    await picture('diagnose-nothing');
    expect(await barriers(page)).toEqual([]);
  });

  it.each([
    ['UTF-8', Buffer.from(TOKEN_ERROR)],
    ['UTF-16', Buffer.from(`\ufeff${TOKEN_ERROR}`, 'utf16le')],
    [
      'GB18030',
      Buffer.concat([
        Buffer.from([0xb4, 0xed, 0xce, 0xf3, 0xd0, 0xc5, 0xcf, 0xa2, 0x3a, 0x20]),
        Buffer.from(TOKEN_ERROR),
      ]),
    ],
  ])('opens a file in %s', async (_, bytes) => {
    const { page } = await web.open('/');
    await openFile(page, 'service.log', bytes);
    await card(page, TOKEN_ERROR).waitFor();
    expect(await field(page).innerText()).toMatch(/^(错误信息: )?Platform token/);
  });

  it('takes a log of several megabytes as a stream, tells how far it is, and lets the reader give it up', async () => {
    const { page, faults } = await web.open('/');
    const long = Buffer.from(`${'2026-06-01 INFO all is well\n'.repeat(120_000)}${TOKEN_ERROR}\n`);
    const sending = page.getByRole('progressbar', { name: 'Sending the text' });
    const asked = await hold(page, '**/v1/match/stream?*');
    await openFile(page, 'service.log', long);
    await sending.waitFor();
    const route = await asked.first;
    // What is met in it after something was fixed is learned.
    expect(new URL(route.request().url()).searchParams.get('session')).toMatch(/^[0-9a-f]{32}$/);
    await route.continue();
    await page.getByRole('button', { name: 'Line 120001' }).waitFor({ timeout: LONG_TEXT_MS });
    await page.locator('.cm-looked-at').getByText('Platform token').waitFor();

    await openFile(page, 'again.log', long);
    await sending.waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await sending.waitFor({ state: 'detached' });
    // The answer that stood here was to another text.
    await page.getByRole('status').getByText('Not matched').waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    expect(await page.locator('.cm-found').count()).toBe(0);
    await page.getByRole('button', { name: 'Match it after all' }).click();
    await sending.waitFor();
    expect(faults).toEqual([]);
  }, 90_000);

  it('lets a stream that broke off be tried again', async () => {
    const { page } = await web.open('/');
    const problem = { code: 'took_too_long', status: 503, detail: 'It took too long.' };
    await page.route('**/v1/match/stream?*', (route) =>
      route.fulfill({ contentType: 'application/x-ndjson', body: `${JSON.stringify({ problem })}\n` }),
    );
    await openFile(page, 'long.log', Buffer.from(`${'all is well\n'.repeat(100_000)}${TOKEN_ERROR}\n`));
    await page.getByText('It took too long.').waitFor();
    await page.unroute('**/v1/match/stream?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await card(page, TOKEN_ERROR).waitFor();
    expect(await page.getByText('It took too long.').count()).toBe(0);
  });

  it('refuses a file that is longer than any service takes', async () => {
    const { page } = await web.open('/');
    await field(page).waitFor();
    await page.evaluate(() => {
      const file = new File([new Uint8Array(140_000_000)], 'huge.log');
      const data = new DataTransfer();
      data.items.add(file);
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('huge.log has more than 64 MiB of text');
  });

  it('shows no answer of the text before while a new one is looked up, and none of its places while one types on', async () => {
    const { page } = await web.open('/');
    await paste(page, TOKEN_ERROR);
    await card(page, TOKEN_ERROR).waitFor();
    let isHeld = true;
    const held: Route[] = [];
    await page.route('**/v1/match', (route) => (isHeld ? void held.push(route) : route.continue()));
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('x ');
    await page.locator('.cm-found').waitFor({ state: 'detached' });
    expect(await card(page, TOKEN_ERROR).count()).toBe(1);
    await paste(page, 'an unheard-of text');
    await card(page, TOKEN_ERROR).waitFor({ state: 'detached' });
    isHeld = false;
    // The page has given up those before the last.
    await Promise.allSettled(held.map((route) => route.continue()));
    await page.getByRole('heading', { name: 'No known error matches this text' }).waitFor();
  });

  it('loses nothing of what is typed while the editor comes', async () => {
    const { page, faults } = await web.open('/overview');
    const editor = await hold(page, '**/paste-editor-*.js');
    await page.goto(`${web.service().url}/`);
    await page.locator('textarea').focus();
    const isTyped = page.keyboard.type(TOKEN_ERROR.repeat(4), { delay: 2 });
    await (await editor.first).continue();
    await isTyped;
    await field(page).waitFor();
    expect(await field(page).innerText()).toBe(TOKEN_ERROR.repeat(4));
    expect(faults).toEqual([]);
  });

  it('lets the text go that was typed before the editor came', async () => {
    const { page, faults } = await web.open('/overview');
    const editor = await hold(page, '**/paste-editor-*.js');
    await page.goto(`${web.service().url}/`);
    await page.locator('textarea').focus();
    await page.keyboard.type(TOKEN_ERROR);
    await page.getByRole('button', { name: 'Clear' }).click();
    await (await editor.first).continue();
    await field(page).waitFor();
    await page.keyboard.type('other');
    expect(await field(page).innerText()).toBe('other');
    expect(faults).toEqual([]);
  });

  it('scrolls to the title of the error that one goes to, and leaves a new answer at its head', async () => {
    const { page } = await web.open('/');
    await paste(page, LOG.join('\n'));
    await card(page, TOKEN_ERROR).waitFor();
    await page.locator('.cm-looked-at').waitFor();
    const pane = page.getByRole('region', { name: 'Answer' });
    expect(await pane.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await page.getByRole('button', { name: 'Line 2', exact: true }).click();
    await page.getByRole('button', { name: 'Line 203' }).click();
    await page.locator('.cm-looked-at').getByText('Platform token').waitFor();
    const below = await card(page, TOKEN_ERROR)
      .getByRole('heading', { level: 2 })
      .evaluate(
        (title) => title.getBoundingClientRect().top - title.closest('section[aria-busy]')!.getBoundingClientRect().top,
      );
    expect(below).toBeGreaterThanOrEqual(0);
    expect(below).toBeLessThan(120);
  });

  it('copies the answer as Markdown', async () => {
    const { page } = await web.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await paste(page, TOKEN_ERROR);
    await card(page, TOKEN_ERROR).waitFor();
    await page.locator('main').focus();
    await page.keyboard.press('m');
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^### Try first$/m);
  });

  it('says what the service refuses', async () => {
    const { page } = await web.open('/');
    await page.route('**/v1/match', (route) =>
      route.fulfill({
        status: 503,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'database_unavailable', detail: 'The database does not answer.' }),
      }),
    );
    await paste(page, TOKEN_ERROR);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('The database does not answer.');
  });

  it('says in the reader’s language that nothing, or something else, answers, and tries again', async () => {
    const { page } = await web.open('/', { locale: 'zh-CN' });
    await page.route('**/v1/match', (route) => route.abort());
    await paste(page, TOKEN_ERROR);
    const alert = page.getByRole('alert');
    await alert.getByText('无法连接到 Cairn，请检查网络后重试。').waitFor();
    await page.unroute('**/v1/match');
    await page.route('**/v1/match', (route) => route.fulfill({ status: 511, contentType: 'text/html', body: 'Wi-Fi' }));
    await page.getByRole('button', { name: '重试' }).click();
    await alert.getByText('响应并非来自 Cairn，').waitFor();
    await page.unroute('**/v1/match');
    await page.getByRole('button', { name: '重试' }).click();
    await card(page, /admin:read/).waitFor();
    expect(await alert.count()).toBe(0);
  });
});
