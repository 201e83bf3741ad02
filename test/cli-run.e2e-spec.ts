import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ReportPageDto } from '../src/outcomes/outcome-summary.dto.js';
import { build, cairn, run, temporaryFolder, type CairnProcess } from './support/processes.js';

const FAILS = 'echo building; echo "[invalid_scope] scope admin not registered" >&2; exit 7';
const FOUND = 'api/oauth2-invalid-scope-requested';

describe('cairn run', () => {
  jest.setTimeout(60_000);
  const { folder, remove } = temporaryFolder();
  const state = { XDG_STATE_HOME: `${folder}/state`, CI: 'true' };
  let service: CairnProcess;
  let server: string;
  beforeAll(async () => {
    build();
    service = run('main.js', [], { CAIRN_DATA_DIR: `${folder}/data` });
    server = await service.url;
  }, 120_000);
  afterAll(async () => {
    service.child.kill('SIGTERM');
    await service.exit;
    remove();
  });
  const runs = (args: string[], env: Record<string, string> = {}) =>
    cairn(['run', '--server', server, ...args], { env: { ...state, ...env } });

  it('passes output, arguments and exit code through, and says nothing of what it does not know', async () => {
    const script = 'printf "%s|" "$@"; printf "no line end" >&2; exit 4';
    const { code, stdout, stderr } = await runs(['--', 'sh', '-c', script, 'sh', '--locale', "it's", '--', '007', '']);
    expect({ code, stdout, stderr }).toEqual({ code: 4, stdout: "--locale|it's|--|007||", stderr: 'no line end' });
  });

  it('explains a known error behind the output of the command, on the standard error', async () => {
    const { code, stdout, stderr } = await runs(['--locale', 'zh', '--', 'sh', '-c', FAILS]);
    expect([code, stdout]).toEqual([7, 'building\n']);
    expect(stderr).toMatch(/^\[invalid_scope\] scope admin not registered\n\nOAuth2/);
    expect(stderr).toContain(FOUND);
    expect(stderr).toMatch(/首先尝试[^]*不要/);
    expect(stderr).toContain(`完整内容：${server}/signatures/${FOUND}`);
  });

  it('says nothing more of an error when the command passes', async () => {
    const { code, stderr } = await runs(['--', 'sh', '-c', FAILS.replace('exit 7', 'exit 0')]);
    expect([code, stderr]).toEqual([0, '[invalid_scope] scope admin not registered\n']);
  });

  it.each([
    ['what a signal ended', ['sh', '-c', 'kill -TERM $$'], 143],
    ['an unknown command', [`${folder}/nothing`], 127],
    ['what cannot be run', [folder], 126],
  ])('ends as a shell does with %s', async (_, command, code) => {
    expect((await runs(['--', ...command])).code).toBe(code);
  });

  it('leaves the exit code alone when Cairn cannot be asked, and says so in a line', async () => {
    const { code, stdout, stderr } = await cairn(
      ['run', '--server', 'http://127.0.0.1:1', '--', 'sh', '-c', FAILS],
      {},
    );
    expect([code, stdout]).toEqual([7, 'building\n']);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/^\[inv/), expect.stringMatching(/^cairn: /)]);
  });

  it('wants a command', async () => {
    const { code, stderr } = await runs([]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('behind --')]);
  });

  it('takes output of megabytes', async () => {
    const { code, stdout, stderr } = await runs(['--', 'sh', '-c', `seq 400000; ${FAILS}`]);
    expect([code, stdout.length]).toEqual([7, 2_688_895 + 'building\n'.length]);
    expect(stderr).toContain(FOUND);
  });

  it('reports with --report that the fix worked when the command passes again, once', async () => {
    const command = [
      '--report',
      '--',
      'sh',
      '-c',
      'test -n "$FIXED" || echo "[invalid_scope] scope admin not registered"; test -n "$FIXED"',
    ];
    const reports = async () => {
      const answer = await fetch(`${server}/v1/outcomes/own?signature_id=${FOUND}`);
      return ((await answer.json()) as ReportPageDto).reports;
    };
    expect((await runs(command)).code).toBe(1);
    expect(await reports()).toEqual([]);
    const passed = await runs(command, { FIXED: 'yes' });
    expect([passed.code, passed.stdout]).toEqual([0, '']);
    expect(passed.stderr).toMatch(/^cairn: reported as worked: /);
    expect(await reports()).toMatchObject([{ signature_id: FOUND, worked: true }]);
    expect((await runs(command, { FIXED: 'yes' })).stderr).toBe('');
  });

  /** On a terminal of its own, where `typed` is typed when it is asked for. */
  async function onTerminal(command: string, env: Record<string, string>, typed = '') {
    const child = spawn('script', ['-qec', `node dist/cli.js run --server ${server} ${command}`, '/dev/null'], {
      env: { PATH: process.env.PATH!, ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (chunk.includes('[y/N]')) child.stdin.write(typed);
    });
    const code = await closed;
    return { code, output: output.replaceAll('\r\n', '\n') };
  }

  it('leaves a terminal a terminal, and reads what came on it', async () => {
    const { code, output } = await onTerminal(
      `-- sh -c 'test -t 0 && test -t 1 && test -t 2 && echo "terminal: invalid_scope: scope not registered"; exit 7'`,
      state,
    );
    expect(code).toBe(7);
    expect(output).toMatch(/terminal: invalid_scope: scope not registered\n\n/);
    expect(output).toContain(FOUND);
    expect(output).not.toContain('Script started');
  });

  it('asks a person first whether it was the fix', async () => {
    const { CI: _, ...env } = state;
    const command = `--report -- sh -c 'test -n "$FIXED" || echo "[invalid_scope] scope admin not registered"; test -n "$FIXED"'`;
    expect((await onTerminal(command, env)).code).toBe(1);
    const { code, output } = await onTerminal(command, { ...env, FIXED: 'yes' }, 'n\n');
    expect(code).toBe(0);
    expect(output).toContain('Did this help?');
    expect(output).not.toContain('reported as worked');
  });
});
