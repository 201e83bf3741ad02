import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { decodedText } from './text-body.js';

async function decode(chunks: Buffer[], limit = 1_000): Promise<string> {
  let text = '';
  for await (const piece of decodedText(Readable.from(chunks), limit)) text += piece;
  return text;
}

describe('a body of plain text', () => {
  it('is read whole, wherever its chunks are cut', async () => {
    const cuts = fc.array(fc.nat(), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), cuts, async (text, at) => {
        const bytes = Buffer.from(text);
        const places = [0, ...at.map((place) => place % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, i) => bytes.subarray(places[i], end));
        expect(await decode(chunks)).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });

  it.each([
    ['a byte that is none of UTF-8', [Buffer.from([0x61, 0xff, 0x61])], 'invalid_utf8'],
    ['an end within a character', [Buffer.from('作').subarray(0, 2)], 'invalid_utf8'],
    ['more bytes than it may have', [Buffer.from('作用'), Buffer.from('域域')], 'body_too_large'],
  ])('is refused for %s', async (_, chunks, code) => {
    await expect(decode(chunks, 10)).rejects.toMatchObject({ code });
  });
});
