import { expect, it } from '@jest/globals';
import { barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/browser.js';

const pasted =
  "2026-03-02 09:41:06 INFO [main] started\n2026-03-02 09:41:07 ERROR Valve 'north-7' refused: pressure 812 above limit at 10.0.0.7";

describeInBrowser('writing records', (web) => {
  it('begins with a pasted error, whose pattern is proposed, tried and published', async () => {
    const { page, faults, picture } = await web.open('/new');
    await page.getByLabel('The error as it was printed').fill(pasted);
    await page.getByRole('button', { name: 'Propose a record' }).click();
    await page.waitForURL(/text=/);
    // As the overview makes one of a miss: the line of the error, without what its log says before it.
    expect(await page.locator('[id="field:signature"]').inputValue()).toBe(
      "Valve 'north-7' refused: pressure 812 above limit at 10.0.0.7",
    );
    const regex = page.getByLabel('Pattern', { exact: false }).first();
    expect(await page.locator('[id="field:regex"]').inputValue()).toContain('(?P<');
    await regex.waitFor();
    await page.getByRole('status').filter({ hasText: 'Recognized by regex' }).first().waitFor();
    await page.locator('[id="field:id"]').fill('plant/valve-refused');

    await page.locator('[id="field:regex"]').fill("Valve '(?P<valve>[^']+)' refused");
    await page.getByText('valve = north-7').first().waitFor();
    expect(await page.locator('mark').first().textContent()).toBe("Valve 'north-7' refused");

    await page.getByRole('button', { name: 'Add: What works' }).click();
    await page.locator('[id="field:workarounds[0].action"]').fill('Open the valve {{valve}} by hand');
    await page.getByRole('complementary', { name: 'Checks' }).getByText('no Chinese').waitFor();
    await picture('write-new');
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('heading', { level: 1, name: /Valve 'north-7' refused/ }).waitFor();
    const { body } = await web.service().call<{ status: string }>('GET', '/v1/signatures/plant/valve-refused');
    expect(body).toMatchObject({ status: 'published', examples: [{ text: pasted }] });
    expect(faults).toEqual([]);
  });

  it('names what is still to be filled in once its author means to be done', async () => {
    const { page, faults } = await web.open('/new?text=Pump%20failed', { locale: 'zh' });
    const checks = page.getByRole('complementary', { name: '检查' });
    await page.waitForLoadState('networkidle');
    const id = page.locator('[id="field:id"]');
    expect(await id.getAttribute('aria-invalid')).not.toBe('true');
    expect(await checks.getByRole('button', { name: 'id', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: '保存草稿' }).click();
    await checks.getByRole('button', { name: 'id', exact: true }).waitFor();
    expect(await id.getAttribute('aria-invalid')).toBe('true');
    await id.fill('plant/pump-fails');
    await checks.getByRole('button', { name: 'id', exact: true }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('leads to each fault, and puts right what can be for certain', async () => {
    const { page, faults, picture } = await web.open('/new?text=Pump%20failed');
    const checks = page.getByRole('complementary', { name: 'Checks' });
    await page.locator('[id="field:id"]').fill('plant/pump-failed');
    await page.locator('[id="field:regex"]').fill('pump (broken');
    await checks.getByRole('button', { name: 'regex' }).click();
    expect(await page.locator('[id="field:regex"]').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByText('Not recognized').first().waitFor();
    await picture('write-faults');
    await page.locator('[id="field:regex"]').fill('motor stopped');
    await checks.getByRole('button', { name: 'Add a pattern for this text' }).first().click();
    await page.getByRole('status').filter({ hasText: 'Recognized by patterns[0].regex' }).first().waitFor();
    await checks.getByText('Must not', { exact: false }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('keeps translations with their items when these change places', async () => {
    const { call } = web.service();
    const record = {
      id: 'plant/two-fixes',
      signature: 'two fixes wanted',
      regex: 'two fixes wanted',
      workarounds: [{ action: 'First' }, { action: 'Second' }],
      workarounds_zh: ['第一', '第二'],
    };
    expect((await call('POST', '/v1/signatures', record)).status).toBe(201);
    const { page } = await web.open('/signatures/plant/two-fixes/edit');
    await page.getByRole('region', { name: 'What works 1' }).getByRole('button', { name: 'Move down' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'two fixes wanted' }).waitFor();
    const { body } = await call('GET', '/v1/signatures/plant/two-fixes');
    expect(body).toMatchObject({
      workarounds: [{ action: 'Second' }, { action: 'First' }],
      workarounds_zh: ['第二', '第一'],
    });
  });

  it('brings the changes of two people together, and asks only where they contradict each other', async () => {
    const { call } = web.service();
    const record = {
      id: 'plant/shared',
      signature: 'shared record',
      regex: 'shared record',
      root_cause: 'old',
      domain: 'a',
    };
    await call('POST', '/v1/signatures', record);
    const { page, faults, picture } = await web.open('/signatures/plant/shared/edit');
    await page.locator('[id="field:root_cause"]').fill('mine');
    await page.locator('[id="field:signature"]').fill('My shared record');
    await call('PATCH', '/v1/signatures/plant/shared', { root_cause: 'theirs', domain: 'b' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const merge = page.getByRole('alertdialog', { name: /Someone else has saved/ });
    await merge.waitFor();
    expect(await merge.getByRole('group').count()).toBe(1);
    await picture('write-merge');
    expect(await barriers(page)).toEqual([]);
    expect(await merge.evaluate((dialog) => dialog === document.activeElement)).toBe(true);
    expect(await merge.getByRole('region', { name: 'domain' }).innerText()).toMatch(/changed by the other[^]*b/);
    expect(await merge.getByRole('region', { name: 'signature' }).innerText()).toContain('changed by you');
    await merge.getByRole('radio', { name: 'Theirs' }).check();
    await merge.getByRole('button').click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'My shared record' }).waitFor();
    const { body } = await call('GET', '/v1/signatures/plant/shared');
    expect(body).toMatchObject({ signature: 'My shared record', root_cause: 'theirs', domain: 'b' });
    expect(faults).toEqual([]);
  });

  it('saves nothing over another’s change while it is not decided which of the two stays', async () => {
    const { call } = web.service();
    await call('POST', '/v1/signatures', { id: 'plant/twice', signature: 'twice', regex: 'twice', root_cause: 'old' });
    const { page } = await web.open('/signatures/plant/twice/edit');
    await page.locator('[id="field:root_cause"]').fill('mine');
    await call('PATCH', '/v1/signatures/plant/twice', { root_cause: 'theirs', domain: 'b' });
    await page.keyboard.press('ControlOrMeta+s');
    const merge = page.getByRole('alertdialog');
    await merge.waitFor();
    const saved: string[] = [];
    page.on('request', (request) => request.method() === 'PUT' && saved.push(request.url()));
    await page.keyboard.press('ControlOrMeta+s');
    await page.locator('form').evaluate((form: HTMLFormElement) => form.requestSubmit());
    await merge.getByRole('button').click();
    await merge.waitFor({ state: 'detached' });
    expect(saved).toEqual([]);
    expect((await call('GET', '/v1/signatures/plant/twice')).body).toMatchObject({ root_cause: 'theirs' });
    expect(await page.locator('[id="field:root_cause"]').inputValue()).toBe('mine');
  });
});
