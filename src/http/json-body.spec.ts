import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../errors/problem.js';
import { parseJson, readText } from './json-body.js';

const codeOf = (text: string) => {
  try {
    parseJson(text);
  } catch (error) {
    return (error as Problem).code;
  }
};

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('__proto__') && !text.includes('constructor'));
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
      { seed: 1 },
    );
  });

  it.each([
    ['{"a":', 'invalid_json'],
    ['', 'invalid_json'],
    ['{"a":{"__proto__":{}}}', 'invalid_json'],
    ['{"constructor":{"prototype":{}}}', 'invalid_json'],
    ['['.repeat(65) + ']'.repeat(65), 'json_too_deep'],
    ['['.repeat(64) + ']'.repeat(64), undefined],
  ])('%.30s: %s', (text, code) => expect(codeOf(text)).toBe(code));
});

describe('readText', () => {
  const limits = (bytes: number) => ({ bytes, ms: 60_000 });
  const body = () => Readable.from([Buffer.from('作用'), Buffer.from('域')]);

  it('reads characters cut by chunks', async () => {
    const bytes = Buffer.from('作用域');
    expect(await readText(Readable.from([bytes.subarray(0, 4), bytes.subarray(4)]), limits(9))).toBe('作用域');
  });

  it('stops at the limit', async () => {
    await expect(readText(body(), limits(8))).rejects.toMatchObject({ code: 'body_too_large', params: { limit: 8 } });
    expect(await readText(body(), limits(9))).toBe('作用域');
  });

  it('waits no longer than it should', async () => {
    const standsStill = new PassThrough();
    standsStill.write('{');
    await expect(readText(standsStill, { bytes: 9, ms: 1 })).rejects.toMatchObject({ code: 'request_timeout' });
  });

  it('ends with the client that goes away', async () => {
    const breaksOff = new PassThrough();
    const read = readText(breaksOff, limits(9));
    breaksOff.destroy();
    await expect(read).rejects.toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
  });
});
