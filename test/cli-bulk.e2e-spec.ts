import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createEmbedded } from './support/database.js';
import { build, cairn, run, temporaryFolder, type CairnProcess } from './support/processes.js';

/** With a separator that some readers take for the end of a line. */
const widget = (n: number, more: object = {}) => ({
  id: `widgets/w${n}`,
  signature: `Widget ${n} failed to frobnicate`,
  regex: `Widget ${n} failed to frobnicate`,
  workarounds: [{ action: `Oil widget\u2028${n}` }],
  ...more,
});
const canon = {
  schema_version: '1.0',
  id: 'python/importerror/py312',
  url: 'https://deadends.example/python/importerror',
  error: {
    signature: 'ImportError: no module named gizmo',
    regex: 'ImportError: no module named gizmo',
    domain: 'python',
  },
  verdict: {
    resolvable: 'true',
    fix_success_rate: 0.9,
    confidence: 0.9,
    last_updated: '2026-09-01',
    summary: 'Install it.',
  },
  dead_ends: [],
  workarounds: [{ action: 'Install gizmo', how: 'pip install gizmo', success_rate: 0.9 }],
  environment: { runtime: { name: 'python', version_min: '3.12' }, os: 'linux' },
  metadata: { review_status: 'human_reviewed', evidence_count: 3 },
};
const page = `# Gadget troubles

## \`Gadget 4711 lost its spring\`

It was wound too tightly.

**Fix:** Unwind it.

\`\`\`sh
gadget unwind --all
\`\`\`

<!-- Ask Ann about this. -->
`;

describe('cairn import, export and lint', () => {
  jest.setTimeout(60_000);
  const { folder, remove } = temporaryFolder();
  const at = (name: string) => join(folder, name);
  let env: Record<string, string>;
  let service: CairnProcess;
  let cleanUp: () => Promise<void>;
  beforeAll(async () => {
    build();
    const embedded = await createEmbedded();
    cleanUp = embedded.remove;
    env = { CAIRN_DATA_DIR: embedded.config.dataDir, CAIRN_SEED: 'off' };
    service = run('cli.js', ['serve'], { ...env, CAIRN_AUTH: 'token' });
    await service.url;

    mkdirSync(at('in/deeper'), { recursive: true });
    writeFileSync(at('in/one.json'), JSON.stringify(widget(1), null, 2));
    writeFileSync(at('in/many.json'), JSON.stringify([widget(2), widget(3)], null, 2));
    writeFileSync(at('in/deeper/lines.ndjson.gz'), gzipSync([4, 5].map((n) => JSON.stringify(widget(n))).join('\n')));
    writeFileSync(at('in/deeper/canon.json'), JSON.stringify(canon));
    writeFileSync(at('in/deeper/gadgets.md'), page);
    writeFileSync(at('in/deeper/notes.doc'), 'not looked at');
  }, 120_000);
  afterAll(async () => {
    service.child.kill('SIGTERM');
    expect(await service.exit).toBe(0);
    await cleanUp();
    remove();
  });
  const ask = (args: string[], input?: string) => cairn(args, { env, input });

  it('takes in a folder of all formats, and nothing the second time', async () => {
    const first = await ask(['import', at('in')]);
    expect(first.stdout).toContain('Added 7, changed 0, unchanged 0, conflicts 0, refused 0.\n');
    expect(first.stdout).toContain(`note      ${at('in/deeper/gadgets.md')}:13: <!-- Ask Ann about this. -->\n`);
    expect(first.stdout).toContain(`note      ${at('in/deeper/notes.doc')}: no record by its name, and not read\n`);
    expect(first.stdout).toMatch(/^warning {3}no_zh: 7$/m);
    expect([first.code, first.stderr]).toEqual([0, '']);
    const second = await ask(['import', at('in')]);
    expect(second.stdout).toContain('Added 0, changed 0, unchanged 7, conflicts 0, refused 0.\n');
  });

  it('gives out what it took in, byte for byte again after a way through files', async () => {
    const plain = await ask(['export']);
    expect(plain.stdout.trimEnd().split('\n')).toHaveLength(7);
    expect(plain.code).toBe(0);

    await ask(['export', '--format', 'folder', '-o', at('out')]);
    expect(readdirSync(at('out'), { recursive: true })).toContain(join('widgets', 'w1.json'));
    expect(JSON.parse(readFileSync(at('out/widgets/w1.json'), 'utf8'))).toEqual(widget(1));

    await ask(['export', '-o', at('all.ndjson.gz')]);
    expect(gunzipSync(readFileSync(at('all.ndjson.gz'))).toString()).toBe(plain.stdout);
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);

    const other = await createEmbedded();
    const elsewhere = { CAIRN_DATA_DIR: other.config.dataDir, CAIRN_SEED: 'off' };
    const taken = await cairn(['import', at('out')], { env: elsewhere });
    expect(taken.stdout).toContain('Added 7,');
    const again = await cairn(['export'], { env: elsewhere });
    expect(again.stdout).toBe(plain.stdout);
    await other.remove();
  });

  it('writes into pipes and through links, and to the standard output where asked', async () => {
    const plain = await ask(['export']);
    expect((await ask(['export', '-o', '-'])).stdout).toBe(plain.stdout);
    writeFileSync(at('target.ndjson'), 'old');
    symlinkSync(at('target.ndjson'), at('link.ndjson'));
    await ask(['export', '-o', at('link.ndjson')]);
    expect(lstatSync(at('link.ndjson')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('target.ndjson'), 'utf8')).toBe(plain.stdout);
    await ask(['export', '-o', '/dev/null']);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('believes no stranger: neither what is no NDJSON nor an id that leads out of the folder', async () => {
    const stranger = createServer((request, response) => {
      const isHtml = request.url!.includes('html');
      response.writeHead(200, { 'content-type': isHtml ? 'text/html' : 'application/x-ndjson' });
      response.end(isHtml ? '<p>\u001b[31mHello' : '{"id":"../../escaped","signature":"x"}\n');
    }).listen(0, '127.0.0.1');
    await once(stranger, 'listening');
    const server = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    const html = await ask(['export', '--server', `${server}/html`, '-o', at('html.ndjson')]);
    expect([html.code, existsSync(at('html.ndjson'))]).toEqual([2, false]);
    expect(html.stderr).toContain('is not Cairn');
    const outside = await ask(['export', '--server', server, '--format', 'folder', '-o', at('a/b/c')]);
    expect(outside.code).toBe(2);
    expect(existsSync(at('a/escaped.json'))).toBe(false);
    expect((await ask(['export', '--server', ''])).code).toBe(2);
    stranger.close();
  });

  it('filters what it gives out, and says which filter there is not', async () => {
    const drafts = await ask(['export', '--filter', 'status=draft', '--ids']);
    expect(drafts.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(drafts.stdout)).toMatchObject({ status: 'draft', workarounds: [{ id: expect.any(String) }] });
    const wrong = await ask(['export', '--filter', 'color=red']);
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toContain('color');
  });

  it('names file, line, key and reason of what it refuses, and takes in the rest', async () => {
    const lines = [widget(20), widget(21, { confidence: 7 }), widget(22)].map((record) => JSON.stringify(record));
    writeFileSync(at('mixed.ndjson'), [lines[0], '{"id": ', lines[1], lines[2]].join('\n'));
    writeFileSync(at('open.json'), `[${JSON.stringify(widget(23))}`);
    const { code, stdout } = await ask(['import', at('mixed.ndjson'), at('open.json')]);
    expect(code).toBe(1);
    expect(stdout).toContain(`error     ${at('mixed.ndjson')}:2: Is not valid JSON`);
    expect(stdout).toContain(`error     ${at('mixed.ndjson')}:3 widgets/w21 confidence: `);
    expect(stdout).toContain(`error     ${at('open.json')}:1: The list does not end.`);
    expect(stdout).toContain('Added 3, changed 0, unchanged 0, conflicts 0, refused 3.\n');
  });

  it('with --strict writes all or nothing, also when a file cannot be read to its end', async () => {
    const count = async () => (await ask(['export'])).stdout.split('\n').length;
    const before = await count();
    const bad = JSON.stringify(widget(31, { confidence: 7 }));
    const refused = await ask(['import', '--strict', '-'], `${JSON.stringify(widget(30))}\n${bad}\n`);
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain('Because of --strict nothing was written.');
    const broken = await ask(['import', '--strict', '-'], `[${JSON.stringify(widget(30))},`);
    expect(broken.code).toBe(2);
    expect(broken.stderr).toContain('Nothing was written');
    expect(await count()).toBe(before);
    const good = await ask(['import', '--strict', '-'], JSON.stringify([widget(30), widget(31)]));
    expect([good.code, await count()]).toEqual([0, before + 2]);
  });

  it('only tells with --dry-run, as JSON if wanted', async () => {
    const tried = await ask(['import', '--dry-run', '--json', '-'], JSON.stringify(widget(40)));
    expect(
      tried.stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toMatchObject([
      { file: '-', line: 1, id: 'widgets/w40', result: 'added' },
      { summary: { added: 1, refused: 0, unread: 0, written: false } },
    ]);
    expect((await ask(['export'])).stdout).not.toContain('widgets/w40');
  });

  it('leaves alone what was edited here, unless told otherwise', async () => {
    const token = (await ask(['token', 'create', 'editor', '--scope', 'signatures:write'])).stdout.trim();
    const edited = await fetch(`${await service.url}/v1/signatures/widgets/w1`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': '"1"', authorization: `Bearer ${token}` },
      body: '{"confidence":0.4}',
    });
    expect(edited.status).toBe(200);
    const changed = JSON.stringify(widget(1, { confidence: 0.8 }));
    const kept = await ask(['import', '-'], changed);
    expect(kept.stdout).toMatch(/^conflict {2}-:1 widgets\/w1: /m);
    expect(kept.code).toBe(1);
    const replaced = await ask(['import', '--on-conflict', 'replace', '-'], changed);
    expect(replaced.stdout).toContain('changed 1,');
    expect(replaced.code).toBe(0);
  });

  it('checks files and the base, with an exit code for those who cannot read', async () => {
    const clean = await ask(['lint', at('in')]);
    expect(clean.stdout).toMatch(/^Records 7, errors 0, warnings [1-9]\d*\.$/m);
    expect(clean.code).toBe(0);
    const faulty = await ask(['lint', at('mixed.ndjson')]);
    expect(faulty.stdout).toContain(`error     ${at('mixed.ndjson')}:3 widgets/w21 confidence: `);
    expect(faulty.code).toBe(1);
    const base = await ask(['lint', '--json']);
    const { summary } = JSON.parse(base.stdout.trimEnd().split('\n').at(-1)!) as { summary: { records: number } };
    expect(summary.records).toBe((await ask(['export'])).stdout.trimEnd().split('\n').length);
    expect(base.code).toBe(0);
  });

  it('says which file it cannot find, before anything is sent', async () => {
    const { code, stderr, stdout } = await ask(['import', at('in/one.json'), at('nowhere.json')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('nowhere.json');
  });
});
