import * as fc from 'fast-check';

const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;

/** Texts that programs stumble over: control characters, halves of pairs, directions, what other languages would run. */
export const ODD_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'half \udfff',
  '\u202eevil',
  '\ufeff',
  '\ufffe\uffff',
  '\r\n\t\u2028',
  '💥'.repeat(50),
  'e\u0301'.repeat(30),
  '中文，。',
  '__proto__',
  'constructor',
  "'; DROP TABLE signatures; --",
  '%s %d %n',
  '{{name}}',
  '${7*7}',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '(a+)+$',
  '[',
  '\\',
  'NaN',
  '1e999',
  '0x10',
  'x'.repeat(3_000),
  '2026-02-30',
  '0000-00-00T00:00:00Z',
  '99999-01-01',
];

const ODD_NUMBERS = [0, -0, -1, 1.5, 2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 63), 1e21, 1e308, 5e-324];

export const oddText = fc.oneof(
  fc.constantFrom(...ODD_TEXTS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

/** What hardly any field takes. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(...ODD_NUMBERS, null, true, false, [], {}, [null], [[]], nested(30), nested(70)),
  fc.jsonValue({ maxDepth: 3 }),
);
