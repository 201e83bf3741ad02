import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { parse } from 'yaml';
import type { CreatedTokenDto } from '../src/access/tokens.dto.js';
import type { ReportPageDto } from '../src/outcomes/outcome-summary.dto.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';
import { build, temporaryFolder, type Ran } from './support/processes.js';
import { aRecord } from './support/records.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const ERROR = 'Order 4711 was not found in the warehouse';

/** What the scripts need; without it their tests are reported as skipped. */
const hasTools = ['curl', 'jq'].every((tool) => spawnSync(tool, ['--version']).status === 0);
const itWithTools = hasTools ? it : it.skip;

interface Action {
  runs: { steps: { run: string }[] };
}

describeOnEachDatabase('examples', ({ open }) => {
  const { folder, remove } = temporaryFolder();
  let cairn: TestApp;
  let env: Record<string, string>;
  beforeAll(async () => {
    build();
    cairn = await startApp(await open());
    const record = aRecord();
    record.workarounds![0]!.id = 'restore';
    await cairn.call('POST', '/v1/signatures', record);
    const token = { name: 'example', scopes: ['match', 'signatures:read', 'outcomes:write'] };
    const { secret } = (await cairn.call<CreatedTokenDto>('POST', '/v1/tokens', token)).body;
    env = { PATH: process.env.PATH!, CAIRN_URL: cairn.url, CAIRN_TOKEN: secret };
  }, 120_000);
  afterAll(async () => {
    await cairn.close();
    remove();
  });

  async function runs(command: string, args: string[], input: string, more: Record<string, string> = {}): Promise<Ran> {
    const child = spawn(command, args, { cwd: root, env: { ...env, ...more } });
    child.stdin.on('error', () => undefined).end(input);
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await closed, stdout, stderr };
  }
  const executable = (name: string, content: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${content}\n`);
    chmodSync(join(folder, name), 0o755);
    return join(folder, name);
  };

  itWithTools('shell/explain.sh writes what is known of an error', async () => {
    const { code, stdout } = await runs('examples/shell/explain.sh', [], `make: ***\n${ERROR}\n`);
    expect([code, stdout]).toEqual([0, expect.stringContaining('restore')]);
    const refused = await runs('examples/shell/explain.sh', [], ERROR, { CAIRN_TOKEN: 'wrong' });
    expect([refused.code, refused.stdout]).toEqual([22, expect.stringContaining('unauthenticated')]);
  });

  describe('github-actions/action.yml', () => {
    const action = parse(readFileSync(join(root, 'examples/github-actions/action.yml'), 'utf8')) as Action;
    const [{ run: script }] = action.runs.steps as [{ run: string }];
    // What GitHub's own command would be told.
    const gh = () => executable('gh', `echo "$@" >>${folder}/gh.log; cat "$5" >>${folder}/gh.log`);
    const step = async (log: string, pullRequest: string) => {
      const summary = join(folder, 'summary.md');
      for (const file of [summary, join(folder, 'gh.log')]) writeFileSync(file, '');
      writeFileSync(join(folder, 'output.log'), log);
      gh();
      const ran = await runs('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], '', {
        PATH: `${folder}:${env.PATH}`,
        LOG: join(folder, 'output.log'),
        GITHUB_STEP_SUMMARY: summary,
        PULL_REQUEST: pullRequest,
      });
      expect(ran.code).toBe(0);
      return { summary: readFileSync(summary, 'utf8'), said: readFileSync(join(folder, 'gh.log'), 'utf8') };
    };

    itWithTools('says in the summary and on the pull request what to try', async () => {
      const { summary, said } = await step(
        `${'ok\n'.repeat(500_000)}${ERROR}\n`,
        'https://github.com/shop/cart/pull/7',
      );
      expect(summary).toContain('restore');
      expect(said).toMatch(/^pr comment https:\/\/github\.com\/shop\/cart\/pull\/7 --body-file /);
      expect(said).toContain(summary);
    });

    itWithTools('says nothing of what is not known, and comments nowhere without a pull request', async () => {
      expect(await step('ERROR nobody knows this one\n', 'https://github.com/shop/cart/pull/7')).toEqual({
        summary: '',
        said: '',
      });
      expect((await step(ERROR, '')).said).toBe('');
    });
  });

  it('agent/agent.js acts on the first fix, runs the command again, and reports what helped', async () => {
    const fixed = join(folder, 'fixed');
    const act = executable('act', `cat >${folder}/answer.json; touch ${fixed}`);
    const command = ['sh', '-c', `test -e ${fixed} || { echo "${ERROR}" >&2; exit 3; }`];
    const { code, stderr } = await runs('node', ['examples/agent/agent.js', '--act', act, '--', ...command], '');
    expect([code, stderr]).toEqual([0, expect.stringContaining('It helped, and Cairn knows.')]);
    expect(existsSync(join(folder, 'answer.json'))).toBe(true);
    const { body } = await cairn.call<ReportPageDto>('GET', '/v1/outcomes/history');
    expect(body.reports).toMatchObject([{ signature_id: aRecord().id, worked: true }]);
  });

  it('agent/agent.js gives up when its model does, with the exit code of the command', async () => {
    const act = executable('act', 'exit 1');
    const { code } = await runs(
      'node',
      ['examples/agent/agent.js', '--act', act, '--', 'sh', '-c', `echo ${ERROR}; exit 3`],
      '',
    );
    expect(code).toBe(3);
  });

  it('README: a client that starts `cairn mcp` is answered on the standard streams', async () => {
    const client = new Client({ name: 'test', version: '1' });
    const args = ['dist/cli.js', 'mcp', '--server', cairn.url];
    await client.connect(new StdioClientTransport({ command: 'node', args, env, cwd: root }));
    const { structuredContent } = await client.callTool({ name: 'match_error', arguments: { text: ERROR } });
    await client.close();
    expect(structuredContent).toMatchObject({ matches: [{ signature_id: aRecord().id }] });
  });
});
