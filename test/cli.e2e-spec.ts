import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import { createEmbedded } from './support/database.js';
import { build, cairn, run, temporaryFolder, type CairnProcess, type Ran } from './support/processes.js';

/** `OAuth2 错误：作用域未注册 invalid_scope` in GB18030. */
const GB18030 = Buffer.concat([
  Buffer.from('OAuth2 '),
  Buffer.from('b4edcef3a3bad7f7d3c3d3f2ceb4d7a2b2e1', 'hex'),
  Buffer.from(" invalid_scope: scope 'admin' not registered\n"),
]);
const ERROR = "\u001b[31merror\u001b[0m: OAuth2 error: invalid_scope: \u001b[1mscope 'admin' not registered\u001b[0m\n";
const FOUND = 'api/oauth2-invalid-scope-requested';

const inURL = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const TELL = 'export const load = (url, context, next) => (process._rawDebug(url), next(url, context));';
/** Has Node tell each module that it loads on the standard error. */
const TELLING = `--import=${inURL(`import { register } from 'node:module'; register('${inURL(TELL)}');`)}`;

describe('cairn', () => {
  jest.setTimeout(60_000);
  const { folder, remove } = temporaryFolder();
  let env: Record<string, string>;
  let cleanUp: () => Promise<void>;
  beforeAll(async () => {
    build();
    const { config, remove } = await createEmbedded();
    env = { CAIRN_DATA_DIR: config.dataDir };
    cleanUp = remove;
  }, 120_000);
  afterAll(async () => {
    await cleanUp();
    remove();
  });

  describe('without a database', () => {
    it('explains itself in Chinese', async () => {
      const zh = { LANG: 'zh_CN.UTF-8' };
      const [help, match] = await Promise.all([cairn([], { env: zh }), cairn(['match', '--help'], { env: zh })]);
      expect([help.code, match.code]).toEqual([0, 0]);
      expect(help.stdout).toMatch(/命令：\n {2}cairn match.*在文本中查找已知错误/);
      expect(match.stdout).toMatch(/选项：[^]*--version-of +该系统的版本[^]*示例：\n {2}npm test 2>&1 \| cairn match/);
      expect(help.stdout + match.stdout).not.toMatch(/[a-z]{3,} (the|of|to|a) /);
    });

    it('starts without reading the service, which takes a second', async () => {
      const { code, stderr } = await cairn(['lint', '--help'], { env: { NODE_OPTIONS: TELLING } });
      expect([code, stderr.includes('/dist/cli/lint-command.js')]).toEqual([0, true]);
      expect(stderr).not.toMatch(/node_modules\/(@nestjs|typeorm|class-validator|micromark)\//);
    });

    it('shows its settings without secrets', async () => {
      const settings = { ...env, PORT: '0', DATABASE_URL: 'postgres://cairn:hunter2@127.0.0.1:1/cairn' };
      const { code, stdout } = await cairn(['config', '--json'], { env: settings });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        PORT: { value: '0', set: true },
        HOST: { value: '127.0.0.1', set: false },
        DATABASE_URL: { value: 'postgres://cairn:***@127.0.0.1:1/cairn', set: true },
      });
    });

    it('completes what is typed', async () => {
      const [bash, zsh, words] = await Promise.all([
        cairn(['completion'], { env: { SHELL: '/bin/bash' } }),
        cairn(['completion'], { env: { SHELL: '/bin/zsh' } }),
        cairn(['--get-yargs-completions', 'cairn', 'token', ''], {}),
      ]);
      expect(bash.stdout).toMatch(/complete -o .* cairn\n/);
      expect(zsh.stdout).toMatch(/^#compdef cairn\n/);
      expect(words.stdout.trim().split('\n')).toEqual(['create', 'list', 'revoke']);
    });
  });

  describe('beside a service that owns the database', () => {
    let service: CairnProcess;
    let url: string;
    const match = (args: string[], input: string | Buffer = ERROR, more: Record<string, string> = {}): Promise<Ran> =>
      cairn(['match', ...args], { env: { ...env, ...more }, input });

    beforeAll(async () => {
      service = run('cli.js', ['serve'], { ...env, CAIRN_AUTH: 'token' });
      url = await service.url;
    }, 60_000);
    afterAll(async () => {
      service.child.kill('SIGTERM');
      expect(await service.exit).toBe(0);
    });

    it('answers what is piped in, without colours where no terminal is', async () => {
      const { code, stdout, stderr } = await match([]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(new RegExp(`^OAuth2 error: .*\\n {2}${FOUND} · Score \\d+ %`));
      expect(stdout).toMatch(/\n {2}Try first\n {4}Register the scope admin /);
      expect(stdout).not.toContain('\u001b');
    });

    it('reads a file in GB18030 and answers in Chinese', async () => {
      const file = join(folder, 'gb18030.log');
      writeFileSync(file, GB18030);
      const { code, stdout, stderr } = await match([file, '--locale', 'zh'], '');
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/\n {2}首先尝试\n/);
    });

    it('gives the answer of the API as JSON', async () => {
      const { code, stdout } = await match(['-', '--json', '--explain', '--limit', '1', '--product', 'Keycloak']);
      const answer = JSON.parse(stdout) as AnswerDto;
      expect(code).toBe(0);
      expect(answer.matches).toMatchObject([{ signature_id: FOUND, captures: { scope: 'admin' } }]);
      expect(answer.matches[0]!.reasons).not.toHaveLength(0);
    });

    it('gives the answer as Markdown', async () => {
      const { code, stdout } = await match(['--markdown'], ERROR, { LANG: 'zh_CN.UTF-8' });
      expect(code).toBe(0);
      expect(stdout).toMatch(new RegExp(`^## OAuth2 错误.*\\n\\n\`${FOUND}\` · 得分`));
      expect(stdout).toMatch(/\n {3}```bash\n/);
    });

    it('sends a long text as it is read, in whatever encoding, and shows nothing of that where no terminal is', async () => {
      const log = `${'2026-11-22T10:00:00Z INFO 请求已完成\n'.repeat(40_000)}${ERROR}`;
      const file = join(folder, 'long.log');
      writeFileSync(file, log, 'utf16le');
      const [piped, read] = await Promise.all([match(['--json'], log), match([file, '--json', '--limit', '1'], '')]);
      for (const { code, stdout, stderr } of [piped, read]) {
        expect([code, stderr]).toEqual([0, '']);
        const { text, matches } = JSON.parse(stdout) as AnswerDto;
        expect(text).toEqual({ length: log.length, lines: 40_001 });
        expect(matches).toMatchObject([{ signature_id: FOUND, spans: [{ line: 40_001 }] }]);
      }
    });

    it('says when bytes of a long text had to be replaced', async () => {
      const log = Buffer.concat([Buffer.alloc(1_100_000, 'ok\n'), Buffer.from([0xff]), Buffer.from(ERROR)]);
      const { code, stdout, stderr } = await match([], log);
      expect([code, stdout.includes(FOUND)]).toEqual([0, true]);
      expect(stderr).toMatch(/^Some bytes of the text are neither UTF-8/);
    });

    it('ends with 1 when nothing matches', async () => {
      const { code, stdout } = await match([], 'all is well\n');
      expect([code, stdout]).toEqual([1, 'No known error matches this text.\n']);
    });

    it('says when bytes had to be replaced, and answers', async () => {
      const { code, stdout, stderr } = await match([], Buffer.from(`acc\u00e8s: ${ERROR}`, 'latin1'));
      expect(stderr).toMatch(/^Some bytes of the text are neither UTF-8/);
      expect([code, stdout.includes(FOUND)]).toEqual([0, true]);
    });

    it.each([
      ['over all limits', Buffer.alloc(67_108_865, 'x\n'), /^The request is larger than the 67108864 bytes/],
      ['empty', ' \n', /^The text is empty\./],
    ])('shows why the service refuses a text that is %s', async (_, text, message) => {
      const { code, stdout, stderr } = await match([], text);
      expect(stderr).toMatch(message);
      expect([code, stdout]).toEqual([2, '']);
    });

    it('is quiet when its reader has seen enough', async () => {
      const { code, stderr } = await cairn(['match', '--json'], { env, input: ERROR, hangsUp: true });
      expect([code, stderr]).toEqual([0, '']);
    });

    it('makes tokens that let in elsewhere, lists and revokes them', async () => {
      const made = await cairn(['token', 'create', 'bot', '--scope', 'match', '--expires', '7d'], { env });
      expect(made.stdout).toMatch(/^cairn_[\w-]{43}\n$/);
      expect(made.stderr).toMatch(/^Token [0-9a-f]{12} for "bot" with the scopes match\./);
      const id = made.stderr.split(' ')[1]!;
      const secret = made.stdout.trim();
      const elsewhere = { CAIRN_DATA_DIR: join(folder, 'elsewhere') };
      const asked = await Promise.all([
        cairn(['match', '--server', url, '--token', secret], { env: elsewhere, input: ERROR }),
        cairn(['match', '--server', url], { env: { ...elsewhere, CAIRN_TOKEN: secret }, input: ERROR }),
        cairn(['match', '--server', url, '--token', 'wrong'], { env: elsewhere, input: ERROR }),
        cairn(['token', 'list', '--server', url, '--token', secret], { env: elsewhere }),
      ]);
      expect(asked.map(({ code }) => code)).toEqual([0, 0, 2, 2]);
      expect(asked[2].stderr).toMatch(/^This needs a valid token/);
      expect(asked[3].stderr).toMatch(/^This needs the scope admin:read/);

      const listed = await cairn(['token', 'list'], { env });
      expect(listed.stdout).toMatch(new RegExp(`^${id}\\tactive\\t\\d{4}-\\d\\d-\\d\\d\\tmatch\\tbot\\n$`));
      expect((await cairn(['token', 'revoke', id], { env })).stdout).toBe(`Token ${id} is revoked.\n`);
      expect((await cairn(['token', 'list'], { env })).stdout).toContain('\trevoked\t');
      const again = await cairn(['token', 'revoke', 'nonsense'], { env });
      expect([again.code, again.stderr]).toEqual([2, 'There is no token with the id "nonsense".\n']);
    });
  });

  it('opens the database itself when nobody has it, and several at once get along', async () => {
    const all = await Promise.all(Array.from({ length: 3 }, () => cairn(['match'], { env, input: ERROR })));
    for (const { code, stdout, stderr } of all) {
      expect([code, stdout.includes(FOUND)]).toEqual([0, true]);
      expect(stderr).toMatch(/^(?:Waiting for the Cairn that has the database in .* open…\n)?$/);
    }
  });
});
