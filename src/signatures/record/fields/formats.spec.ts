import { describe, expect, it } from '@jest/globals';
import {
  DATE,
  DATE_OR_TIMESTAMP,
  ID,
  ITEM,
  LABEL,
  LANGUAGE,
  PATTERN_FLAGS,
  TIER_NAME,
  URL_TEXT,
  type Format,
} from './formats.js';

const segment = 'a'.repeat(80);

interface Texts {
  right: string[];
  wrong: unknown[];
}

const cases: [name: string, format: Format, texts: Texts][] = [
  [
    'ID',
    ID,
    {
      right: ['api/x', 'a/b/c/d/e/f', `${segment}/${segment}`, '0/1', 'python/3.12_x-y', 'a/b.mdx'],
      wrong: [
        'api',
        'a/b/c/d/e/f/g',
        `${segment}a/b`,
        'A/b',
        '../..',
        'a/..',
        'a//b',
        '/a/b',
        'a/b/',
        'a/b.md',
        'a/b.json',
      ].concat(['a/b\n', 'a/b c', 'a/中']),
    },
  ],
  ['ITEM', ITEM, { right: ['a', 'A-_.9', '-x', 'a'.repeat(64)], wrong: ['', '.a', 'a b', 'a/b', 'a'.repeat(65), 7] }],
  [
    'LANGUAGE',
    LANGUAGE,
    {
      right: ['zh', 'yue', 'zh-Hant', 'pt-BR', 'zh-Hant-TW', 'es-419'],
      wrong: ['z', 'ZH', 'zh_CN', 'zh-cn', 'zh-hant', 'chinese', '', 'zh-', null],
    },
  ],
  [
    'PATTERN_FLAGS',
    PATTERN_FLAGS,
    { right: ['', 'i', 'ims', 'smi'], wrong: ['ii', 'imsi', 'g', 'I', 'i m', 'i'.repeat(50_000)] },
  ],
  [
    'TIER_NAME',
    TIER_NAME,
    { right: ['ai_generated', 'documented', 'tier-2'], wrong: ['', 'AI', '_x', 'a b', 'a'.repeat(41)] },
  ],
  [
    'DATE',
    DATE,
    {
      right: ['2024-02-29', '0001-01-01', '9999-12-31'],
      wrong: [
        '2024-02-30',
        '2023-02-29',
        '2024-13-01',
        '2024-00-10',
        '0000-01-01',
        '2024-6-1',
        '2024-06-01T00:00:00Z',
      ].concat(['', '20240601', ' 2024-06-01']),
    },
  ],
  [
    'DATE_OR_TIMESTAMP',
    DATE_OR_TIMESTAMP,
    {
      right: ['2024-06-01', '2024-06-01T12:00:00Z', '2024-06-01T12:00+08:00', '2024-06-01T12:00:00.123456789-02:30'],
      wrong: ['2024-02-30T12:00:00Z', '2024-06-01T25:00:00Z', '2024-06-01T12:00:00', '2024-06-01 12:00', 'now', ''],
    },
  ],
  [
    'URL_TEXT',
    URL_TEXT,
    {
      right: ['https://example.org/a?b#c', 'HTTP://localhost:8080', 'https://例え.jp/路径'],
      wrong: [
        'javascript:alert(1)',
        'data:text/html,x',
        'ftp://a.b',
        '//a.b',
        'example.org',
        'https://',
        'https://a b',
        '',
      ].concat([' https://a.b', 'https://a.b\n', 'java\nscript:x']),
    },
  ],
];

describe.each(cases)('%s', (_, [findFaults, schema], { right, wrong }) => {
  const pattern = new RegExp((schema.pattern as string | undefined) ?? '', 'u');

  it.each(right)('accepts %j, as its schema does', (text) => {
    expect(findFaults(text)).toEqual([]);
    expect(text).toMatch(pattern);
  });

  it.each(wrong.map((value) => [value]))('refuses %j', (value) => {
    expect(findFaults(value)).toHaveLength(1);
  });
});

describe('a label', () => {
  it('is refused with its limit when it is longer', () => {
    const [findFaults] = LABEL;
    expect(findFaults('x'.repeat(200))).toEqual([]);
    expect(findFaults('x'.repeat(201))).toEqual([{ path: '', code: 'too_long', params: { max: 200 } }]);
  });
});
