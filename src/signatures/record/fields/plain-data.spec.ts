import { describe, expect, it } from '@jest/globals';
import { MAX_DEPTH, MAX_LIST_ITEMS, MAX_TEXT_BYTES, plainDataFaults } from './plain-data.js';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const parsed = (json: string): unknown => JSON.parse(json);

describe('plain data', () => {
  it('is any JSON within the limits', () => {
    const data = {
      text: '𐐷中\n',
      list: [1, -0.5, null, true, {}],
      'key with "quotes"': '',
      deep: nested(MAX_DEPTH - 1),
    };
    expect(plainDataFaults(data)).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['NUL in a text', { a: ['x\0'] }, 'a[0]', 'nul_in_text'],
    ['NUL in a key', { a: { 'x\0': 1 } }, 'a["x\\u0000"]', 'nul_in_text'],
    ['a lone surrogate', { a: 'x\ud800y' }, 'a', 'lone_surrogate'],
    ['a lone surrogate in a key', { '\udc00': 1 }, '["\\udc00"]', 'lone_surrogate'],
    ['a text over the limit, in bytes', { a: '中'.repeat(MAX_TEXT_BYTES / 3 + 1) }, 'a', 'text_too_long'],
    ['a list over the limit', { a: Array(MAX_LIST_ITEMS + 1).fill(0) }, 'a', 'too_many_items'],
    ['__proto__', parsed('{"a":{"__proto__":{"b":1}}}'), 'a.__proto__', 'forbidden_key'],
    ['constructor', { constructor: 1 }, 'constructor', 'forbidden_key'],
    ['prototype', { a: [{ prototype: 1 }] }, 'a[0].prototype', 'forbidden_key'],
    ['toString', { toString: 1 }, 'toString', 'forbidden_key'],
    ['infinity, which JSON writes as 1e999', parsed('{"a":1e999}'), 'a', 'not_json'],
    ['undefined', { a: undefined }, 'a', 'not_json'],
    ['an object of a class', { a: new Date(0) }, 'a', 'not_json'],
    ['nesting over the limit', nested(MAX_DEPTH + 1), '[0]'.repeat(MAX_DEPTH), 'too_deep'],
  ])('has no %s', (_, value, path, code) => {
    expect(plainDataFaults(value)).toEqual([expect.objectContaining({ path, code })]);
  });

  it('may be as large as the limits say', () => {
    const data = { text: 'x'.repeat(MAX_TEXT_BYTES), list: Array(MAX_LIST_ITEMS).fill(0) };
    expect(plainDataFaults(data)).toEqual([]);
  });

  it('is judged without a stack overflow however deep it is', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    expect(plainDataFaults(deep)).toEqual([expect.objectContaining({ code: 'too_deep' })]);
  });
});
