import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import { LongTexts } from '../src/diagnosis/long/long-texts.js';
import { LivePatterns } from '../src/patterns/live-patterns.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { aRecord } from './support/records.js';

const REPEATS = 'test/nested-repeats';
const ORDER = 'shop/order-not-found';
const ORDER_LINE = 'Order 4711 was not found in the warehouse';
/** To tell whether the other record matches takes more steps than are made where others wait, and than one may cost. */
const COSTLY = `${ORDER_LINE}\n${'x'.repeat(20_000)}y`;

describeOnEachDatabase('a text that takes long to match', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    cairn = await startApp(await open(), { answerSeconds: 60 });
    await cairn.call('POST', '/v1/signatures', aRecord());
    await cairn.call('POST', '/v1/signatures', aRecord({ id: REPEATS, regex: '(?:x{1,30}){1,30}y' }));
  });
  afterAll(() => cairn.close());

  const match = (text: string, signal?: AbortSignal) =>
    fetch(`${cairn.url}/v1/match`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
      ...(signal && { signal }),
    });
  const answerOf = async (answer: Response) => (await answer.json()) as AnswerDto;

  it('is answered as any other text', async () => {
    const { app, client } = cairn;
    const patterns = app.get(LivePatterns);
    const all = [...patterns.patternsOf(new Set(patterns.ids()), 0)];
    const { signal } = new AbortController();
    for (const text of [
      ORDER_LINE,
      `FATAL xxyy\n\tCaused by: ${ORDER_LINE}`,
      'ERROR order 4711 is not in the warehouse',
    ]) {
      const asked = { text, explain: true, suggest: true, limit: 5 };
      const { data } = await client.POST('/v1/match', { body: asked });
      const answer = await app.get(LongTexts).answer(text, () => all, asked, 'en', signal);
      expect({ ...(JSON.parse(answer) as AnswerDto), id: '' }).toEqual({ ...data, id: '' });
    }
  });

  it('is answered after what is asked meanwhile, with the pattern that costs too much named', async () => {
    const answered: string[] = [];
    const costly = match(COSTLY).finally(() => answered.push('costly'));
    const others = [1, 2, 3].map(() => match(ORDER_LINE).finally(() => answered.push('other')));
    const { matches, fixes, skipped, text } = await answerOf(await costly);
    const [other] = await Promise.all(others.map(async (one) => answerOf(await one)));
    expect(answered).toEqual(['other', 'other', 'other', 'costly']);
    expect(matches.map(({ signature_id: id }) => id)).toEqual([ORDER]);
    expect(fixes.map(({ action }) => action)).toEqual(other!.fixes.map(({ action }) => action));
    expect(skipped).toEqual([{ signature_id: REPEATS, pattern: 0, reason: 'step_budget' }]);
    expect(text).toEqual({ length: COSTLY.length, lines: 2 });
  });

  it('is answered in its place in a batch', async () => {
    const texts = [COSTLY, ORDER_LINE, ...Array.from({ length: 11 }, (_, n) => `${COSTLY}${n}`)];
    const { data } = await cairn.client.POST('/v1/match/batch', { body: { items: texts.map((text) => ({ text })) } });
    expect(data.items.map(({ answer }) => answer?.skipped.length)).toEqual([1, 0, ...Array(11).fill(1)]);
  });

  it('waits for its turn, and is refused when too many wait, until those have gone', async () => {
    const gone = new AbortController();
    const waiting = Array.from({ length: 40 }, () => match(COSTLY, gone.signal));
    const refused = await Promise.any(
      waiting.map(async (one) => {
        const answer = await one;
        if (answer.status !== 503) throw new Error('answered');
        return [answer.headers.get('retry-after'), ((await answer.json()) as ProblemAnswer).code];
      }),
    );
    expect(refused).toEqual(['5', 'overloaded']);
    gone.abort();
    await Promise.allSettled(waiting);
    expect((await answerOf(await match(COSTLY))).matches).toHaveLength(1);
  });
});
