import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonElements, ndjsonLines, type JsonElement } from './json-elements.js';

const LIMIT = 1_000;

async function* chunks(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function collect(elements: AsyncGenerator<JsonElement>) {
  const all = [];
  for await (const { line, bytes, fault } of elements) all.push({ line, text: bytes.toString().trim(), fault });
  return all;
}

describe('jsonElements', () => {
  it.each([
    [
      'an array over several lines',
      '[\n {"a":1},\n {"b":[2,"]"]}\n]',
      [
        [2, '{"a":1}'],
        [3, '{"b":[2,"]"]}'],
      ],
    ],
    ['one object', '\n{"a":\n[1,2]}', [[2, '{"a":\n[1,2]}']]],
    [
      'quotes, brackets and backslashes in strings',
      String.raw`["\"],[", "\\", 3]`,
      [
        [1, String.raw`"\"],["`],
        [1, String.raw`"\\"`],
        [1, '3'],
      ],
    ],
    ['an empty array', ' [ ] ', []],
    ['nothing', '', []],
    [
      'an array behind a byte order mark',
      '\uFEFF[1,\n2]',
      [
        [1, '1'],
        [2, '2'],
      ],
    ],
  ])('splits %s', async (_, text, expected) => {
    for (const size of [1, 3, 1_000])
      expect(
        (await collect(jsonElements(chunks(text, size), LIMIT))).map(({ line, text: element }) => [line, element]),
      ).toEqual(expected);
  });

  it.each([
    ['[{"a":1},{"b":', 'list_not_closed'],
    ['[1] 2', 'text_after_list'],
    [`["${'x'.repeat(2_000)}"]`, 'element_too_long'],
  ])('says what is wrong with %.20s', async (text, fault) => {
    expect((await collect(jsonElements(chunks(text, 7), LIMIT))).at(-1)?.fault).toBe(fault);
  });

  it('gives back the elements of any array, however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 3 })),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom(0, 2),
        async (values, size, indent) => {
          const elements = await collect(jsonElements(chunks(JSON.stringify(values, null, indent), size), 100_000));
          expect(elements.map(({ text }) => JSON.parse(text) as unknown)).toEqual(JSON.parse(JSON.stringify(values)));
        },
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('ndjsonLines', () => {
  it('numbers the lines and passes over blank ones', async () => {
    const text = '{"a":1}\r\n\n  \n{"b":2}\n{"c":3}';
    for (const size of [1, 4, 1_000])
      expect(await collect(ndjsonLines(chunks(text, size), LIMIT))).toEqual([
        { line: 1, text: '{"a":1}' },
        { line: 4, text: '{"b":2}' },
        { line: 5, text: '{"c":3}' },
      ]);
  });

  it('keeps only the beginning of a line over the limit, and goes on', async () => {
    const elements = await collect(ndjsonLines(chunks(`${'x'.repeat(5_000)}\n1\n`, 100), LIMIT));
    expect(elements.map(({ fault }) => fault)).toEqual(['element_too_long', undefined]);
    expect(elements[0]!.text.length).toBeLessThan(1_200);
  });
});
