import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Database } from '../src/database/database.js';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import type { SignatureRecordDto } from '../src/signatures/record/record.dto.js';
import type { BulkResultDto } from '../src/translations/bulk/bulk.dto.js';
import { UnitChecker } from '../src/translations/checking/unit-checker.js';
import type { SavedUnitDto } from '../src/translations/decisions/decisions.dto.js';
import type { GlossaryDto, GlossaryImportDto } from '../src/translations/glossary/glossary.dto.js';
import type { MemoryDto } from '../src/translations/memory/memory.dto.js';
import type {
  TranslationStatisticsDto,
  WaitingListDto,
} from '../src/translations/statistics/translation-statistics.dto.js';
import type { UnitContextDto, UnitDto, UnitPageDto } from '../src/translations/units/units.dto.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';
import { aTeam, type Team } from './support/team.js';

type Headers = Record<string, string>;

function client(cairn: TestApp, locale = 'zh') {
  const base = `/v1/translations/${locale}`;
  const list = async (query: string, headers: Headers) =>
    (await cairn.call<UnitPageDto & ProblemAnswer>('GET', `${base}/units?${query}`, undefined, headers)).body;
  const read = async (id: string, headers: Headers) =>
    (await cairn.call<UnitContextDto & ProblemAnswer>('GET', `${base}/units/${id}`, undefined, headers)).body;
  const act = (method: string, path: string, headers: Headers, body?: unknown, version?: number) =>
    cairn.call<SavedUnitDto & UnitDto & ProblemAnswer>(method, `${base}/units/${path}`, body, {
      ...headers,
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    });
  const save = (unit: UnitDto, headers: Headers, target: string, more: object = {}) =>
    act('PUT', unit.id, headers, { target, ...more }, unit.version);
  return { list, read, act, save, base };
}

describeOnEachDatabase('translation review', ({ open }) => {
  let cairn: TestApp;
  let database: Database;
  let team: Team;
  let zh: ReturnType<typeof client>;
  beforeAll(async () => {
    database = await open();
    cairn = await startApp(database, { auth: 'token', translateTo: ['zh', 'zh-Hant', 'en'] });
    team = await aTeam(cairn);
    zh = client(cairn);
  });
  afterAll(() => cairn.close());

  let records = 0;
  /** A fresh record and its units, in order. */
  const units = async (changes: Partial<SignatureRecordDto> & Record<string, unknown> = {}) => {
    const id = `shop/record-${++records}`;
    const { status } = await cairn.call('POST', '/v1/signatures', aRecord({ id, ...changes }), team.author.headers);
    expect(status).toBe(201);
    return (await zh.list(`signature_id=${id}`, team.reviewer.headers)).items;
  };
  const record = async (id: string) =>
    (
      await cairn.call<SignatureRecordDto & Record<string, unknown>>(
        'GET',
        `/v1/signatures/${id}`,
        undefined,
        team.author.headers,
      )
    ).body;

  it('saves a text for review, in the record itself, and refuses who has not seen it', async () => {
    const [signature] = await units();
    const { body, status, headers } = await zh.save(signature!, team.translator.headers, '找不到订单 4711');
    expect([status, body.outcome, headers.get('etag')]).toEqual([200, 'saved', '"2"']);
    expect(body.unit).toMatchObject({
      state: 'needs_review',
      origin: 'human',
      author: team.translator.id,
      version: 2,
      outdated: false,
    });
    expect(await record(signature!.signature_id)).toMatchObject({
      signature_zh: '找不到订单 4711',
      review: { zh: { signature: { state: 'needs_review', origin: 'human' } } },
    });
    const late = await zh.save(signature!, team.translator.headers, '没有');
    expect([late.status, late.body.code]).toEqual([412, 'translation_changed']);
    const blind = await zh.act('PUT', signature!.id, team.translator.headers, { target: '没有' });
    expect([blind.status, blind.body.code]).toEqual([428, 'precondition_required']);
  });

  it('says which machine wrote a text', async () => {
    const [signature] = await units();
    const { body } = await zh.save(signature!, team.translator.headers, '找不到订单 4711', {
      origin: 'ai',
      model: 'm-1',
    });
    expect(body.unit).toMatchObject({ origin: 'ai', model: 'm-1' });
  });

  it('has a reviewer approve a text, which others then change by suggestions only', async () => {
    const [signature] = await units();
    const denied = await zh.act('POST', `${signature!.id}/decision`, team.translator.headers, { action: 'approve' }, 1);
    expect([denied.status, denied.body.code]).toEqual([403, 'insufficient_scope']);
    const approved = await zh.act('POST', `${signature!.id}/decision`, team.reviewer.headers, { action: 'approve' }, 1);
    expect(approved.body).toMatchObject({ state: 'reviewed', reviewer: team.reviewer.id, version: 2 });

    const other = await zh.save(approved.body, team.translator.headers, '没有订单 4711');
    expect(other.body).toMatchObject({ outcome: 'suggested', unit: { state: 'reviewed', suggestions: 1 } });
    const { suggested } = await zh.read(signature!.id, team.reviewer.headers);
    expect(suggested).toMatchObject([{ target: '没有订单 4711', author: team.translator.id, status: 'open' }]);
    expect(suggested[0]!.diff.map(({ text, change }) => `${change} ${text}`)).toEqual([
      'removed 仓库中找不到',
      'added 没有',
      'same 订单 4711',
    ]);

    const path = `${signature!.id}/suggestions/${suggested[0]!.id}`;
    const accepted = await zh.act('POST', `${path}/decision`, team.reviewer.headers, { action: 'accept' });
    expect(accepted.body).toMatchObject({
      state: 'reviewed',
      target: '没有订单 4711',
      author: team.translator.id,
      reviewer: team.reviewer.id,
      suggestions: 0,
    });
    expect((await zh.act('POST', `${path}/decision`, team.reviewer.headers, { action: 'accept' })).body.code).toBe(
      'suggestion_decided',
    );
    const cleared = await zh.save(accepted.body, team.translator.headers, '');
    expect([cleared.status, cleared.body.code]).toEqual([409, 'translation_reviewed']);
  });

  it('keeps rejected suggestions, with the reason', async () => {
    const [signature] = await units();
    await zh.act('POST', `${signature!.id}/suggestions`, team.translator.headers, { target: '订单没了 4711' });
    const [one] = (await zh.read(signature!.id, team.reviewer.headers)).suggested;
    const path = `${signature!.id}/suggestions/${one!.id}/decision`;
    expect((await zh.act('POST', path, team.reviewer.headers, { action: 'reject', reason: '口语' })).status).toBe(200);
    await zh.act('POST', `${signature!.id}/suggestions`, team.translator.headers, { target: '订单没了 4711' });
    expect((await zh.read(signature!.id, team.reviewer.headers)).suggested).toMatchObject([
      { status: 'rejected', reason: '口语', decided_by: team.reviewer.id },
    ]);
  });

  it('drops no review when the source changes: it is outdated until a reviewer confirms or mends it', async () => {
    const [signature, cause] = await units();
    await zh.act('POST', `${cause!.id}/decision`, team.reviewer.headers, { action: 'approve' }, 1);
    const early = await zh.act('POST', `${cause!.id}/decision`, team.reviewer.headers, { action: 'confirm' }, 2);
    expect([early.status, early.body.code]).toEqual([409, 'translation_not_outdated']);
    const path = `/v1/signatures/${cause!.signature_id}`;
    await cairn.call('PATCH', path, { root_cause: 'The order was moved to the archive.' }, team.author.headers);
    const outdated = await zh.list(`signature_id=${cause!.signature_id}&outdated=true`, team.reviewer.headers);
    expect(outdated.items).toMatchObject([{ id: cause!.id, state: 'reviewed', outdated: true, version: 3 }]);
    const confirmed = await zh.act('POST', `${cause!.id}/decision`, team.reviewer.headers, { action: 'confirm' }, 3);
    expect(confirmed.body).toMatchObject({ state: 'reviewed', outdated: false });
    const { history } = await zh.read(cause!.id, team.reviewer.headers);
    expect(history.map(({ action, source }) => [action, source])).toEqual([
      ['confirm', 'The order was moved to the archive.'],
      ['record', 'The order was moved to the archive.'],
      ['approve', 'The order was archived.'],
    ]);
    expect(
      history[1]!.source_diff
        .filter(({ change }) => change === 'added')
        .map(({ text }) => text)
        .join(''),
    ).toContain('moved to the archive');
    expect(signature!.version).toBe(1);
  });

  it('keeps the reason of whatever is decided', async () => {
    const [signature] = await units();
    const { id } = signature!;
    const decide = (body: object) => zh.act('POST', `${id}/decision`, team.reviewer.headers, body, 1);
    await decide({ action: 'approve', reason: '通顺' });
    await zh.act('POST', `${id}/suggestions`, team.translator.headers, { target: '找不到订单 4711' });
    const [one] = (await zh.read(id, team.reviewer.headers)).suggested;
    const accept = { action: 'accept', reason: '更短' };
    await zh.act('POST', `${id}/suggestions/${one!.id}/decision`, team.reviewer.headers, accept);
    const path = `/v1/signatures/${signature!.signature_id}`;
    await cairn.call('PATCH', path, { signature: 'No order 4711 in the warehouse' }, team.author.headers);
    const confirm = { action: 'confirm', reason: '意思不变' };
    await zh.act('POST', `${id}/decision`, team.reviewer.headers, confirm, 4);
    const { history, suggested } = await zh.read(id, team.reviewer.headers);
    expect(history.map(({ action, reason }) => [action, reason])).toEqual([
      ['confirm', '意思不变'],
      ['record', null],
      ['approve', '更短'],
      ['approve', '通顺'],
    ]);
    expect(suggested).toMatchObject([{ status: 'accepted', reason: '更短' }]);
  });

  it('rejects a text, which readers do not get any more', async () => {
    const [signature] = await units({ regex: 'order (?P<order>\\d+) is void' });
    const path = `${signature!.id}/decision`;
    expect((await zh.act('POST', path, team.reviewer.headers, { action: 'reject' }, 1)).body.code).toBe(
      'invalid_request',
    );
    const { body } = await zh.act('POST', path, team.reviewer.headers, { action: 'reject', reason: '不通顺' }, 1);
    expect(body).toMatchObject({ state: 'rejected', target: '仓库中找不到订单 4711' });
    const question = { text: 'order 7 is void', locale: 'zh' };
    const { body: answer } = await cairn.call<{ matches: { signature: string; root_cause: string }[] }>(
      'POST',
      '/v1/match',
      question,
      team.author.headers,
    );
    expect(answer.matches[0]).toMatchObject({
      signature: 'Order 4711 was not found in the warehouse',
      root_cause: '订单已归档。',
    });
    const { history } = await zh.read(signature!.id, team.reviewer.headers);
    expect(history).toMatchObject([{ action: 'reject', reason: '不通顺', state_before: 'needs_review' }]);
  });

  it('tells readers of each text whether it is reviewed', async () => {
    const [signature, cause] = await units({
      regex: 'parcel (?P<order>\\d+) is lost',
      verification_tier: 'ai_generated',
    });
    await zh.act('POST', `${signature!.id}/decision`, team.reviewer.headers, { action: 'approve' }, 1);
    const ask = async (locale: string, asked = cairn) => {
      const { body } = await asked.call<AnswerDto>(
        'POST',
        '/v1/match',
        { text: 'parcel 7 is lost', locale },
        team.author.headers,
      );
      return body.matches[0]!;
    };
    expect(await ask('zh')).toMatchObject({
      text_state: 'unreviewed_ai',
      other_text_states: { signature: 'reviewed', 'workarounds[0].how': 'source' },
    });
    expect(await ask('en')).toMatchObject({ text_state: 'source', other_text_states: {} });
    await cairn.call(
      'PATCH',
      `/v1/signatures/${cause!.signature_id}`,
      { signature: 'A parcel is lost' },
      team.author.headers,
    );
    expect(await ask('zh')).toMatchObject({
      other_text_states: { signature: 'outdated' },
      signature: signature!.target,
    });

    const hiding = await startApp(database, {
      auth: 'token',
      unreviewed: 'hide',
      translateTo: ['zh', 'zh-Hant', 'en'],
    });
    expect(await ask('zh', hiding)).toMatchObject({ signature: signature!.target, root_cause: cause!.source });
    await hiding.close();
    const showing = await startApp(database, {
      auth: 'token',
      unreviewed: 'show',
      translateTo: ['zh', 'zh-Hant', 'en'],
    });
    const shown = await ask('zh', showing);
    expect([shown.root_cause, 'text_state' in shown]).toEqual([cause!.target, false]);
    await showing.close();
  });

  it('does not save what loses a placeholder, and tells what it warns of', async () => {
    const [, , action] = await units();
    expect(action!.source).toContain('{{order}}');
    const lost = await zh.save(action!, team.translator.headers, '从归档中恢复订单');
    expect([lost.status, lost.body.code]).toEqual([422, 'translation_failing']);
    expect(lost.body.errors).toMatchObject([{ path: 'target', code: 'translation_placeholder' }]);
    const warned = await zh.save(action!, team.translator.headers, '从归档中恢复,订单 {{order}}');
    expect(warned.body.findings.map(({ check, severity }) => [check, severity])).toEqual([['half_width', 'warning']]);
    expect(warned.body.unit.failing).toEqual(['half_width']);

    const path = `${action!.id}/ignored-checks/half_width`;
    const ignored = await zh.act('PUT', path, team.translator.headers, { reason: '原文如此，见 ann@mail.test' });
    expect(ignored.body.failing).toEqual([]);
    expect((await zh.read(action!.id, team.translator.headers)).findings).toMatchObject([
      { ignored: '原文如此，见 {email}' },
    ]);
    expect((await zh.act('DELETE', path, team.translator.headers)).body.failing).toEqual(['half_width']);
    for (const check of ['x', 'placeholder']) {
      const refused = await zh.act('PUT', `${action!.id}/ignored-checks/${check}`, team.translator.headers, {
        reason: 'x',
      });
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'check', code: 'not_one_of' }] } });
    }
  });

  it('lists by filter, page by page, in each order', async () => {
    await units({ domain: 'queue' });
    await units({ domain: 'queue' });
    const all = await zh.list('domain=queue&limit=200', team.reviewer.headers);
    expect(all.items).toHaveLength(14);
    for (const sort of ['record', '-changed', '-asked']) {
      const ids: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query: string = `domain=queue&sort=${sort}&limit=3${cursor && `&cursor=${cursor}`}`;
        const page: UnitPageDto = await zh.list(query, team.reviewer.headers);
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.next_cursor;
      }
      expect(ids.toSorted()).toEqual(all.items.map(({ id }) => id).toSorted());
      if (sort === 'record') expect(ids).toEqual(all.items.map(({ id }) => id));
    }
    const { items: every } = await zh.list('limit=200', team.reviewer.headers);
    const last = every.findIndex(({ signature_id: record }, index) => every[index + 1]?.signature_id !== record);
    const [end, begin] = [every[last]!.id, every[last + 1]!.id];
    expect((await zh.read(end, team.reviewer.headers)).next).toBe(begin);
    expect((await zh.read(begin, team.reviewer.headers)).previous).toBe(end);
    expect((await zh.list('domain=queue&state=untranslated', team.reviewer.headers)).items).toHaveLength(2);
    expect((await zh.list('domain=queue&origin=ai', team.reviewer.headers)).items).toEqual([]);
    expect((await zh.list(`author=${team.author.id}&domain=queue`, team.reviewer.headers)).items).toHaveLength(12);
    expect((await zh.list('domain=queue&changed_before=2020-01-01', team.reviewer.headers)).items).toEqual([]);
    expect((await zh.list('domain=queue&cursor=x', team.reviewer.headers)).code).toBe('invalid_cursor');
    expect((await client(cairn, 'nope!').list('', team.reviewer.headers)).code).toBe('invalid_locale');
  });

  it('lists the texts of the most matched records first', async () => {
    await units({ domain: 'asked', regex: 'rare (?P<n>\\d+)' });
    const [often] = await units({ domain: 'asked', regex: 'often (?P<n>\\d+)' });
    for (const text of ['often 1', 'often 2', 'rare 3'])
      await cairn.call('POST', '/v1/match', { text }, team.author.headers);
    await cairn.call('GET', '/v1/statistics', undefined, team.author.headers);
    const { items, next_cursor: cursor } = await zh.list('domain=asked&sort=-asked&limit=8', team.reviewer.headers);
    expect(items.slice(0, 7).every(({ signature_id: id }) => id === often!.signature_id)).toBe(true);
    expect(
      (await zh.list(`domain=asked&sort=-asked&limit=8&cursor=${cursor}`, team.reviewer.headers)).items,
    ).toHaveLength(6);
  });

  it('gives units to people, and tells what waits for whom', async () => {
    const [signature] = await units({ domain: 'assigned' });
    const { body } = await zh.act('PUT', `${signature!.id}/assignee`, team.translator.headers, { assignee: 'me' });
    expect(body.assignee).toBe(team.translator.id);
    expect((await zh.list('assignee=me', team.translator.headers)).items).toMatchObject([{ id: signature!.id }]);
    expect((await zh.list('assignee=me', team.reviewer.headers)).items).toEqual([]);
    const { body: waiting } = await cairn.call<WaitingListDto>(
      'GET',
      '/v1/translations/waiting',
      undefined,
      team.translator.headers,
    );
    expect(waiting.locales.find(({ locale }) => locale === 'zh')).toMatchObject({ assigned: 1 });
    const nobody = await zh.act('PUT', `${signature!.id}/assignee`, team.translator.headers, { assignee: null });
    expect(nobody.body.assignee).toBeNull();
  });

  it('does the same with many, after it has told how many they are', async () => {
    await units({ domain: 'bulk' });
    await units({ domain: 'bulk' });
    const bulk = async (body: object, headers = team.reviewer.headers) =>
      (await cairn.call<BulkResultDto & ProblemAnswer>('POST', `${zh.base}/bulk`, body, headers)).body;
    const filter = { domain: 'bulk', state: 'needs_review' };
    expect(await bulk({ action: 'approve', filter })).toEqual({ count: 12, done: 0, refused: [], left: 12 });
    expect((await bulk({ action: 'approve', filter, dry_run: false, expected: 11 })).code).toBe('count_changed');
    expect((await bulk({ action: 'approve', filter, dry_run: false }, team.translator.headers)).code).toBe(
      'insufficient_scope',
    );
    expect(await bulk({ action: 'approve', filter, dry_run: false, expected: 12 })).toMatchObject({
      done: 12,
      left: 0,
    });
    const { items } = await zh.list('domain=bulk&state=reviewed', team.reviewer.headers);
    expect(items).toHaveLength(12);
    expect(await record(items[0]!.signature_id)).toMatchObject({
      review: { zh: { root_cause: { state: 'reviewed' } } },
    });

    for (const unit of items.slice(0, 2))
      await zh.save(unit, team.translator.headers, `${unit.target}{{order}}`.slice(0, unit.target.length));
    for (const unit of items.slice(0, 2))
      await zh.save(unit, team.translator.headers, unit.target.replace('订单', '订单号'));
    expect(await bulk({ action: 'reject_suggestions', filter: { domain: 'bulk' }, dry_run: false })).toMatchObject({
      code: 'invalid_request',
    });
    expect(await bulk({ action: 'accept_suggestions', filter: { domain: 'bulk' }, dry_run: false })).toMatchObject({
      done: 2,
    });
    expect(await bulk({ action: 'assign', assignee: 'me', filter: { domain: 'bulk' }, dry_run: false })).toMatchObject({
      done: 14,
    });
  });

  it('drafts Traditional Chinese of what is reviewed in Simplified, and publishes nothing', async () => {
    const [signature] = await units({ domain: 'hant', signature_zh: '服务器中没有订单 4711' });
    const hant = client(cairn, 'zh-Hant');
    expect((await hant.read(signature!.id, team.reviewer.headers)).draft).toBeNull();
    await zh.act('POST', `${signature!.id}/decision`, team.reviewer.headers, { action: 'approve' }, 1);
    expect(await hant.read(signature!.id, team.reviewer.headers)).toMatchObject({
      draft: '伺服器中沒有訂單 4711',
      target: '',
      neighbours: [{ locale: 'zh', state: 'reviewed' }],
    });
    const body = { action: 'draft', filter: { domain: 'hant' }, dry_run: false };
    const { body: done } = await cairn.call<BulkResultDto>('POST', `${hant.base}/bulk`, body, team.translator.headers);
    expect(done).toMatchObject({ count: 1, done: 1 });
    expect(await hant.read(signature!.id, team.reviewer.headers)).toMatchObject({
      target: '',
      state: 'untranslated',
      suggested: [{ target: '伺服器中沒有訂單 4711', model: 'opencc-js', status: 'open' }],
    });
  });

  it('finds the same and similar texts', async () => {
    await units({
      domain: 'memory',
      root_cause: 'The invoice was locked by another user for some time.',
      root_cause_zh: '发票被其他用户锁定。',
    });
    await cairn.app.get(UnitChecker).settled();
    const find = async (source: string) =>
      (
        await cairn.call<MemoryDto>(
          'GET',
          `${zh.base}/memory?source=${encodeURIComponent(source)}`,
          undefined,
          team.translator.headers,
        )
      ).body.matches;
    expect(await find('The invoice was locked by another user for some time.')).toMatchObject([{ similarity: 1 }]);
    const [similar] = await find('The invoice was locked by another service for some time.');
    expect(similar).toMatchObject({ target: '发票被其他用户锁定。', similarity: expect.closeTo(0.91, 1) });
    expect(similar!.diff).toContainEqual({ text: 'service', change: 'added' });
    expect(await find('Nothing of the kind.')).toEqual([]);
  });

  it('has a glossary, whose terms are marked and checked', async () => {
    const glossary = async () =>
      (await cairn.call<GlossaryDto>('GET', `${zh.base}/glossary`, undefined, team.reviewer.headers)).body.terms;
    expect(await glossary()).toContainEqual(expect.objectContaining({ term: 'access token', preferred: ['访问令牌'] }));
    const [, cause] = await units({ root_cause: 'The wharf is full.', root_cause_zh: '码头已满。' });
    const csv = 'term,preferred,forbidden,note\nwharf,泊位|埠头,码头,Harbour\nwarehouse,仓库,,\n';
    const send = async (body: object) =>
      (await cairn.call<GlossaryImportDto>('POST', `${zh.base}/glossary/import`, body, team.reviewer.headers)).body;
    expect(await send({ csv, dry_run: true })).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(await send({ csv })).toEqual({ added: 2, changed: 0, unchanged: 0 });
    expect(await send({ csv })).toEqual({ added: 0, changed: 0, unchanged: 2 });
    await cairn.app.get(UnitChecker).settled();
    const unit = await zh.read(cause!.id, team.reviewer.headers);
    expect(unit.failing).toEqual(['glossary', 'forbidden_term']);
    expect(unit.terms).toEqual([
      { start: 4, end: 9, term: 'wharf', preferred: ['泊位', '埠头'], forbidden: ['码头'], note: 'Harbour' },
    ]);
    expect((await cairn.call('DELETE', `${zh.base}/glossary/wharf`, undefined, team.reviewer.headers)).status).toBe(
      204,
    );
    expect(
      (await cairn.call<ProblemAnswer>('DELETE', `${zh.base}/glossary/wharf`, undefined, team.reviewer.headers)).body
        .code,
    ).toBe('term_not_found');
    await cairn.app.get(UnitChecker).settled();
    expect((await zh.read(cause!.id, team.reviewer.headers)).failing).toEqual([]);
  });

  it('keeps comments', async () => {
    const [signature] = await units();
    await zh.act('POST', `${signature!.id}/comments`, team.translator.headers, { text: '“订单”还是“单据”？' });
    expect((await zh.read(signature!.id, team.reviewer.headers)).comments).toMatchObject([
      { author: team.translator.id, text: '“订单”还是“单据”？' },
    ]);
  });

  it('masks comments before they are stored', async () => {
    const [signature] = await units();
    await zh.act('POST', `${signature!.id}/comments`, team.translator.headers, { text: '用 password=hunter2 试过' });
    expect((await zh.read(signature!.id, team.reviewer.headers)).comments).toMatchObject([
      { text: '用 password={secret} 试过' },
    ]);
  });

  it('counts by state, domain and kind of text, and tells what was done', async () => {
    await units({ domain: 'counted' });
    const { body } = await cairn.call<TranslationStatisticsDto>(
      'GET',
      `${zh.base}/statistics`,
      undefined,
      team.reviewer.headers,
    );
    expect(body.domains.find(({ name }) => name === 'counted')).toMatchObject({
      units: 7,
      words: 36,
      untranslated: 1,
      needs_review: 6,
      reviewed: 0,
      outdated: 0,
    });
    const sum = body.domains.reduce((total, { units: count }) => total + count, 0);
    expect([sum, body.total.units]).toEqual([
      body.total.units,
      body.fields.reduce((total, { units: count }) => total + count, 0),
    ]);
    expect(body.days).toHaveLength(30);
    expect(body.days.at(-1)!.reviewed).toBeGreaterThan(0);
  });

  it('checks everything anew and tells how far it is', async () => {
    const answer = await cairn.call<string>('POST', `${zh.base}/check-all`, {}, team.reviewer.headers);
    const lines = answer.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { checked?: number; total?: number });
    expect(lines.at(-2)).toEqual({ checked: lines[0]!.total, total: lines[0]!.total });
    expect(lines.at(-1)).toMatchObject({ failing: {} });
  });
});

describe('four eyes', () => {
  describeOnEachDatabase('on', ({ open }) => {
    it('let nobody pass a text of their own', async () => {
      const cairn = await startApp(await open(), { auth: 'token', fourEyes: true });
      const team = await aTeam(cairn);
      const zh = client(cairn);
      await cairn.call('POST', '/v1/signatures', aRecord(), team.author.headers);
      const [signature, cause] = (await zh.list('', team.reviewer.headers)).items;
      const own = await zh.save(signature!, team.reviewer.headers, '订单 4711 找不到', { approve: true });
      expect([own.status, own.body.code]).toEqual([403, 'four_eyes']);
      const saved = await zh.save(signature!, team.reviewer.headers, '订单 4711 找不到');
      const { version } = saved.body.unit;
      const approve = (headers: Headers) =>
        zh.act('POST', `${signature!.id}/decision`, headers, { action: 'approve' }, version);
      expect((await approve(team.reviewer.headers)).body.code).toBe('four_eyes');
      expect((await approve(team.other.headers)).body.state).toBe('reviewed');
      expect(
        (await zh.act('POST', `${cause!.id}/decision`, team.reviewer.headers, { action: 'approve' }, 1)).body.state,
      ).toBe('reviewed');
      await cairn.close();
    });
  });
});
