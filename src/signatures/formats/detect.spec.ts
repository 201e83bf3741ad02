import { describe, expect, it } from '@jest/globals';
import { holdsPage, isDeadendsCanon } from './detect.js';

describe('isDeadendsCanon', () => {
  it.each([
    [{ schema_version: '1.0.0', id: 'a/b/c', error: { signature: 'x', regex: 'x' } }, true],
    [{ id: 'a/b', signature: 'x', regex: 'x' }, false],
    [{ id: 'a/b', signature: 'x', regex: 'x', schema_version: '2', error: 'x' }, false],
    [[{ schema_version: '1.0.0', error: { signature: 'x' } }], false],
    [null, false],
    ['text', false],
  ])('%j: %s', (value, expected) => {
    expect(isDeadendsCanon(value)).toBe(expected);
  });
});

describe('holdsPage', () => {
  it.each([
    ['a page by its name', '{% include "head" %}', 'docs/wick.md', true],
    ['text by its name', '[1] is a footnote', 'WICK.TXT', true],
    ['JSON by its name', '# no JSON', 'records.ndjson', false],
    ['packed JSON by its name', '\u001f\u008b', 'records.ndjson.gz', false],
    ['JSON by its text', '\n {"id":', undefined, false],
    ['JSON with a byte order mark', '\uFEFF[{"id":', undefined, false],
    ['a list of records in a file without a known name', '[\n', 'records', false],
    ['a page by its text', '---\ntitle: x\n---\n', undefined, true],
    ['a page in a file without a known name', '# Wick', 'wick', true],
  ])('recognizes %s', (_, start, file, expected) => {
    expect(holdsPage(start, file)).toBe(expected);
  });
});
