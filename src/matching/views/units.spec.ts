import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bytesOf, writeUnits } from './units.js';

it('reads the same units with and without a native copy, as in a browser', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      const [native, plain] = [new Uint16Array(128), new Uint16Array(128)];
      writeUnits(text, native, bytesOf(native));
      writeUnits(text, plain, undefined);
      expect(plain).toEqual(native);
    }),
  );
});
