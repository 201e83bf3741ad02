import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { TokensService } from '../src/access/tokens.service.js';
import type { Database } from '../src/database/database.js';
import { signatureOf } from '../src/integrations/signature.js';
import { MAX_BLOCKS, type SlackBlock, type SlackMessage } from '../src/integrations/slack/message.js';
import { SlackReplies } from '../src/integrations/slack/slack-replies.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';
import { startFakeSlack, type FakeSlack } from './support/slack.js';

const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const PATH = '/v1/integrations/slack';
const HOOK = 'https://hooks.slack.com/actions/T1/2/3';
const TEXT = 'Order 4711 was not found in the warehouse';

interface Stored {
  reporter: string;
  reporter_kind: string;
  item_id: string;
  verdict: string;
  current: boolean;
}

interface Button {
  action_id: string;
  value: string;
  text: { text: string };
}

const hostile = aRecord({
  id: 'shop/hostile',
  signature: 'Hostile <!channel> & <@U1>',
  regex: 'hostile value=(?P<value>.+)',
  root_cause: 'Tell <!everyone> \u202eand `<!here>` at <https://evil.test|Slack>',
  workarounds: [
    { action: 'Run {{value}}', steps: [{ text: 'As <!channel> says', code: 'cat <<END\n```\n*now* <!channel>\nEND' }] },
  ],
  dead_ends: [{ action: '<!subteam^S1>', why_fails: '<#C1|general>' }],
  verification_tier: 'ai_generated',
});
const long = aRecord({
  id: 'shop/long',
  signature: 'long',
  regex: 'a long way to go',
  workarounds: Array.from({ length: 30 }, (_, n) => ({
    action: `Fix ${n}`,
    steps: [{ text: '<&>'.repeat(200), code: `fix --number ${n}\n`.repeat(20) }],
  })),
  gotchas: Array.from({ length: 60 }, (_, n) => ({ text: `Mind ${n}` })),
});

const now = () => Math.floor(Date.now() / 1000);
const textOf = ({ blocks }: SlackMessage) => JSON.stringify(blocks);
const buttonsOf = ({ blocks }: SlackMessage) =>
  blocks
    .filter(({ type }) => type === 'actions')
    .flatMap(({ block_id, elements }) => (elements as Button[]).map((button) => ({ ...button, block_id })));

describeOnEachDatabase('the Slack command', ({ open }) => {
  let cairn: TestApp;
  let database: Database;
  let slack: FakeSlack;

  let triggers = 0;
  /** Sends a form, signed as Slack documents it; as there, no two of them are the same. */
  const send = async <Body = SlackMessage>(
    form: Record<string, string>,
    options: { at?: number; secret?: string; query?: string } = {},
    headers: Record<string, string> = {},
  ) => {
    const trigger = `${++triggers}.T1.8d11`;
    const payload = form.payload?.replace(/^\{(?=")/, `{"trigger_id":"${trigger}",`);
    return sendAsIs<Body>(payload === undefined ? { ...form, trigger_id: trigger } : { payload }, options, headers);
  };
  const sendAsIs = async <Body>(
    form: Record<string, string>,
    { at = now(), secret = SECRET, query = '', to = cairn } = {},
    headers: Record<string, string> = {},
  ) => {
    const body = String(new URLSearchParams(form));
    return to.call<Body>('POST', PATH + query, body, {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(at),
      'x-slack-signature': signatureOf(secret, String(at), body),
      ...headers,
    });
  };
  const ask = async (text: string, query = '') =>
    (await send({ command: '/cairn', team_id: 'T1', user_id: 'U1', user_name: 'ann', text }, { query })).body;

  /** Presses a button below the first fix. */
  const payloadOf = (message: SlackMessage, actionId: string, more: object = {}) => {
    const { action_id, block_id, value } = buttonsOf(message).find((button) => button.action_id === actionId)!;
    return JSON.stringify({
      type: 'block_actions',
      user: { id: 'U1', username: 'ann', name: 'Ann', team_id: 'T1' },
      response_url: HOOK,
      actions: [{ type: 'button', action_id, block_id, value }],
      ...more,
    });
  };
  const arrivedAfter = async (payload: string, options = {}) => {
    const { status } = await send({ payload }, options);
    expect(status).toBe(200);
    await cairn.app.get(SlackReplies, { strict: false }).flush();
    return slack.arrived.at(-1)!;
  };
  const stored = () =>
    database.dataSource.query<Stored[]>(
      'SELECT reporter, reporter_kind, item_id, verdict, replaced_at IS NULL AS current FROM outcomes ORDER BY id',
    );

  beforeAll(async () => {
    slack = await startFakeSlack();
    database = await open();
    cairn = await startApp(database, { slackSigningSecret: SECRET, auth: 'token' });
    cairn.app.get(SlackReplies, { strict: false }).agent = slack.agent;
    const given = { name: 'editor', scopes: ['signatures:write' as const], expiresAt: null, createdBy: 'test' };
    const { secret } = await cairn.app.get(TokensService).create(given);
    const record = aRecord();
    record.workarounds![0]!.id = 'restore';
    for (const one of [record, hostile, long])
      await cairn.call('POST', '/v1/signatures', one, { authorization: `Bearer ${secret}` });
  });
  afterAll(async () => {
    await cairn.close();
    slack.close();
  });
  beforeEach(async () => {
    slack.arrived.length = 0;
    slack.answerWith(200);
    await database.dataSource.query('DELETE FROM outcomes');
  });

  it('answers with the fix, its steps and what not to do, for the eyes of who asked', async () => {
    const { response_type, text, blocks } = await ask(TEXT);
    expect([response_type, text]).toEqual(['ephemeral', TEXT]);
    const written = blocks.map(({ text: shown, elements }) => JSON.stringify(shown ?? elements)).join('\n');
    expect(written).toMatch(
      /shop\/order-not-found.*Cause.*Try first:\* Restore order 4711 from the archive.*shopctl restore 4711.*Worked.*Did not work.*Do not:\* Reboot the warehouse/s,
    );
    expect(buttonsOf({ text, blocks }).map(({ action_id }) => action_id)).toEqual([
      'worked',
      'failed',
      'worked',
      'failed',
    ]);
  });

  it('answers in Chinese where its address says so', async () => {
    const message = await ask(TEXT, '?locale=zh');
    expect(textOf(message)).toContain('首先尝试：* 从归档中恢复订单 4711');
    expect(textOf(message)).toMatch(/（成功率 \d+%/);
    expect(textOf(message)).not.toMatch(/[,:;(] ?\p{Script=Han}/u);
    expect(buttonsOf(message).map(({ text }) => text.text)).toEqual(['有效', '无效', '有效', '无效']);
  });

  it.each([
    ['&lt;b&gt;Order 4711 was not found in the warehouse', 'Restore order 4711'],
    ['nothing that anybody knows', 'No known error matches'],
    ['  ', 'The text is empty'],
  ])('reads %j as Slack has escaped it', async (text, told) => expect(textOf(await ask(text))).toContain(told));

  it('mentions nobody and links nowhere, whatever stands in records and texts', async () => {
    const message = await ask('hostile value=&lt;!channel&gt; &lt;https://evil.test|x&gt;');
    const said = JSON.stringify(message);
    expect(said).toContain('&lt;!channel&gt;');
    expect(said).toContain('ask a person before running it');
    expect(said).not.toMatch(/[<>\u202e]/);
    for (const { type, text, elements } of message.blocks)
      for (const { type: kind, verbatim } of [text ?? elements].flat() as { type: string; verbatim: boolean }[])
        expect([type, kind, verbatim]).not.toEqual([type, 'mrkdwn', undefined]);
    expect(message.blocks.find(({ text }) => JSON.stringify(text ?? '').includes('```'))!.text).toMatchObject({
      type: 'plain_text',
    });
  });

  it('keeps to what Slack takes, the most important first, and says that something is left out', async () => {
    const { blocks } = await ask('a long way to go');
    expect(blocks.length).toBeLessThanOrEqual(MAX_BLOCKS);
    for (const { text } of blocks)
      expect((text as { text: string } | undefined)?.text.length ?? 0).toBeLessThanOrEqual(3_000);
    expect(JSON.stringify(blocks)).toContain('fix --number 0');
    expect(JSON.stringify(blocks.at(-1))).toMatch(/\d+ parts of the answer are left out/);
  });

  it('reports what a button says, as a member of whom no name and no id is kept', async () => {
    const { host, path, message } = await arrivedAfter(payloadOf(await ask(TEXT), 'worked'));
    expect([host, path]).toEqual(['hooks.slack.com', '/actions/T1/2/3']);
    expect(message).toMatchObject({ replace_original: true, text: expect.stringContaining('reported to have worked') });
    const [report] = await stored();
    expect(report).toMatchObject({ reporter_kind: 'signed', item_id: 'restore', verdict: 'worked' });
    expect(report!.reporter).toMatch(/^slack:[\w-]{22}$/);
  });

  it('leaves the other fixes to be seen when one did not work', async () => {
    const { message } = await arrivedAfter(payloadOf(await ask(TEXT), 'failed'));
    expect(message).toMatchObject({ replace_original: false, response_type: 'ephemeral' });
    expect(await stored()).toMatchObject([{ verdict: 'failed' }]);
  });

  it('puts what was reported in place of the buttons where Slack tells the message', async () => {
    const asked = await ask(TEXT);
    const { message } = await arrivedAfter(payloadOf(asked, 'failed', { message: { blocks: asked.blocks } }));
    const at = asked.blocks.findIndex(({ type }) => type === 'actions');
    const expected: SlackBlock[] = asked.blocks.map((block, index) => (index === at ? message.blocks[at]! : block));
    expect(message).toMatchObject({ replace_original: true, blocks: expected });
    expect(JSON.stringify(message.blocks[at])).toContain('reported not to have worked');
  });

  it('has one vote for each member, which a later one replaces', async () => {
    const message = await ask(TEXT);
    await arrivedAfter(payloadOf(message, 'worked'));
    await arrivedAfter(payloadOf(message, 'failed'));
    await arrivedAfter(payloadOf(message, 'worked', { user: { id: 'U1', team_id: 'T2' } }));
    const votes = await stored();
    expect(votes.map(({ verdict, current }) => [verdict, current])).toEqual([
      ['worked', false],
      ['failed', true],
      ['worked', true],
    ]);
    expect(new Set(votes.map(({ reporter }) => reporter)).size).toBe(2);
  });

  it('takes what is sent once more for the same report, in another process too', async () => {
    const other = await startApp(database, { slackSigningSecret: SECRET, auth: 'token' });
    other.app.get(SlackReplies, { strict: false }).agent = slack.agent;
    const message = await ask(TEXT);
    const form = { payload: payloadOf(message, 'worked') };
    const at = now();
    expect((await sendAsIs(form, { at })).status).toBe(200);
    await arrivedAfter(payloadOf(message, 'failed'));
    expect((await sendAsIs(form, { at })).status).toBe(401);
    expect((await sendAsIs(form, { at, to: other })).status).toBe(200);
    await Promise.all([cairn, other].map(({ app }) => app.get(SlackReplies, { strict: false }).flush()));
    await other.close();
    expect(await stored()).toMatchObject([{ verdict: 'worked' }, { verdict: 'failed', current: true }]);
  });

  it('tells what is wrong with a report, beside the answer', async () => {
    const payload = payloadOf(await ask(TEXT), 'worked').replaceAll('restore', 'nothing');
    const { message } = await arrivedAfter(payload);
    expect(message).toMatchObject({ replace_original: false, text: expect.stringContaining('has no such workaround') });
    expect(await stored()).toEqual([]);
  });

  it.each([
    'http://hooks.slack.com/x',
    'https://hooks.slack.com.evil.test/x',
    'https://evil.test/hooks.slack.com',
    'https://hooks.slack.com:8443/x',
    'https://me@hooks.slack.com/x',
    'https://hooks.slack.com@evil.test/x',
    'file:///etc/passwd',
    '',
  ])('sends nothing to %j, and reports nothing', async (url) => {
    const payload = payloadOf(await ask(TEXT), 'worked', { response_url: url });
    const { status, body } = await send<ProblemAnswer>({ payload });
    expect([status, body.code, body.errors![0]!.path]).toEqual([400, 'invalid_request', 'response_url']);
    expect([await stored(), slack.arrived]).toEqual([[], []]);
  });

  it('goes nowhere that Slack may send it on to', async () => {
    slack.answerWith(302, 'https://evil.test/');
    await arrivedAfter(payloadOf(await ask(TEXT), 'worked'));
    expect(slack.arrived.map(({ host }) => host)).toEqual(['hooks.slack.com']);
  });

  it.each([
    ['{', 'invalid_json'],
    ['{}', 'invalid_request'],
    ['{"type":"view_submission"}', 'invalid_request'],
  ])('refuses the payload %s', async (payload, code) => {
    const { status, body } = await send<ProblemAnswer>({ payload });
    expect([status, body.code]).toEqual([400, code]);
  });

  it.each([
    ['a wrong secret', { secret: SECRET.replace('8', '9') }, {}, 'wrong_signature'],
    ['no signature', {}, { 'x-slack-signature': '' }, 'wrong_signature'],
    [
      'the signature of another body',
      {},
      { 'x-slack-signature': signatureOf(SECRET, String(now()), 'x') },
      'wrong_signature',
    ],
    ['an old time', { at: now() - 301 }, {}, 'stale_signature'],
    ['a time to come', { at: now() + 330 }, {}, 'stale_signature'],
    ['an old time made new', { at: now() - 301 }, { 'x-slack-request-timestamp': String(now()) }, 'wrong_signature'],
  ])('lets nobody in with %s', async (_, options, headers, code) => {
    const { status, body } = await send<ProblemAnswer>({ text: TEXT }, options, headers);
    expect([status, body.code]).toEqual([401, code]);
  });

  it('takes forms only, and no other route takes them', async () => {
    expect((await cairn.call('POST', PATH, { text: TEXT })).status).toBe(415);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await cairn.call('POST', '/v1/match', 'text=x', form)).status).toBe(415);
  });

  it('is answered once: who has overheard a request cannot send it again', async () => {
    const form = { command: '/cairn', team_id: 'T1', user_id: 'U1', text: TEXT, trigger_id: '1.T1.overheard' };
    const at = now();
    expect((await sendAsIs(form, { at })).status).toBe(200);
    const again = await sendAsIs<ProblemAnswer>(form, { at });
    expect([again.status, again.body.code]).toEqual([401, 'repeated_request']);
    expect((await sendAsIs({ ...form, trigger_id: '2.T1.new' }, { at })).status).toBe(200);
  });

  it('is not there without a secret', async () => {
    const without = await startApp(database);
    const body = 'text=x';
    const at = String(now());
    const answer = await without.call<ProblemAnswer>('POST', PATH, body, {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': at,
      'x-slack-signature': signatureOf('', at, body),
    });
    await without.close();
    expect([answer.status, answer.body.code]).toEqual([404, 'not_found']);
  });
});
