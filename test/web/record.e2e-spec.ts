import { expect, it } from '@jest/globals';
import { barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/browser.js';

const ID = 'api/oauth2-invalid-scope-requested';
const path = `/signatures/${ID}`;

const hostile = {
  id: 'hostile/record',
  signature: '<img src=x onerror="document.title=1"> \u202Egnp.exe',
  regex: 'hostile record text',
  root_cause: '<script>document.title=2</script> see `rm -rf`',
  workarounds: [{ action: 'Open <b>it</b>', sources: ['javascript:document.title=3'] }],
  tags: ['<i>tag\u200b</i>'],
  aliases: ['alias\u202Eekil'],
  patterns: [{ regex: 'hostile other text', note: 'note\u200bed' }],
  examples: [{ text: 'a hostile record text', source: 'from\u202Eereh' }],
};

describeInBrowser('a record', (web) => {
  it('is read whole: why, what works, what does not, how to verify, by what it is recognized', async () => {
    const { page, faults, picture } = await web.open(path);
    await page.getByRole('heading', { level: 1, name: /invalid_scope/ }).waitFor();
    for (const name of ['Cause', 'What works', 'Do not', 'How to see that it worked', 'Patterns', 'Examples'])
      await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    expect(await page.getByRole('complementary', { name: 'Facts' }).textContent()).toContain('Keycloak 23+');
    await picture('record');
    expect(faults).toEqual([]);
  });

  it('says of each fix and dead end what its rate rests on, as an answer does', async () => {
    const { page, faults } = await web.open(path);
    await page
      .getByText(/^Works in about \d+ of 100 cases, somewhere between \d+ and \d+\. That is the author’s/)
      .first()
      .waitFor();
    await page
      .getByText(/^Fails in about \d+ of 100 cases, somewhere between \d+ and \d+\./)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  });

  it('is drawn to be read where it is narrow', async () => {
    const { page, faults, picture } = await web.open(`${path}?view=graph`, { viewport: { width: 320, height: 700 } });
    const drawing = page.getByRole('group', { name: 'Graph of transitions' });
    const centre = drawing.locator('.react-flow__node').filter({ hasText: ID });
    await centre.waitFor();
    await picture('record-graph-320');
    const [box, frame] = [(await centre.boundingBox())!, (await drawing.boundingBox())!];
    expect(box.width).toBeGreaterThan(200);
    expect(box.x).toBeGreaterThanOrEqual(frame.x);
    expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
    expect(faults).toEqual([]);
  });

  it('speaks the language of its reader', async () => {
    const { page, faults, picture } = await web.open(path, { locale: 'zh', colorScheme: 'dark' });
    await page.getByRole('heading', { level: 1, name: /未注册/ }).waitFor();
    await page.getByRole('heading', { name: '不要这样做' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await picture('record-zh-dark');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /not registered/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it('has a history, whose changes can be read and taken back', async () => {
    const { call } = web.service();
    const answer = await call('PATCH', `/v1/signatures/${ID}`, {
      root_cause: 'The client asked for a scope that nobody knows.',
      tags: ['oauth2', 'changed'],
    });
    expect(answer.status).toBe(200);
    const { page, faults, picture } = await web.open(`${path}?view=history`);
    await page.getByText('root_cause, tags').waitFor();
    await page.getByRole('button', { name: 'Show changes' }).click();
    await page.locator('ins', { hasText: 'nobody' }).first().waitFor();
    expect(await page.locator('del').first().textContent()).toBeTruthy();
    await picture('record-history');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByRole('button', { name: 'Go back to revision 1?' }).click();
    await page.getByText('Revision 3').waitFor();
    const { body } = await call<{ root_cause: string }>('GET', `/v1/signatures/${ID}`);
    expect(body.root_cause).not.toContain('nobody knows');
    expect(faults).toEqual([]);
  });

  it('stands in a graph that is drawn, listed and walked', async () => {
    const { page, faults, picture } = await web.open(`${path}?view=graph`);
    const drawing = page.getByRole('group', { name: 'Graph of transitions' });
    const neighbour = drawing.getByRole('link').first();
    await neighbour.waitFor();
    await drawing.locator('.react-flow__edge').first().waitFor({ state: 'attached' });
    await picture('record-graph');
    expect(await barriers(page)).toEqual([]);
    const list = page.getByRole('heading', { name: /^(Leads to|Preceded by|Often confused with)$/ });
    expect(await list.count()).toBeGreaterThan(0);
    const name = (await neighbour.textContent())!;
    await neighbour.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(new URL(page.url()).search).toBe('?view=graph');
    await drawing.waitFor();
    expect(faults).toEqual([]);
  });

  it('is shown as JSON and as Markdown', async () => {
    const { page, faults } = await web.open(`${path}?view=json`);
    const json = await page.getByLabel('JSON', { exact: true }).getByRole('code').textContent();
    expect(JSON.parse(json!)).toMatchObject({ id: ID });
    await page.getByRole('tab', { name: 'Markdown' }).click();
    expect(await page.getByLabel('Markdown', { exact: true }).getByRole('code').textContent()).toMatch(
      /^# .*invalid_scope/m,
    );
    expect(faults).toEqual([]);
  });

  it('shows hostile texts as texts', async () => {
    const { call } = web.service();
    expect((await call('POST', '/v1/signatures', hostile)).status).toBe(201);
    const { page, faults } = await web.open('/signatures/hostile/record');
    await page.getByRole('heading', { level: 1, name: /<img src=x/ }).waitFor();
    for (const [shown, sign] of [
      ['aliasekil', '202E'],
      ['tag', '200B'],
      ['noteed', '200B'],
      ['fromereh', '202E'],
    ] as const)
      await page
        .locator('dd, a, p, figcaption')
        .filter({ hasText: shown.slice(0, 4) })
        .getByRole('img', { name: `U+${sign}` })
        .first()
        .waitFor();
    expect(await page.locator('main img, main script, main b, main i').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.title()).toMatch(/<img src=x.* · Cairn$/);
    expect(faults).toEqual([]);
  });

  it('says so when there is no such record', async () => {
    const { page } = await web.open('/signatures/no/such-record');
    expect(await page.getByRole('alert').textContent()).toContain('no/such-record');
  });
});
