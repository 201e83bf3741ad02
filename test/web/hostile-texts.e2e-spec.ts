import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.js';
import { aRecord } from '../support/records.js';

const HTML = `<img src=x onerror="document.title='stolen'"><script>document.title='stolen'</script>`;
/** All but those to records. */
const FOREIGN_LINKS = 'a:not([href^="/signatures/"])';
const RTL = '\u202egnp.exe\u202c';

/** Everything of a record that comes into an answer is hostile. */
const hostile = aRecord({
  id: 'hostile/record',
  signature: `Hostile text of a stranger: ${HTML} ${RTL}`,
  regex: 'Hostile text of a stranger: (?P<value>[^!]*)!',
  root_cause: `${HTML} [click](javascript:document.title='stolen') {{value}}`,
  workarounds: [{ action: HTML, how: `\`${HTML}\``, condition: HTML, steps: [{ text: HTML, code: HTML }] }],
  dead_ends: [{ action: HTML, why_fails: HTML }],
  verify: [{ action: HTML, command: HTML, expect: HTML }],
  gotchas: [{ text: HTML, why: HTML }],
  official_doc_url: 'https://example.com/"onmouseover="x',
  source: { title: HTML, url: 'https://example.com/?"onmouseover="x', licence: HTML },
  verification_tier: 'documented',
});

describeInBrowser('hostile texts', (web) => {
  const ask = async (page: Page, text: string) => {
    await page.locator('.cm-content').click();
    await page.keyboard.insertText(text);
  };

  it('are shown as text wherever they stand, and run nothing', async () => {
    expect((await web.service().call('POST', '/v1/signatures', hostile)).status).toBe(201);
    const { page, faults, picture } = await web.open('/');
    await ask(page, `Hostile text of a stranger: ${HTML}${RTL}\u001b[31m!`);
    const answer = page.getByRole('article');
    await answer.waitFor();
    for (const summary of await answer.locator('summary').all()) await summary.click();
    expect((await answer.innerText()).split(HTML).length).toBeGreaterThan(8);
    expect(
      await page.locator('main').locator('img:not(.cm-widgetBuffer), script, [onerror], [onmouseover]').count(),
    ).toBe(0);
    expect(
      await answer
        .locator(FOREIGN_LINKS)
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).protocol)),
    ).toEqual(['https:', 'https:']);
    // What would turn the line around, and what would colour a terminal, is a sign that can be seen.
    expect(await page.locator('.cm-specialChar').allTextContents()).toEqual(['•', '␛']);
    expect(await page.title()).toBe('Diagnose an error · Cairn');
    await picture('hostile');
    expect(faults).toEqual([]);
  });

  it('show what cannot be seen in a record, and copy what is read', async () => {
    const record = aRecord({
      id: 'hostile/unseen',
      signature: 'Unseen \u202etxet\u202c text',
      regex: 'Unseen',
      workarounds: [{ action: 'Run it', steps: [{ text: 'Run it', code: 'echo \u202esafe\u200b' }] }],
    });
    expect((await web.service().call('POST', '/v1/signatures', record)).status).toBe(201);
    const { page } = await web.open('/signatures/hostile/unseen', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Unseen •txet• text');
    const code = page.locator('pre').filter({ hasText: 'echo' });
    expect(await code.textContent()).toBe('echo •safe•');
    expect(await code.getByRole('img', { name: 'U+202E' }).count()).toBe(1);
    await code.locator('..').getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('echo safe');
  });

  it('make no link of what leads to no web page', async () => {
    const { page, faults } = await web.open('/');
    // A record whose address is none is refused; a service that sends one all the same is not trusted either.
    await page.route('**/v1/match', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.json()) as { matches: { official_doc_url: string; source: object }[] };
      body.matches[0]!.official_doc_url = "javascript:document.title='stolen'";
      body.matches[0]!.source = { title: 'A page', url: "javascript:document.title='gone'" };
      await route.fulfill({ response: answer, json: body });
    });
    await ask(page, 'Platform token requires admin:read or admin:write scope');
    await page.getByText("javascript:document.title='stolen'").click();
    await page.getByText('A page').click();
    expect(await page.getByRole('article').locator(FOREIGN_LINKS).count()).toBe(0);
    expect(await page.title()).toBe('Diagnose an error · Cairn');
    expect(faults).toEqual([]);
  });

  it('of a megabyte in one line leave the page usable', async () => {
    const { page, faults } = await web.open('/');
    const line = `${'x'.repeat(1_000_000)} Platform token requires admin:read or admin:write scope`;
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'line.log', mimeType: 'text/plain', buffer: Buffer.from(line) });
    await page.getByRole('button', { name: 'Line 1' }).click();
    await page.locator('.cm-looked-at').first().waitFor();
    expect(faults).toEqual([]);
  });
});
