import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { TokensService } from '../src/access/tokens.service.js';
import type { Database } from '../src/database/database.js';
import type { BriefDto } from '../src/diagnosis/brief/brief.dto.js';
import { signatureOf } from '../src/integrations/signature.js';
import type { OutcomeDto } from '../src/outcomes/outcomes.dto.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

const SECRET = 'the secret of the webhook'.replaceAll(' ', '-');
const PATH = '/v1/integrations/webhook';
const TEXT = 'Order 4711 was not found in the warehouse';
const fix = { signature_id: aRecord().id, workaround_id: 'restore' };

const now = () => Math.floor(Date.now() / 1000);

describeOnEachDatabase('the signed webhook', ({ open }) => {
  let cairn: TestApp;
  let database: Database;

  const send = async <Body>(path: string, body: object, { at = now(), secret = SECRET } = {}, headers = {}) => {
    const text = JSON.stringify(body);
    const signature = signatureOf(secret, String(at), text);
    return cairn.call<Body & ProblemAnswer>('POST', path, text, {
      'cairn-timestamp': String(at),
      'cairn-signature': signature,
      ...headers,
    });
  };
  const ask = async (question: object) => (await send<BriefDto>(PATH, question)).body;
  const report = (outcome: object, options = {}) =>
    send<OutcomeDto>(`${PATH}/outcomes`, { ...fix, ...outcome }, options);
  const stored = () =>
    database.dataSource.query<{ reporter: string; verdict: string }[]>(
      'SELECT reporter, verdict, replaced_at IS NULL AS current FROM outcomes ORDER BY id',
    );

  beforeAll(async () => {
    database = await open();
    cairn = await startApp(database, { webhookSecret: SECRET, auth: 'token' });
    const given = { name: 'editor', scopes: ['signatures:write' as const], expiresAt: null, createdBy: 'test' };
    const { secret } = await cairn.app.get(TokensService).create(given);
    const record = aRecord();
    record.workarounds![0]!.id = 'restore';
    await cairn.call('POST', '/v1/signatures', record, { authorization: `Bearer ${secret}` });
  });
  afterAll(() => cairn.close());
  beforeEach(() => database.dataSource.query('DELETE FROM outcomes'));

  it('answers a signed question briefly, in its language', async () => {
    const { matches, left_out } = await ask({ text: TEXT, locale: 'zh' });
    expect(matches[0]).toMatchObject({ signature_id: fix.signature_id, captures: { order: '4711' } });
    expect(matches[0]!.fixes[0]).toMatchObject({ workaround_id: 'restore', action: '从归档中恢复订单 <order>' });
    expect(left_out).toEqual({});
    expect((await ask({ text: TEXT, max_tokens: 150 })).left_out).not.toEqual({});
  });

  it('takes reports, one for each reporter, whose name it does not keep', async () => {
    const { status, body } = await report({ worked: true, reporter: 'ann@shop.test' });
    expect([status, body.worked, body.rate.basis]).toEqual([200, true, 'both']);
    await report({ worked: false, reporter: 'ann@shop.test' });
    await report({ worked: true, reporter: 'bob@shop.test' });
    await report({ worked: true });
    const votes = await stored();
    expect(votes.map(({ verdict }) => verdict)).toEqual(['worked', 'failed', 'worked', 'worked']);
    expect(votes[0]!.reporter).toBe(votes[1]!.reporter);
    expect(new Set(votes.map(({ reporter }) => reporter)).size).toBe(3);
    for (const { reporter } of votes) expect(reporter).toMatch(/^webhook:[\w-]{22}$/);
  });

  it('takes what is sent once more for the same report', async () => {
    const at = now();
    await report({ worked: true }, { at });
    await report({ worked: false });
    expect((await report({ worked: true }, { at })).status).toBe(200);
    expect(await stored()).toMatchObject([{ verdict: 'worked' }, { verdict: 'failed', current: true }]);
  });

  it('says what is wrong with what it is sent', async () => {
    expect((await send(PATH, { text: ' ' })).body.code).toBe('empty_text');
    expect((await send(PATH, { text: TEXT, extra: 1 })).body.errors![0]!.code).toBe('unknown_key');
    expect((await report({ worked: 'perhaps' })).body.code).toBe('invalid_request');
    expect((await report({ worked: true, workaround_id: 'nothing' })).body.code).toBe('fix_not_found');
  });

  it.each([
    ['a wrong secret', { secret: 'another-secret-of-it' }, {}, 'wrong_signature'],
    ['the secret of nobody', { secret: '' }, {}, 'wrong_signature'],
    ['no signature', {}, { 'cairn-signature': '' }, 'wrong_signature'],
    ['an old time', { at: now() - 301 }, {}, 'stale_signature'],
    ['an old time made new', { at: now() - 301 }, { 'cairn-timestamp': String(now()) }, 'wrong_signature'],
    ['a token in its place', { secret: 'x' }, { authorization: 'Bearer cairn_x' }, 'wrong_signature'],
  ])('lets nobody in with %s', async (_, options, headers, code) => {
    for (const path of [PATH, `${PATH}/outcomes`]) {
      const { status, body } = await send(path, { ...fix, worked: true, text: TEXT }, options, headers);
      expect([status, body.code]).toEqual([401, code]);
    }
    expect(await stored()).toEqual([]);
  });

  it('is not there without a secret', async () => {
    const without = await startApp(database);
    const at = String(now());
    const headers = { 'cairn-timestamp': at, 'cairn-signature': signatureOf('', at, '{}') };
    const answer = await without.call<ProblemAnswer>('POST', PATH, '{}', headers);
    await without.close();
    expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
  });
});
