import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ANYONE } from '../src/access/actor.js';
import type { MatchBatchAnswerDto } from '../src/diagnosis/match-batch.dto.js';
import { MatchBatch } from '../src/diagnosis/match-batch.js';
import { Problem } from '../src/errors/problem.js';
import type { StatisticsDto } from '../src/statistics/statistics.dto.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

describeOnEachDatabase('POST /v1/match/batch', ({ open }) => {
  let cairn: TestApp;
  const ask = <Body = MatchBatchAnswerDto>(items: unknown, headers?: Record<string, string>) =>
    cairn.call<Body>('POST', '/v1/match/batch', { items }, headers);

  beforeAll(async () => {
    cairn = await startApp(await open(), { maxText: 1_000 });
    for (const id of ['shop/locked', 'shop/torn'])
      await cairn.call('POST', '/v1/signatures', { id, signature: `${id} is out`, regex: `${id} is out` });
  });
  afterAll(() => cairn.close());

  it('answers each text in its place, as if it were asked alone', async () => {
    const texts = ['shop/torn is out', 'ERROR nothing is known of this', 'shop/locked is out'];
    const { status, body } = await ask(texts.map((text) => ({ text, explain: true })));
    expect(status).toBe(200);
    for (const [index, text] of texts.entries()) {
      const alone = await cairn.call<{ id: string }>('POST', '/v1/match', { text, explain: true });
      expect(body.items[index]).toEqual({ answer: { ...alone.body, id: expect.any(String) } });
    }
    expect(new Set(body.items.map(({ answer }) => answer!.id)).size).toBe(3);
  });

  it('tells what is wrong with a text in its place, in the language of its reader', async () => {
    const { status, body } = await ask(
      [
        { text: ' ' },
        { text: 'shop/torn is out', limitt: 3, locale: 'en' },
        'shop/torn is out',
        { text: 'x'.repeat(1_001) },
        { text: 'shop/torn is out' },
      ],
      { 'accept-language': 'zh' },
    );
    expect(status).toBe(200);
    expect(body.items.map(({ answer, problem }) => problem?.code ?? answer?.matches[0]?.signature_id)).toEqual([
      'empty_text',
      'invalid_request',
      'invalid_request',
      'text_too_large',
      'shop/torn',
    ]);
    expect(body.items[0]!.problem!.detail).toMatch(/\p{Script=Han}/u);
    expect(body.items[1]!.problem).toMatchObject({ status: 400, errors: [{ path: 'limitt', code: 'unknown_key' }] });
    expect(body.items[1]!.problem!.detail).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['no list', { text: 'a' }, 'items', 'not_list'],
    ['an empty one', [], 'items', 'too_few_items'],
    ['more than 100', Array.from({ length: 101 }, () => ({ text: 'a' })), 'items', 'too_many_items'],
  ])('refuses %s', async (_, items, path, code) => {
    const { status, body } = await ask<ProblemAnswer>(items);
    expect([status, body.code]).toEqual([400, 'invalid_request']);
    expect(body.errors).toMatchObject([{ path, code }]);
  });

  it('leaves what is still to come when nobody waits any more', async () => {
    const asked = async () =>
      (await cairn.call<StatisticsDto>('GET', '/v1/statistics?days=1')).body.days.map(({ matched }) => matched);
    const before = await asked();
    const gone = new AbortController();
    const problemOf = (): Problem => {
      gone.abort(new Error('gone'));
      return new Problem('empty_text');
    };
    const answer = cairn.app.get(MatchBatch, { strict: false }).answer([{ text: '' }, { text: 'shop/torn is out' }], {
      actor: ANYONE,
      languages: 'en',
      gone: gone.signal,
      problemOf,
    });
    await expect(answer).rejects.toThrow('gone');
    expect(await asked()).toEqual(before);
  });
});
