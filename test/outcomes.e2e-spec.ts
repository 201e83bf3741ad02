import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AnswerDto, MatchDto } from '../src/diagnosis/answer.dto.js';
import type { ReportPageDto } from '../src/outcomes/outcome-summary.dto.js';
import type { HelpDto, ItemRatesDto, RecordHelpDto } from '../src/outcomes/record-help.dto.js';
import type { OutcomeDto } from '../src/outcomes/outcomes.dto.js';
import { rateOf } from '../src/outcomes/rates/rates.js';
import type { CreatedTokenDto } from '../src/access/tokens.dto.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase, describeOnPostgres } from './support/database.js';
import { aRecord } from './support/records.js';

const TEXT = 'Order 4711 was not found in the warehouse';
const ID = aRecord().id;

async function theMatch(cairn: TestApp): Promise<MatchDto> {
  return (await cairn.call<AnswerDto>('POST', '/v1/match', { text: TEXT })).body.matches[0]!;
}

const rateIn = ({ workarounds }: MatchDto, id: string) => workarounds.find((one) => one.id === id)!.rate;

describeOnEachDatabase('POST /v1/outcomes', ({ open }) => {
  let cairn: TestApp;
  let match: MatchDto;
  /** The workaround with the authored rate of 0.8, on 4 cases. */
  let fix: { signature_id: string; workaround_id: string };

  const report = async (body: object, headers: Record<string, string> = {}) =>
    cairn.call<OutcomeDto & ProblemAnswer>('POST', '/v1/outcomes', body, headers);
  const aReporter = async () => {
    const { body } = await cairn.call<CreatedTokenDto>('POST', '/v1/tokens', {
      name: 'reporter',
      scopes: ['outcomes:write'],
    });
    return { authorization: `Bearer ${body.secret}` };
  };

  beforeAll(async () => {
    cairn = await startApp(await open());
  });
  afterAll(() => cairn.close());
  beforeEach(async () => {
    const id = `shop/order-${Math.random().toString(36).slice(2)}`;
    await cairn.call('POST', '/v1/signatures', { ...aRecord(), id });
    const { body } = await cairn.call<AnswerDto>('POST', '/v1/match', { text: TEXT, limit: 100 });
    match = body.matches.find((one) => one.signature_id === id)!;
    fix = { signature_id: id, workaround_id: match.workarounds[0]!.id };
  });
  const matchNow = async () => {
    const { body } = await cairn.call<AnswerDto>('POST', '/v1/match', { text: TEXT, limit: 100 });
    return body.matches.find((one) => one.signature_id === fix.signature_id)!;
  };

  it('moves the rate of the fix at once, and of nothing else', async () => {
    const { status, body } = await report({ ...fix, worked: false, match_id: crypto.randomUUID() });
    expect(status).toBe(200);
    const rate = rateOf(0.8, 4, { worked: 0, failed: 1 });
    expect(body).toMatchObject({ ...fix, dead_end_id: null, worked: false, rate });
    const now = await matchNow();
    expect(rateIn(now, fix.workaround_id)).toEqual(body.rate);
    expect(rate.basis).toBe('both');
    expect(rateIn(now, match.workarounds[1]!.id)).toEqual(match.workarounds[1]!.rate);
    expect(now.dead_ends).toEqual(match.dead_ends);
  });

  it('is told with the rates of the record', async () => {
    const { body } = await report({ ...fix, worked: false });
    const { body: told } = await cairn.call<ItemRatesDto>('GET', `/v1/outcomes/rates/${fix.signature_id}`);
    expect(told.items.find(({ item_id: id }) => id === fix.workaround_id)!.rate).toEqual(body.rate);
    expect(told.items.map(({ item_id: id }) => id)).toEqual(
      [...match.workarounds, ...match.dead_ends].map(({ id }) => id),
    );
    expect((await cairn.call('GET', '/v1/outcomes/rates/shop/none')).status).toBe(404);
  });

  it('tells which records help most and least, with how often they matched', async () => {
    const [ann, bob] = [await aReporter(), await aReporter()];
    const help = async () => {
      const { body } = await cairn.call<HelpDto>('GET', '/v1/outcomes/help');
      const of = (records: RecordHelpDto[]) => records.find(({ signature_id: id }) => id === fix.signature_id);
      return { most: of(body.most), least: of(body.least) };
    };
    expect(await help()).toMatchObject({ most: undefined, least: { worked: 0, failed: 0, hits: 1 } });
    await report({ ...fix, worked: true }, ann);
    const { body } = await report({ ...fix, worked: true }, bob);
    await report({ signature_id: fix.signature_id, dead_end_id: match.dead_ends[0]!.id, worked: false }, ann);
    const { most, least } = await help();
    expect(most).toMatchObject({ worked: 2, failed: 0, hits: 1, rate: body.rate });
    expect(least).toBeUndefined();
    await report({ ...fix, worked: false }, ann);
    await report({ ...fix, worked: false }, bob);
    expect(await help()).toMatchObject({ most: undefined, least: { worked: 0, failed: 2, hits: 1 } });
  });

  it('tells its reporter alone what they say now', async () => {
    const [ann, bob] = [await aReporter(), await aReporter()];
    const own = async (headers: Record<string, string>) => {
      const path = `/v1/outcomes/own?signature_id=${fix.signature_id}`;
      return (await cairn.call<ReportPageDto>('GET', path, undefined, headers)).body.reports;
    };
    const deadEnd = { signature_id: fix.signature_id, dead_end_id: match.dead_ends[0]!.id };
    await report({ ...fix, worked: false }, ann);
    await report({ ...fix, worked: true, note: 'after a restart; I am ann@mail.test' }, ann);
    await report({ ...deadEnd, worked: 'not_applicable' }, bob);
    expect(await own(ann)).toMatchObject([
      { item_id: fix.workaround_id, worked: true, note: 'after a restart; I am {email}' },
    ]);
    expect(await own(bob)).toMatchObject([{ item_id: deadEnd.dead_end_id, worked: 'not_applicable', note: null }]);
    await report({ ...fix, worked: null }, ann);
    expect(await own(ann)).toEqual([]);
  });

  it('leaves the authored figures as they are', async () => {
    const path = `/v1/signatures/${fix.signature_id}`;
    const before = await cairn.call('GET', path);
    await report({ ...fix, worked: true });
    const after = await cairn.call('GET', path);
    expect(after.body).toEqual(before.body);
    // Who keeps what hangs on its rates has to ask anew.
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });

  it('shows on the page of a record what reports its rates rest on', async () => {
    const path = `/v1/signatures/${fix.signature_id}`;
    const before = await cairn.call<string>('GET', `${path}.md`);
    const own = `workaround_id \`${fix.workaround_id}\``;
    const lineOf = ({ body }: { body: string }) => body.split('\n').find((line) => line.includes(own));
    expect(lineOf(before)).toContain("by the author's estimate;");
    const { rate } = (await report({ ...fix, worked: true })).body;
    expect(rate).toMatchObject({ reports: 1, last_reported: new Date().toISOString().slice(0, 10) });
    const after = await cairn.call<string>('GET', `${path}.md`);
    expect(lineOf(after)).toContain(`people's reports: 1, the last on ${rate.last_reported};`);
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
    const again = await cairn.call('GET', `${path}.md`, undefined, { 'if-none-match': after.headers.get('etag')! });
    expect(again.status).toBe(304);
    await report({ ...fix, worked: null });
    expect(lineOf(await cairn.call<string>('GET', `${path}.md`))).toBe(lineOf(before));
  });

  it('keeps one current report per actor and fix, replaced by the next and taken back by null', async () => {
    const steps: [boolean | 'not_applicable' | null, { worked: number; failed: number }][] = [
      [true, { worked: 1, failed: 0 }],
      [true, { worked: 1, failed: 0 }],
      [false, { worked: 0, failed: 1 }],
      ['not_applicable', { worked: 0, failed: 0 }],
      [true, { worked: 1, failed: 0 }],
      [null, { worked: 0, failed: 0 }],
      [null, { worked: 0, failed: 0 }],
    ];
    for (const [worked, reports] of steps) {
      const { body } = await report({ ...fix, worked });
      expect([worked, body.worked]).toEqual([worked, worked]);
      expect(body.rate).toMatchObject(rateOf(0.8, 4, reports));
      expect(body.rate.reports).toBe(reports.worked + reports.failed);
    }
    expect(await matchNow()).toEqual(match);
  });

  it('adds up what several actors report', async () => {
    const reporters = await Promise.all([aReporter(), aReporter(), aReporter()]);
    await Promise.all(reporters.map((reporter, n) => report({ ...fix, worked: n > 0 }, reporter)));
    expect(rateIn(await matchNow(), fix.workaround_id)).toMatchObject(rateOf(0.8, 4, { worked: 2, failed: 1 }));
  });

  it('counts once what one actor reports several times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => report({ ...fix, worked: true })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(rateIn(await matchNow(), fix.workaround_id)).toMatchObject(rateOf(0.8, 4, { worked: 1, failed: 0 }));
  });

  it('takes in that a dead end worked all the same', async () => {
    const deadEnd = match.dead_ends[0]!;
    const { body } = await report({ signature_id: fix.signature_id, dead_end_id: deadEnd.id, worked: true });
    expect(body).toMatchObject({ workaround_id: null, dead_end_id: deadEnd.id });
    expect(body.rate).toMatchObject(rateOf(1 - 0.9, 4, { worked: 1, failed: 0 }));
    expect((await matchNow()).dead_ends[0]!.rate).toEqual(body.rate);
  });

  it('keeps the reports when the record is edited', async () => {
    await report({ ...fix, worked: false });
    await cairn.call('PATCH', `/v1/signatures/${fix.signature_id}`, { evidence_count: 10 });
    expect(rateIn(await matchNow(), fix.workaround_id)).toMatchObject(rateOf(0.8, 10, { worked: 0, failed: 1 }));
  });

  it.each([
    ['a signature that is not known', 404, 'signature_not_found', { signature_id: 'shop/no-such' }],
    ['a fix that is not known', 404, 'fix_not_found', { workaround_id: 'nothing' }],
    ['a dead end as a workaround', 404, 'fix_not_found', { workaround_id: 'dead_end' }],
    ['no fix', 400, 'invalid_request', { workaround_id: null }],
    ['two things at once', 400, 'invalid_request', { dead_end_id: 'dead_end' }],
    ['no outcome', 400, 'invalid_request', { worked: undefined }],
    ['another outcome', 400, 'invalid_request', { worked: 'maybe' }],
    ['a match id that is none', 400, 'invalid_request', { match_id: '7' }],
    ['a NUL in the context', 400, 'invalid_request', { context: { product: 'a\0' } }],
    ['half a surrogate pair in the context', 400, 'invalid_request', { context: { os: '\ud800' } }],
    ['an unknown key', 400, 'invalid_request', { vote: 1 }],
  ])('refuses %s', async (_, status, code, change) => {
    const deadEnd = match.dead_ends[0]!.id;
    const body = JSON.stringify({ ...fix, worked: true, ...change }).replaceAll('"dead_end"', `"${deadEnd}"`);
    const answer = await cairn.call<ProblemAnswer>('POST', '/v1/outcomes', body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await matchNow()).toEqual(match);
  });

  it.each(['draft', 'retired'])('refuses reports of a %s', async (state) => {
    await cairn.call('PATCH', `/v1/signatures/${fix.signature_id}`, { status: state });
    const { status, body } = await report({ ...fix, worked: true });
    expect([status, body.code]).toEqual([409, 'signature_not_published']);
  });
});

describeOnEachDatabase('reported rates', ({ create, open }) => {
  it('are there again after a restart', async () => {
    const config = await create();
    const database = await open(config);
    const first = await startApp(database);
    await first.call('POST', '/v1/signatures', aRecord());
    const fix = (await theMatch(first)).workarounds[0]!;
    await first.call('POST', '/v1/outcomes', { signature_id: ID, workaround_id: fix.id, worked: true });
    await first.close();
    await database.close();
    const second = await startApp(await open(config));
    expect(rateIn(await theMatch(second), fix.id)).toMatchObject(rateOf(0.8, 4, { worked: 1, failed: 0 }));
    await second.close();
  });
});

describeOnPostgres('reported rates', ({ create, open }) => {
  describe('of two processes', () => {
    let cairns: TestApp[];
    beforeAll(async () => {
      const config = await create();
      cairns = [await startApp(await open(config)), await startApp(await open(config))];
    });
    afterAll(() => Promise.all(cairns.map((cairn) => cairn.close())));

    it('are those of both within a second', async () => {
      const [here, there] = cairns as [TestApp, TestApp];
      await here.call('POST', '/v1/signatures', aRecord());
      const fix = (await theMatch(here)).workarounds[0]!;
      const { body } = await here.call<OutcomeDto>('POST', '/v1/outcomes', {
        signature_id: ID,
        workaround_id: fix.id,
        worked: true,
      });
      for (let tries = 0; tries < 50; tries++) {
        const match = await theMatch(there).catch(() => undefined);
        if (match && rateIn(match, fix.id).basis === 'both') break;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      expect(rateIn(await theMatch(there), fix.id)).toEqual(body.rate);
    });
  });
});
