import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { ENGINE_CASE } from '../../../test/fuzz/cases.js';
import { PatternSet } from '../../matching/pattern-set.js';
import type { StoredSignature } from '../store/stored-signature.js';
import { KnownExamples } from './known-examples.js';

const stored = (id: string, ...texts: string[]) =>
  ({ id, record: { examples: texts.map((text) => ({ text })) } }) as unknown as StoredSignature;
const knowing = (...records: StoredSignature[]) => {
  const known = new KnownExamples();
  for (const record of records) known.put(record);
  return known;
};
const textsIn = (known: KnownExamples, id: string) =>
  [...known.without(id)].flatMap(({ examples }) =>
    [...examples].map(({ signatureId, text }) => `${signatureId}: ${text}`),
  );

describe('known examples', () => {
  it('are those of all other records, as they are now', () => {
    const known = knowing(stored('a', 'one', '100 %'), stored('b', 'two'), stored('c', 'three'), stored('d', 'four'));
    known.put(stored('c', 'third'));
    known.put(stored('d'));
    expect(textsIn(known, 'b').toSorted()).toEqual(['a: 100 %', 'a: one', 'c: third']);
    known.remove('a');
    expect(textsIn(known, 'b')).toEqual(['c: third']);
  });

  it('are looked through together without any that a pattern matches being passed over', () => {
    let matched = 0;
    fc.assert(
      fc.property(fc.array(ENGINE_CASE, { minLength: 2, maxLength: 4 }), ([first, ...others]) => {
        const set = new PatternSet();
        for (const pattern of first!.patterns) set.add(pattern);
        const texts = [first!, ...others].flatMap((one) => one.texts);
        const known = knowing(...texts.map((text, n) => stored(String(n), text)));
        const found = [...known.without('new')].flatMap(({ examples, together }) =>
          together !== undefined && set.scan(together).patterns.length === 0
            ? []
            : [...examples].map(({ text }) => text),
        );
        const wanted = texts.filter((text) => set.match(text).matches.length > 0);
        matched += wanted.length;
        expect(found).toEqual(expect.arrayContaining(wanted));
      }),
      { seed: 20261126, numRuns: 400 },
    );
    expect(matched).toBeGreaterThan(200);
  });
});
