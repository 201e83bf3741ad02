import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { FrontendBatches } from './frontend-batches.js';

const message = (type: string, body = '') => {
  const bytes = Buffer.alloc(type.length + 4 + body.length);
  bytes.write(type + '\0\0\0\0' + body, 'latin1');
  bytes.writeUInt32BE(4 + body.length, type.length);
  return bytes;
};
const startup = message('', 'user\0postgres\0\0');
const extended = Buffer.concat([message('P', 'SELECT 1'), message('B'), message('D'), message('E'), message('S')]);
const simple = message('Q', 'SELECT 1\0');

const batchesOf = (chunks: Uint8Array[]) => {
  const batches = new FrontendBatches();
  return chunks.flatMap((chunk) => batches.push(chunk)).map((batch) => Buffer.from(batch));
};

describe('FrontendBatches', () => {
  test('the startup packet, a simple query, an extended query and the end are a batch each', () => {
    const sent = [startup, simple, extended, message('X')];
    expect(batchesOf([Buffer.concat(sent)])).toEqual(sent);
  });

  test('an extended query waits for its Sync', () => {
    expect(batchesOf([startup, extended.subarray(0, -5)])).toEqual([startup]);
  });

  test('however the bytes are cut into chunks, the batches are the same', () => {
    const sent = [startup, extended, simple, extended];
    const bytes = Buffer.concat(sent);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length)), (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = ends.map((end, index) => bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
        expect(batchesOf(chunks)).toEqual(sent);
      }),
    );
  });

  test.each(['H', 'd', 'c', 'f', 'F'])('message %s, which PGlite cannot answer, is refused', (type) => {
    expect(() => batchesOf([startup, message(type)])).toThrow(`protocol message '${type}'`);
  });
});
