import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { checkRecord } from '../checks/check-record.js';
import type { JsonObject } from '../record/fields/json.js';
import { readRecord } from '../record/read-record.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { readRunbook } from './runbook.js';
import { readSectionName } from './runbook/section-names.js';

/** Words of a page that say how it is built, or where it stands. */
const LOST: Record<string, string[]> = {
  'one-error.browser.txt': ['Updated', 'View'],
  'many-errors.md': ['Root', 'What', 'doesn'],
  'one-error.extracted.txt': ['quotafield', 'quotasetting'],
  'symptoms.md': ['Option', 'also'],
};

const fixture = (name: string) =>
  readFileSync(new URL(`../../../test/fixtures/runbooks/${name}`, import.meta.url), 'utf8');
const read = (name: string) => readRunbook(fixture(name), { file: `runbooks/${name}` });

/** The record without what a text rendering cannot hold: front matter, addresses, the name of the file; and its date. */
function rendered(record: SignatureRecordDto): JsonObject {
  const { id: _id, tags: _tags, versions: _versions, last_updated: _date, source, related, ...rest } = record;
  return { ...rest, title: source?.title, related: related?.map(({ title }) => title) };
}

function withoutCode({ examples: _examples, workarounds, verify, ...record }: JsonObject): JsonObject {
  const without = (list: unknown, ...keys: string[]) =>
    (list as JsonObject[]).map((item) =>
      Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key))),
    );
  return {
    ...record,
    workarounds: (workarounds as JsonObject[]).map((one) => ({
      ...one,
      steps: without(one.steps, 'code', 'language'),
    })),
    verify: without(verify, 'command'),
  };
}

describe('readRunbook', () => {
  const names = [
    'one-error.md',
    'one-error.browser.txt',
    'one-error.extracted.txt',
    'many-errors.md',
    'symptoms.md',
    'zh.md',
  ];

  it.each(names)('makes drafts of %s that may be saved', (name) => {
    const { records } = read(name);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      expect(readRecord(record).faults).toEqual([]);
      expect(checkRecord(record, { today: '2026-11-22' }).errors).toEqual([]);
      expect(record.status).toBe('draft');
    }
  });

  it.each(names)('drops no word of %s but the names of its parts', (name) => {
    const result = read(name);
    const kept = JSON.stringify(result);
    const words = fixture(name)
      .replace(/^---\n.*?\n---\n/s, '')
      .match(/\p{L}{4,}/gu)!;
    const lost = words.filter((word) => !kept.includes(word) && !readSectionName(word));
    expect([...new Set(lost)]).toEqual(LOST[name] ?? []);
  });

  it('reads a page about one error with all its parts', () => {
    const { records, notes } = read('one-error.md');
    expect(notes).toEqual([]);
    expect(records).toEqual([
      {
        id: 'tidewell/one-error',
        signature: 'bucket quota of 50 GiB exceeded',
        regex: String.raw`bucket quota of (?P<size>\d+) GiB exceeded`,
        examples: [{ text: '2026-03-04 01:00:12 ERROR uploader: bucket quota of 50 GiB exceeded (used 50.2 GiB)' }],
        symptom:
          'The nightly job starts and finds its target_bucket, but while it uploads the snapshot through /v2/snapshots, it stops:',
        root_cause: expect.stringContaining('- If the bucket has none, the default_quota setting of the project.'),
        workarounds: [
          {
            action: [
              'Two things have to happen:',
              '1. The collector must free what was deleted',
              '2. The quota must leave room for one more snapshot',
            ].join('\n'),
            steps: [
              {
                text: expect.stringMatching(/^1\. The collector must free what was deleted\n\nOpen .*gateway:$/s),
                code: 'tidewell gateway collect \\\n  --bucket "$BUCKET"',
                language: 'bash',
              },
              { text: '(The run is safe while uploads go on — collect only reads the index.)' },
              {
                text: expect.stringMatching(/^2\. The quota .*raise the quota of the bucket:$/s),
                code: expect.any(String),
                language: 'bash',
              },
              { text: 'Or keep fewer snapshots so that the present quota is enough.' },
            ],
          },
        ],
        verify: [
          {
            action: 'Ask for the usage and look at the free column',
            command: 'tidewell bucket usage "$BUCKET"',
            expect: 'The column should show more than the size of one snapshot.',
          },
        ],
        gotchas: [{ text: expect.stringMatching(/^the quota is cached: Raising default_quota .* restart them\.$/) }],
        related: [
          { title: 'Concepts → Quotas — how usage is counted.', url: 'https://docs.tidewell.example/concepts/quotas' },
          {
            title: 'Concepts → Collector — when it runs, and its collect command.',
            url: 'https://docs.tidewell.example/concepts/collector',
          },
        ],
        aliases: ['Snapshot upload fails with "bucket quota of 50 GiB exceeded"'],
        versions: [{ version: 'Tidewell' }],
        tags: ['backup', 'quota'],
        source: { title: 'Snapshot upload fails with "bucket quota of 50 GiB exceeded"' },
        status: 'draft',
      },
    ]);
  });

  it('reads the same from a copy out of a browser', () => {
    const { records, notes } = read('one-error.browser.txt');
    expect(rendered(records[0]!)).toEqual(rendered(read('one-error.md').records[0]!));
    expect(notes.map(({ line, text }) => [line, text])).toEqual([
      [1, 'Tidewell Docs'],
      [2, 'Product Pricing Blog'],
      [3, 'Sign in'],
    ]);
    expect(records[0]!.source).toMatchObject({ revision: '4', updated_at: '2026-03-05' });
  });

  it('reads the same, but for the code, from an extraction that lost it', () => {
    const { records, notes } = read('one-error.extracted.txt');
    expect(rendered(records[0]!)).toEqual(withoutCode(rendered(read('one-error.md').records[0]!)));
    expect(notes).toEqual([
      { line: 4, text: '1 | |' },
      { line: 16, text: '1 2 | |' },
      { line: 20, text: '1 2 | |' },
      { line: 24, text: '1 | |' },
    ]);
  });

  it('reads a page with an error under each heading', () => {
    const { records, notes } = read('many-errors.md');
    expect(records).toMatchObject([
      {
        id: 'tidewell/agent-blue-lost-its-lease',
        signature: "agent 'blue' lost its lease",
        root_cause: expect.stringMatching(/^Another agent took the lease over .* explains\.$/),
        workarounds: [
          {
            action: 'restart the agent and let it ask for a new lease',
            steps: [{ code: 'systemctl restart tidewell-agent', language: 'sh' }],
          },
        ],
        verify: [{ action: 'tidewell lease list names the agent.' }],
        related: [{ title: 'the lease guide', url: 'https://docs.tidewell.example/lease' }],
        domain: 'tidewell',
        last_updated: '2026-04-01',
        front_matter: { owner: 'storage team' },
      },
      {
        signature: 'TW-1042: cannot open /var/lib/tidewell/index',
        root_cause: expect.stringContaining('creates the folder for root'),
        workarounds: [{ action: "give the folder to the agent's user." }],
        dead_ends: [
          { action: 'Running the agent as root.', why_fails: 'It then writes files that nobody else can read.' },
        ],
      },
    ]);
    expect(notes).toEqual([
      { line: 8, text: 'This page lists what the agent prints.' },
      { line: 36, text: 'Release notes\n\nThe agent of version 3 prints shorter messages.' },
    ]);
  });

  it('reads a page on which each error begins with its symptom', () => {
    expect(read('symptoms.md').records).toMatchObject([
      {
        id: 'runbook/checksum-mismatch-for-part-7',
        signature: 'checksum mismatch for part 7',
        root_cause: 'A proxy rewrites the upload.',
        workarounds: [
          { action: 'Exclude the host sync.tidewell.example from the proxy.' },
          {
            action: 'Switch the rewriting off',
            steps: [{ text: "Open the proxy's settings." }, { text: 'Clear Compress uploads.' }],
          },
        ],
      },
      {
        signature: 'waiting for peer',
        examples: [{ text: 'waiting for peer 10.1.2.3:7411' }],
        related: [{ title: 'Ports', link: '../network/ports.md' }],
      },
    ]);
  });

  it('reads a Chinese page', () => {
    expect(read('zh.md').records).toMatchObject([
      {
        locale: 'zh',
        signature: "错误：存储桶 'daily' 的配额已用尽",
        root_cause: '网关把每次上传都计入存储桶的配额，已删除的快照也会计入，直到回收程序运行为止。',
        workarounds: [
          { steps: [{ text: '在控制台中启动回收程序。' }, { code: 'tidewell bucket set daily --quota 80GiB' }] },
        ],
        verify: [{ action: '运行 tidewell bucket usage daily，查看剩余空间。' }],
        gotchas: [{ text: '正在运行的进程不会读取新的配额，请重新启动。' }],
      },
    ]);
  });

  it('infers a pattern of its own for an example that the quoted error does not recognize', () => {
    const { records } = readRunbook(
      '# Fails with "no lease left"\n\n## Symptom\n\n```\nlease 12 is gone\n```\n\n## Fix\n\nWait.',
    );
    expect(records).toMatchObject([
      { regex: 'no lease left', patterns: [{ regex: String.raw`lease (?P<lease>\d+) is gone` }] },
    ]);
  });

  it.each([
    ['its own id', '---\nid: a/b\n---\n# x\n\n## Fix\n\nWait.', 'a/b'],
    ['its domain and file', '---\ndomain: Big Wick\n---\n# x\n\n## Fix\n\nWait.', 'big-wick/the-page'],
    [
      'a hash where the title says nothing in ASCII',
      '# 无法登录\n\n## 修复\n\n等待。',
      /^runbook\/[0-9a-f]{8}$/,
      'index.md',
    ],
  ])('names a record by %s', (_, text, id, file = 'some/the-page.md') => {
    const [record] = readRunbook(text, { file }).records;
    expect(record?.id).toEqual(typeof id === 'string' ? id : expect.stringMatching(id));
  });

  it('names errors with the same text apart', () => {
    const error = '## "no lease"\n\n**Fix:** wait.\n\n';
    expect(readRunbook(`# Errors\n\n${error}${error}`).records.map(({ id }) => id)).toEqual([
      'runbook/no-lease',
      'runbook/no-lease-2',
    ]);
  });

  it.each([
    [
      'a page about something else',
      '# Release notes\n\nAll is well.\n',
      [{ line: 1, text: 'Release notes\n\nAll is well.' }],
    ],
    ['front matter that is no YAML', '---\n a: [\n---\n', [{ line: 1, text: ' a: [' }]],
    ['an error without any text', '\n## Fix\n\nWait.\n', [{ line: 1, text: 'Fix\n\nWait.' }]],
    ['a comment', '<!-- to do -->\n', [{ line: 1, text: '<!-- to do -->' }]],
    ['nothing', '', []],
  ])('makes no record of %s, and says what it left', (_, text, notes) => {
    expect(readRunbook(text)).toEqual({ records: [], notes });
  });

  it('notes an unknown part of an error', () => {
    const { records, notes } = readRunbook('# x\n\n## Fix\n\nWait.\n\n## History\n\nLong ago.\n');
    expect([records.length, notes]).toEqual([1, [{ line: 7, text: 'History\n\nLong ago.' }]]);
  });

  it('takes the text under a symptom for the cause, unless a part of the page tells the cause', () => {
    const page = (rest: string) => `## Symptom: \`cart 7 is locked\`\n\nA worker died.\n\n${rest}**Fix:** Wait.\n`;
    expect(readRunbook(page('')).records).toMatchObject([{ root_cause: 'A worker died.' }]);
    const told = readRunbook(page('**Cause:** No memory.\n\n')).records as object[];
    expect(told).toMatchObject([{ root_cause: 'No memory.', symptom: 'A worker died.' }]);
  });

  it('makes sound drafts of any page, and puts up with all', () => {
    const line = fc.constantFrom(
      ...[
        '# A title',
        '## "it failed: x 7"',
        '## Symptom: `no 7`',
        '### Cause',
        '## Fix',
        '**Fix:** do it',
        '1. one',
        '- a: b',
      ],
      ...[
        '```',
        '```sh',
        'ls -l',
        '',
        '',
        'plain words',
        '[a](b.md)',
        '> quoted',
        '| a | b |',
        '|---|---|',
        '<b>x</b>',
      ],
      ...['Fix#', 'Cause#', '1', '2', 'bash', '1 2 | |', '---', 'id: a/b', '- [x]: y', '## 验证', '\u0000\ud800'],
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        for (const record of readRunbook(lines.join('\n')).records) {
          const faults = readRecord(record).faults.filter(
            ({ code }) => code !== 'nul_in_text' && code !== 'lone_surrogate',
          );
          expect(faults).toEqual([]);
          expect(checkRecord(record, { today: '2026-11-22' }).errors).toEqual([]);
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});
