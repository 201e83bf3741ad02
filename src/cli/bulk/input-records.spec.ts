import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRecords, type InputFormat, type InputPart } from './input-records.js';

/** Reads `bytes` as a file of that name, in chunks of `size` bytes. */
async function partsOf(
  bytes: Buffer | string,
  name: string,
  { format, size = 7 }: { format?: InputFormat; size?: number } = {},
) {
  const whole = Buffer.from(bytes as string);
  const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, n) =>
    whole.subarray(n * size, (n + 1) * size),
  );
  let counted = 0;
  const open = () => Readable.from(chunks, { objectMode: false });
  const parts: InputPart[] = [];
  for await (const part of readRecords({ name, open }, { format, onBytes: (n) => (counted += n) })) parts.push(part);
  return { parts, counted, size: whole.length };
}
const jsonOf = (parts: InputPart[]) =>
  parts.map((part) => (part.kind === 'record' ? (JSON.parse(part.json.toString()) as unknown) : part.kind));
const linesOf = (parts: InputPart[]) => parts.map(({ line }) => line);

const RECORDS = [
  { id: 'a/one', signature: '一' },
  { id: 'a/two', signature: 'two', nested: { list: [1, { x: '}' }] } },
];
const PRETTY = JSON.stringify(RECORDS, null, 2);
const NDJSON = RECORDS.map((record) => JSON.stringify(record)).join('\n');
/** JSON that does not pack well. */
const NOISE = JSON.stringify({ id: 'a/noise', notes: randomBytes(8_000).toString('hex') });
const LARGE = { id: 'a/large', notes: 'x'.repeat(70_000) };

/** `[{"id":"a/one","summary":"认证失败"}]` as `iconv -t gb18030` writes it, which Node cannot. */
const GB18030 = Buffer.from('5b7b226964223a22612f6f6e65222c2273756d6d617279223a22c8cfd6a4caa7b0dc227d5d', 'hex');

describe('readRecords', () => {
  it.each([
    ['NDJSON', 'records.ndjson', NDJSON, [1, 2]],
    ['NDJSON by its first line', '-', `${NDJSON}\n`, [1, 2]],
    ['an array over many lines', 'records.json', PRETTY, [2, 6]],
    ['an array without a name', '-', `\n ${PRETTY}`, [3, 7]],
    ['a byte order mark', 'records.json', `\uFEFF${PRETTY}`, [2, 6]],
    ['what is packed', 'records.ndjson.gz', gzipSync(NDJSON), [1, 2]],
    ['what is packed and not called so', '-', gzipSync(PRETTY), [2, 6]],
    ['UTF-16', 'records.json', Buffer.from(`\uFEFF${PRETTY}`, 'utf16le'), [2, 6]],
  ])('reads %s, and knows the line of each record', async (_, name, bytes, lines) => {
    const { parts, counted, size } = await partsOf(bytes, name);
    expect(jsonOf(parts)).toEqual(RECORDS);
    expect(linesOf(parts)).toEqual(lines);
    expect(counted).toBe(size);
  });

  it('reads one record over many lines', async () => {
    const { parts } = await partsOf(JSON.stringify(RECORDS[1], null, 2), '-');
    expect(jsonOf(parts)).toEqual([RECORDS[1]]);
  });

  it.each(['-', 'records.json', 'records.gz'])('reads NDJSON whose first record is large from %s', async (name) => {
    const { parts } = await partsOf(`${JSON.stringify(LARGE)}\n${NDJSON}\n`, name, { size: 65_536 });
    expect(jsonOf(parts)).toEqual([LARGE, ...RECORDS]);
    expect(linesOf(parts)).toEqual([1, 2, 3]);
  });

  it.each(['{"id":"a/cut', '{"id":{', '{"id":"a"}}', 'nonsense'])(
    'loses of NDJSON only the line %s',
    async (broken) => {
      const { parts } = await partsOf(`${broken}\n${NDJSON}\n${broken}\n${NDJSON}`, 'records.json');
      expect(linesOf(parts)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(jsonOf(parts.filter(({ line }) => line! % 3 !== 1))).toEqual([...RECORDS, ...RECORDS]);
    },
  );

  it('reads JSON in GB18030', async () => {
    const { parts } = await partsOf(GB18030, 'records.json');
    expect(jsonOf(parts)).toEqual([{ id: 'a/one', summary: '认证失败' }]);
  });

  it.each([65_536, 65_535])('reads UTF-16 without a mark, in chunks of %d bytes', async (size) => {
    for (let shift = 0; shift < 10; shift++) {
      const records = [...RECORDS, { id: 'a/long', notes: 'x'.repeat(shift) + '一个无效的作用域😀'.repeat(5_000) }];
      const bytes = Buffer.from(JSON.stringify(records), 'utf16le');
      expect(jsonOf((await partsOf(bytes, '-', { size })).parts)).toEqual(records);
      expect(jsonOf((await partsOf(bytes.swap16(), '-', { size })).parts)).toEqual(records);
    }
  });

  it('gives any JSON on one line, and keeps wrong what was wrong', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), async (values) => {
        const { parts } = await partsOf(JSON.stringify(values, null, '\r\n\t'), 'some.json', { size: 64 });
        expect(parts.every((part) => part.kind === 'record' && !/[\r\n]/.test(part.json.toString()))).toBe(true);
        expect(jsonOf(parts)).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
    const { parts } = await partsOf('{"id":"a/\nb"}', 'some.json');
    expect(() => jsonOf(parts)).toThrow(SyntaxError);
  });

  it('makes records of pages', async () => {
    const page =
      '---\ndomain: shop\n---\n# Errors\n\n## `Cart 17 is gone`\n\nIt expired.\n\n**Fix:** Make a new one.\n';
    const { parts } = await partsOf(page, 'errors.md');
    expect(parts).toMatchObject([{ kind: 'record', file: 'errors.md', page: 'shop/errors' }]);
    expect(jsonOf(parts)).toMatchObject([{ id: 'shop/errors', status: 'draft' }]);
    expect(jsonOf((await partsOf(page, 'errors.log', { format: 'runbook' })).parts)).toHaveLength(1);
  });

  it('says of a page that no error is on it', async () => {
    const { parts } = await partsOf('# About us\n\nWe are nice.\n', 'about.md');
    expect(parts.at(-1)).toMatchObject({
      kind: 'unread',
      file: 'about.md',
      reason: expect.stringContaining('No error text'),
    });
    expect(parts[0]).toMatchObject({ kind: 'note' });
  });

  it.each([
    ['a list that does not end', 'a.json', '[{"id":"a/b"},', ['record', 'unread'], 'The list does not end.'],
    [
      'text after the list',
      'a.json',
      '[{"id":"a/b"}] x',
      ['record', 'unread'],
      'Something follows the end of the list.',
    ],
    [
      'a broken archive',
      'a.gz',
      gzipSync(NDJSON).subarray(0, 40),
      ['unread'],
      'The file breaks off: unexpected end of file',
    ],
    [
      'an archive that ends within its last record',
      'a.ndjson.gz',
      gzipSync(`${NDJSON}\n${NOISE}`).subarray(0, -2_000),
      ['record', 'record', 'unread'],
      'The file breaks off: unexpected end of file',
    ],
    [
      'an archive that lacks only its end',
      'a.json.gz',
      gzipSync(PRETTY).subarray(0, -4),
      ['record', 'record', 'unread'],
      'The file breaks off: unexpected end of file',
    ],
    [
      'an archive with something behind it',
      'a.ndjson.gz',
      Buffer.concat([gzipSync(NDJSON), Buffer.from('garbage')]),
      ['record', 'record', 'unread'],
      'The file breaks off: incorrect header check',
    ],
    [
      'a cut character of UTF-16',
      'a.json',
      Buffer.from('fffe5b0041d8', 'hex'),
      ['unread'],
      /^The file breaks off: .*utf-16le/,
    ],
  ])('tells of %s, and keeps what came before', async (_, name, bytes, kinds, reason) => {
    for (const size of [7, 65_536]) {
      const { parts } = await partsOf(bytes, name, { size });
      expect(parts.map(({ kind }) => kind)).toEqual(kinds);
      expect(parts.at(-1)).toMatchObject({ reason: expect.stringMatching(reason) });
    }
  });

  it('tells of a file that cannot be read', async () => {
    const open = () => new Readable({ read: (): void => void 0, construct: (done) => done(new Error('EIO')) });
    const parts: InputPart[] = [];
    for await (const part of readRecords({ name: 'a.json', open })) parts.push(part);
    expect(parts).toEqual([{ kind: 'unread', file: 'a.json', reason: 'Cannot be read: EIO' }]);
  });
});
