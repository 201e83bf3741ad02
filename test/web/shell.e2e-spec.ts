import { expect, it } from '@jest/globals';
import { TokensService } from '../../src/access/tokens.service.js';
import { barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/browser.js';

describeInBrowser('the page around every view', (web) => {
  it('comes under a policy that lets in no script but its own, and nothing from elsewhere', async () => {
    const answer = await fetch(`${web.service().url}/`);
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self' 'nonce-[A-Za-z0-9+/=]{24}'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    const again = await fetch(`${web.service().url}/`);
    expect(again.headers.get('content-security-policy')).not.toBe(policy);
  });

  it('lets the documents of the API run under a policy too', async () => {
    const { page, faults } = await web.open('/docs');
    await page.getByRole('heading', { name: /Cairn/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it('keeps its files for ever, compressed, each under a name of what it holds', async () => {
    const { url } = web.service();
    const page = await (await fetch(`${url}/overview`)).text();
    const [script] = /\/assets\/first-[\w-]+\.js/.exec(page)!;
    const answer = await fetch(url + script, { headers: { 'accept-encoding': 'br' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect((await fetch(`${url}/assets/none.js`)).status).toBe(404);
  });

  it.each(['/v1/none', '/docs/none', '/schema/none', '/mcp/none', '/none'])('leaves %s to the API', async (path) => {
    const answer = await fetch(web.service().url + path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it.each(['en', 'zh'])('has every place to go in sight where it is narrow: %s', async (locale) => {
    const { page } = await web.open('/', { locale, viewport: { width: 320, height: 640 } });
    for (const link of await page.locator('header nav a').all()) {
      const { x, width } = (await link.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
    }
  });

  it('tells a browser that an address leads nowhere, and names the tab in its language', async () => {
    const { page, faults } = await web.open('/none/such', { locale: 'zh-CN' });
    await page.getByRole('heading', { name: '这里什么也没有' }).waitFor();
    expect(await page.title()).toBe('这里什么也没有 · Cairn');
    const answer = await fetch(`${web.service().url}/none/such`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(404);
    await page.getByRole('link', { name: '概览' }).click();
    await page.waitForFunction(() => document.title === '概览 · Cairn');
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForFunction(() => document.title === 'Overview · Cairn');
    expect(faults).toEqual([]);
  });

  it('speaks the language of the browser until another one is chosen, which it remembers', async () => {
    const { page, faults } = await web.open('/', { locale: 'zh-TW' });
    await page.getByRole('link', { name: '诊断' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Diagnose' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Diagnose' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(faults).toEqual([]);
  });

  it('is dark where the machine is, until the reader chooses', async () => {
    const { page } = await web.open('/', { colorScheme: 'dark' });
    const scheme = () => page.getAttribute('html', 'data-mantine-color-scheme');
    await page.getByRole('button', { name: 'Light theme' }).click();
    expect(await scheme()).toBe('light');
    await page.reload();
    await page.getByRole('button', { name: 'Dark theme' }).waitFor();
    expect(await scheme()).toBe('light');
  });
});

describeInBrowser(
  'signing in',
  (web) => {
    it('asks for a token where one is needed, and goes on with what was typed', async () => {
      const { app } = web.service();
      const { secret } = await app
        .get(TokensService)
        .create({ name: 'reader', scopes: ['match'], expiresAt: null, createdBy: 'local' });
      const { page, faults } = await web.open('/');
      const text = page.getByRole('textbox', { name: 'Error text or log' });
      await text.fill('Platform token requires admin:read or admin:write scope');
      const answer = page.getByRole('heading', { name: 'Platform token requires' });
      const token = page.getByLabel('Access token');

      await token.fill('cairn_wrong');
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('The token is wrong, expired or revoked').waitFor();
      expect(await answer.count()).toBe(0);

      await token.fill(secret);
      await page.getByRole('checkbox', { name: 'Stay signed in' }).check();
      await page.getByRole('button', { name: 'Sign in' }).click();
      await answer.waitFor();
      expect(await page.evaluate(() => [sessionStorage.length, localStorage.getItem('cairn.token')])).toEqual([
        0,
        secret,
      ]);

      await page.getByRole('button', { name: 'Sign out' }).click();
      await token.waitFor();
      expect(await page.evaluate(() => [sessionStorage.length, localStorage.getItem('cairn.token')])).toEqual([
        0,
        null,
      ]);
      expect(await answer.isVisible()).toBe(false);
      expect(faults).toEqual([]);
    });
  },
  { auth: 'token' },
);
