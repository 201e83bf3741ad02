import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Database } from '../src/database/database.js';
import type { CreatedShareDto, ShareDto } from '../src/shares/shares.dto.js';
import { SharesService } from '../src/shares/shares.service.js';
import { startApp, type ProblemAnswer, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

const DAY_MS = 86_400_000;
const SECRET = 'ghp_16C7e42F292c6912E7710c838347Ae178B4a';
const TEXT = `remote: Permission denied (token ${SECRET})\nfatal: unable to access`;

describeOnEachDatabase('shares', ({ open }) => {
  let database: Database;
  let cairn: TestApp;
  const share = async (more: object = {}) =>
    (await cairn.call<CreatedShareDto>('POST', '/v1/shares', { text: TEXT, signature_ids: ['git/denied'], ...more }))
      .body;
  const view = (id: string) => cairn.call<ShareDto & ProblemAnswer>('GET', `/v1/shares/${id}`);
  const lastViewed = (id: string, daysAgo: number) =>
    database.dataSource.query('UPDATE shares SET viewed_at = $2 WHERE id = $1', [
      id,
      new Date(Date.now() - daysAgo * DAY_MS),
    ]);
  const daysLeft = ({ expires_at: at }: ShareDto) => (new Date(at).getTime() - Date.now()) / DAY_MS;

  beforeAll(async () => {
    database = await open();
    cairn = await startApp(database);
  });
  afterAll(() => cairn.close());

  it('keeps the text, masked, with the ids of the answer and what it was asked with', async () => {
    const asked = { locale: 'zh', product: 'git', version: '2.47', os: 'linux' };
    const { delete_token: token, ...created } = await share(asked);
    expect(created).toMatchObject({ signature_ids: ['git/denied'], ...asked });
    expect(created.text).not.toContain(SECRET);
    expect(created.text).toMatch(/^remote: Permission denied \(token \{.+\}\)\nfatal: unable to access$/);
    expect(Buffer.from(created.id, 'base64url')).toHaveLength(16);
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(daysLeft(created)).toBeCloseTo(90, 2);

    const { status, headers, body } = await view(created.id);
    expect([status, body]).toEqual([200, created]);
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('stores neither secrets of the text nor the delete token', async () => {
    const { id, delete_token: token } = await share();
    const rows: unknown[] = await database.dataSource.query('SELECT * FROM shares WHERE id = $1', [id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(SECRET);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('masks what it was asked with too', async () => {
    const asked = { product: 'git of ann@mail.test', version: '2.47.0.1', os: `linux ${SECRET}` };
    const { id } = await share(asked);
    const { body } = await view(id);
    expect(body).toMatchObject({ product: 'git of {email}', version: '2.47.0.1', os: 'linux {api_key}' });
    const rows: unknown[] = await database.dataSource.query('SELECT * FROM shares WHERE id = $1', [id]);
    expect(JSON.stringify(rows)).not.toMatch(/ann@|ghp_/);
  });

  it('gives each share an id of its own, and has no list of them', async () => {
    const ids = await Promise.all([share(), share()]);
    expect(ids[0].id).not.toBe(ids[1].id);
    expect((await cairn.call('GET', '/v1/shares')).status).toBe(404);
  });

  it('keeps what the database cannot, as matching reads it', async () => {
    const { text } = await share({ text: 'a\0b\ud800c' });
    expect(text).toBe('a\ufffdb\ufffdc');
  });

  it('is deleted by its token alone', async () => {
    const [one, other] = [await share(), await share()];
    for (const token of [other.delete_token, one.id, '']) {
      const { status, body } = await cairn.call<ProblemAnswer>('DELETE', `/v1/shares/${one.id}`, undefined, {
        'delete-token': token,
      });
      expect([status, body.code]).toEqual([403, 'wrong_delete_token']);
    }
    const headers = { 'delete-token': one.delete_token };
    expect((await cairn.call('DELETE', `/v1/shares/${one.id}`, undefined, headers)).status).toBe(204);
    expect((await view(one.id)).body.code).toBe('share_not_found');
    expect((await cairn.call('DELETE', `/v1/shares/${one.id}`, undefined, headers)).status).toBe(404);
    expect((await view(other.id)).status).toBe(200);
  });

  it('stays for 90 days after the last view', async () => {
    const { id } = await share();
    await lastViewed(id, 89);
    expect(daysLeft((await view(id)).body)).toBeCloseTo(90, 2);
    expect(daysLeft((await view(id)).body)).toBeCloseTo(90, 2);
    await lastViewed(id, 90);
    const { status, body } = await view(id);
    expect([status, body.code]).toEqual([404, 'share_not_found']);
  });

  it('is swept away when nobody has looked at it for 90 days', async () => {
    const [old, recent] = [await share(), await share()];
    await database.dataSource.query('UPDATE shares SET viewed_at = now()');
    await lastViewed(old.id, 91);
    await lastViewed(recent.id, 89);
    expect(await cairn.app.get(SharesService).sweep()).toBe(1);
    expect(await database.dataSource.query('SELECT id FROM shares WHERE id = ANY ($1)', [[old.id, recent.id]])).toEqual(
      [{ id: recent.id }],
    );
  });

  it.each([
    ['nothing', 400, 'empty_text', { text: ' \n' }],
    ['more than 256 KiB', 413, 'text_too_large', { text: '错'.repeat(87_382) }],
    ['no ids', 400, 'invalid_request', { signature_ids: undefined }],
    ['an id that is none', 400, 'invalid_request', { signature_ids: ['<img>'] }],
    [
      'more ids than an answer has',
      400,
      'invalid_request',
      { signature_ids: Array.from({ length: 101 }, () => 'a/b') },
    ],
    ['a product of two lines', 400, 'invalid_request', { product: 'a\nb' }],
  ])('refuses %s', async (_, status, code, change) => {
    const answer = await cairn.call<ProblemAnswer>('POST', '/v1/shares', {
      text: TEXT,
      signature_ids: ['git/denied'],
      ...change,
    });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('takes a text of just 256 KiB', async () => {
    expect((await share({ text: 'é'.repeat(131_072) })).text).toHaveLength(131_072);
  });
});
