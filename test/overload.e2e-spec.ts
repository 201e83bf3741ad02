import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { DataSource, type QueryRunner } from 'typeorm';
import { startApp, type Answer, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

jest.setTimeout(60_000);

/** As many as are worked on and wait at a time, where they do not match. */
const ADMITTED = 64 + 32;
const REFUSED = 10;

describeOnEachDatabase('more requests than can be answered, for the database stands still', ({ open }) => {
  let cairn: TestApp;
  let runner: QueryRunner;
  let asked: Promise<Answer<ProblemAnswer>>[];
  let refused: Answer<ProblemAnswer>[];

  beforeAll(async () => {
    cairn = await startApp(await open(), { seed: 'off', answerSeconds: 3_600 });
    runner = cairn.app.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE signatures IN ACCESS EXCLUSIVE MODE');
    refused = [];
    const read = async () => {
      const answer = await cairn.call<ProblemAnswer>('GET', '/v1/signatures', undefined, { 'accept-language': 'zh' });
      if (answer.status === 503) refused.push(answer);
      return answer;
    };
    asked = Array.from({ length: ADMITTED + REFUSED }, read);
    while (refused.length < REFUSED) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  afterAll(() => cairn.close());

  it('are refused, with when to try again', () => {
    for (const { status, headers, body } of refused) {
      expect([status, headers.get('retry-after'), body.code]).toEqual([503, '1', 'overloaded']);
      expect(body.detail).toContain('超出了服务的处理能力');
    }
  });

  it('keep nobody from matching, nor from asking how the service is', async () => {
    const text = { text: 'Error: something broke' };
    expect((await cairn.call('POST', '/v1/match', text)).status).toBe(200);
    expect((await cairn.call('GET', '/health/live')).status).toBe(200);
    const { body } = await cairn.call<string>('GET', '/metrics');
    expect(body).toContain('cairn_requests_working{kind="other"} 64');
    expect(body).toContain('cairn_requests_waiting{kind="other"} 32');
    expect(body).toContain(`cairn_http_problems_total{code="overloaded"} ${REFUSED}`);
  });

  it('are refused before a body is read', async () => {
    const { status, body } = await cairn.call<ProblemAnswer>('POST', '/v1/signatures', '{"id":');
    expect([status, body.code]).toEqual([503, 'overloaded']);
  });

  it('are answered when it goes on, those that were let in', async () => {
    await runner.rollbackTransaction();
    await runner.release();
    const answers = await Promise.all(asked);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(ADMITTED);
  });
});
