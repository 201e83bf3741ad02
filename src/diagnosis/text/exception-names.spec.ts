import { describe, expect, it } from '@jest/globals';
import { isExceptionName } from './exception-names.js';

describe('the name of an exception before its message', () => {
  it.each([
    ['Exception in thread "main" java.lang.IllegalStateException: no realm', 'java.lang.IllegalStateException', true],
    ['Caused by: java.io.IOException: stream closed', 'IOException', true],
    ['ValueError: month must be in 1..12', 'ValueError', true],
    ['Unhandled exception. System.FormatException: bad', 'FormatException', true],
    ['a name without a message: java.lang.NullPointerException', 'java.lang.NullPointerException', false],
    ['java.lang.NullPointerException:', 'NullPointerException', false],
    ['ValueError: month must be in 1..12', 'ValueError: month must be', false],
    ['shop: cart is locked', 'shop', false],
    ['IOException was thrown: stream closed', 'IOException', false],
  ])('in %j, %j: %s', (text, part, expected) => {
    const start = text.indexOf(part);
    expect(isExceptionName({ start, end: start + part.length }, text)).toBe(expected);
  });
});
