import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonValues } from './json-values.js';

const LIMIT = 200;

async function valuesOf(text: string, { limit = LIMIT, size = 5 } = {}) {
  const bytes = Buffer.from(text);
  async function* body(): AsyncGenerator<Buffer> {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  const values = [];
  for await (const { line, bytes: value, fault } of jsonValues(body(), limit))
    values.push({ line, text: value.toString().trim(), ...(fault && { fault }) });
  return values;
}

const SMALL = '{"id":"a/small"}';
const numbered = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ line: from + index, text: SMALL }));

describe('jsonValues', () => {
  it('gives back any values, each on a line or over many', async () => {
    const values = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })));
    await fc.assert(
      fc.asyncProperty(values, fc.constantFrom(0, 2), fc.integer({ min: 1, max: 50 }), async (given, indent, size) => {
        const text = given.map((value) => JSON.stringify(value, null, indent)).join('\n');
        const read = await valuesOf(text, { limit: 100_000, size });
        expect(read.map((value) => JSON.parse(value.text) as unknown)).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it('keeps whole a value in which a line is an object', async () => {
    const value = '{"patterns":[\n{"regex":"a"}\n]}';
    expect(await valuesOf(`${value}\n\n${value}`)).toEqual([
      { line: 1, text: value },
      { line: 5, text: value },
    ]);
  });

  it('keeps whole a broken value in which only indented lines are objects', async () => {
    const value = '{"patterns":[\n  {"regex":"a"}\n],';
    expect(await valuesOf(value)).toEqual([{ line: 1, text: value }]);
  });

  it('finds the lines that follow a broken one, however many', async () => {
    const lines = Array.from({ length: 50 }, () => SMALL).join('\n');
    const read = await valuesOf(`{"id":"a/cut\n${lines}`);
    expect(read).toEqual([{ line: 1, text: '{"id":"a/cut' }, ...numbered(2, 50)]);
  });

  it('refuses a value over the limit and goes on behind it', async () => {
    const long = JSON.stringify({ tags: Array.from({ length: 50 }, () => 'some tag') }, null, 2);
    const read = await valuesOf(`${SMALL}\n${long}\n${SMALL}`);
    expect(read.map(({ line, fault }) => [line, fault])).toEqual([
      [1, undefined],
      [2, 'element_too_long'],
      [56, undefined],
    ]);
  });

  it('refuses a line over the limit and goes on behind it', async () => {
    const read = await valuesOf(`{"id":"${'x'.repeat(500)}"}\n${SMALL}\n${SMALL}`);
    expect(read[0]).toMatchObject({ line: 1, fault: 'element_too_long' });
    expect(read.slice(1)).toEqual(numbered(2, 2));
  });
});
