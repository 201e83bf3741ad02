import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { MaskedDto } from '../src/masking/masking.dto.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

describeOnEachDatabase('masking', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => (cairn = await startApp(await open(), { maxText: 100 })));
  afterAll(() => cairn.close());

  const mask = (text: string) => cairn.call<MaskedDto & ProblemAnswer>('POST', '/v1/mask', { text });

  it('shows what is hidden of a text, and where it stood', async () => {
    const { status, body } = await mask('用户 ann@mail.test 的密码：hunter2 不正确');
    expect(status).toBe(200);
    expect(body).toEqual({
      text: '用户 {email} 的密码：{secret} 不正确',
      masked: [
        { start: 3, end: 16, kind: 'email' },
        { start: 21, end: 28, kind: 'secret' },
      ],
    });
  });

  it('refuses what is no text, and more of it than may be matched', async () => {
    expect((await mask(' \n')).body.code).toBe('empty_text');
    expect((await mask('x'.repeat(101))).body.code).toBe('text_too_large');
  });
});
