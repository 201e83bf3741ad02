import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { autofix } from '../src/translations/checks/autofix.js';
import { checkTranslation, CHECKS } from '../src/translations/checks/checks.js';
import type { GlossaryTerm } from '../src/translations/checks/check.js';

/** A translation, and the stretches of it that the check of its file finds; an empty one where something is missing. */
interface Case {
  source: string;
  target: string;
  finds: string[];
}

const folder = new URL('translation-checks/', import.meta.url);
const tables = readdirSync(folder).map((file) => ({
  check: file.replace('.json', ''),
  cases: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[],
}));

const term = (term: string, preferred: string[], forbidden: string[] = []): GlossaryTerm => ({
  term,
  preferred,
  forbidden,
  isCaseSensitive: false,
});
const glossary = [
  term('token', ['令牌'], ['代币']),
  term('access token', ['访问令牌']),
  term('scope', ['作用域'], ['范围']),
];

const found = ({ source, target }: Pick<Case, 'source' | 'target'>, check: string, options = {}) =>
  checkTranslation({ source, target, locale: 'zh' }, options)
    .filter((result) => result.check === check)
    .map(({ start, end }) => target.slice(start, end));

describe.each(tables)('the check $check', ({ check, cases }) => {
  it.each(cases)('of $target', (one) => {
    expect(found(one, check)).toEqual(one.finds);
  });

  it('has right and wrong cases', () => {
    expect(new Set(cases.map(({ finds }) => finds.length > 0))).toEqual(new Set([true, false]));
  });
});

it('every check has a table, but those that look at more than the two texts', () => {
  const named = [...tables.map(({ check }) => check), 'glossary', 'forbidden_term', 'inconsistent'];
  expect(named.toSorted()).toEqual(Object.keys(CHECKS).toSorted());
});

describe('the glossary', () => {
  it.each([
    { source: 'Access tokens expire', target: '访问令牌会过期', terms: [], forbidden: [] },
    { source: 'Access tokens expire', target: '令牌会过期', terms: ['access token'], forbidden: [] },
    { source: 'The scope is wrong', target: '范围有误', terms: ['scope'], forbidden: ['范围'] },
    { source: 'A telescope', target: '望远镜', terms: [], forbidden: [] },
    { source: 'Keep `scope`', target: '保留 `scope`', terms: [], forbidden: [] },
  ])('of $target', ({ source, target, terms, forbidden }) => {
    const results = checkTranslation({ source, target, locale: 'zh' }, { glossary });
    const missed = results.filter(({ check }) => check === 'glossary').map(({ params }) => params!.term);
    expect(missed).toEqual(terms);
    expect(found({ source, target }, 'forbidden_term', { glossary })).toEqual(forbidden);
  });
});

it.each([
  { spacing: 'require', target: '使用OAuth 客户端', finds: [''] },
  { spacing: 'strip', target: '使用OAuth 客户端', finds: [' '] },
  { spacing: 'off', target: '使用OAuth 客户端', finds: [] },
])('$spacing of blanks between Han and Latin', ({ spacing, target, finds }) => {
  expect(found({ source: 'Use an OAuth client', target }, 'spacing', { spacing })).toEqual(finds);
});

it('leaves the rules of Chinese to Chinese', () => {
  expect(checkTranslation({ source: 'First, stop it.', target: 'Zuerst anhalten , dann', locale: 'de' })).toEqual([
    expect.objectContaining({ check: 'end_mark', severity: 'info' }),
  ]);
});

it.each([
  { elsewhere: ['重启服务。'], finds: ['重新启动服务。'] },
  { elsewhere: ['重新启动服务。', '重启服务。'], finds: ['重新启动服务。'] },
  { elsewhere: ['重新启动服务。'], finds: [] },
  { elsewhere: [], finds: [] },
])('a translation beside what was reviewed elsewhere: $elsewhere', ({ elsewhere, finds }) => {
  const pair = { source: 'Restart the service.', target: '重新启动服务。' };
  expect(found(pair, 'inconsistent', { elsewhere })).toEqual(finds);
});

it('finds nothing in a translation that is not there', () => {
  expect(checkTranslation({ source: 'Run `npm ci` 3 times?', target: ' ', locale: 'zh' })).toEqual([]);
});

it.each([
  ['首先,停止它 。', '首先，停止它。'],
  ['运行 `a,b`,再试', '运行 `a,b`,再试'],
  ['版本 1,2 和 3', '版本 1,2 和 3'],
])('mends what is certain in %s', (target, fixed) => {
  expect(autofix(target)).toBe(fixed);
});
