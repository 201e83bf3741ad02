import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { gunzipped } from './gunzip.js';

const TEXT = Array.from({ length: 3_000 }, (_, index) => `line ${index} of ${index * index}`).join('\n');
const PACKED = gzipSync(TEXT);

async function unpack(packed: Buffer) {
  async function* chunks(): AsyncGenerator<Buffer> {
    for (let start = 0; start < packed.length; start += 10_000) yield packed.subarray(start, start + 10_000);
  }
  let text = '';
  try {
    for await (const chunk of gunzipped(chunks())) text += chunk.toString();
    return { text };
  } catch (error) {
    return { text, reason: (error as Error).message };
  }
}

describe('gunzipped', () => {
  it.each([
    ['one archive', PACKED, TEXT],
    ['several, one behind the other', Buffer.concat([PACKED, PACKED]), TEXT + TEXT],
    ['one that is filled up with zeros', Buffer.concat([PACKED, Buffer.alloc(512)]), TEXT],
    ['an empty one', gzipSync(''), ''],
  ])('unpacks %s', async (_, packed, text) => {
    expect(await unpack(packed)).toEqual({ text });
  });

  it('gives all that there is of a cut archive', async () => {
    const { text, reason } = await unpack(PACKED.subarray(0, -100));
    expect(reason).toBe('unexpected end of file');
    expect(TEXT.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(TEXT.length - 2_000);
  });

  it('gives the whole of an archive with something behind it', async () => {
    expect(await unpack(Buffer.concat([PACKED, Buffer.from('garbage')]))).toEqual({
      text: TEXT,
      reason: 'incorrect header check',
    });
  });

  it('gives what comes before a damaged place', async () => {
    const damaged = Buffer.from(PACKED).fill(0xff, PACKED.length - 1_000, PACKED.length - 500);
    const { text, reason } = await unpack(damaged);
    expect(reason).toBeDefined();
    expect(text.slice(0, TEXT.length / 2)).toBe(TEXT.slice(0, TEXT.length / 2));
  });

  it('throws the error of its input', async () => {
    async function* failing(): AsyncGenerator<Buffer> {
      yield PACKED.subarray(0, 20);
      throw new Error('EIO');
    }
    await expect(async () => {
      for await (const chunk of gunzipped(failing())) expect(chunk.length).toBeGreaterThan(0);
    }).rejects.toThrow('EIO');
  });
});
