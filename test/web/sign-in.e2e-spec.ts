import { afterAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/browser.js';
import { AUDIENCE, CAIRN, startIssuer, type TestIssuer } from '../support/issuer.js';

let issuer: TestIssuer;
afterAll(() => issuer?.close());

describeInBrowser(
  'signing in at an identity provider',
  (web) => {
    const atProvider = async (page: Page) => {
      issuer.registerCairn(`${web.service().url}/v1/sign-in/callback`);
      await page.getByRole('link', { name: 'Sign in with your organization' }).click();
      await page.getByPlaceholder('Enter any login').fill('ada');
      await page.getByPlaceholder('and password').fill('any');
      await page.getByRole('button', { name: 'Sign-in' }).click();
      await page.getByRole('button', { name: 'Continue' }).click();
    };
    /** Without what belongs to the provider's own pages. */
    const ownFaults = (faults: string[]) =>
      faults.filter((fault) => !fault.startsWith(issuer.url) && !/quirks|favicon|fonts\.googleapis/.test(fault));

    it('leads there and back, lets in, and ends with signing out', async () => {
      const { page, faults, picture } = await web.open('/signatures');
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(await barriers(page)).toEqual([]);
      await picture('sign-in');
      await atProvider(page);

      const record = page.getByRole('link', { name: /Platform token requires/ });
      await record.first().waitFor();
      expect(new URL(page.url()).pathname).toBe('/signatures');
      expect(await page.evaluate(() => document.cookie)).toBe('');

      // What the page changes is known to come from it.
      await page.getByRole('link', { name: 'Diagnose' }).click();
      const text = page.getByRole('textbox', { name: 'Error text or log' });
      await text.fill('Platform token requires admin:read or admin:write scope');
      await page.getByRole('heading', { name: 'Platform token requires' }).waitFor();

      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect(ownFaults(faults)).toEqual([]);
    });

    it('has a button for it beside every view, in Chinese too', async () => {
      const { page } = await web.open('/', { locale: 'zh' });
      const button = page.getByRole('banner').getByRole('link', { name: '登录' });
      expect(await button.getAttribute('href')).toBe('/v1/sign-in?return_to=%2F');
      await page.getByRole('link', { name: '使用组织账号登录' }).waitFor();
    });

    it('says why it came to nothing', async () => {
      const { page } = await web.open('/overview?sign_in_error=invalid_scope');
      await page.getByText('Signing in came to nothing: invalid_scope.').waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  },
  async () => {
    issuer = await startIssuer();
    return {
      auth: 'oidc',
      oidcIssuer: issuer.url,
      oidcAudience: [AUDIENCE],
      oidcClientId: CAIRN.id,
      oidcClientSecret: CAIRN.secret,
      oidcResource: AUDIENCE,
    };
  },
);
