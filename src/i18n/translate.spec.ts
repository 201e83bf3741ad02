import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { NAMESPACES } from './phrases.js';
import { translate } from './translate.js';

const folder = new URL('../../data/locales/', import.meta.url);

type Tree = { [key: string]: string | Tree };

function phrases(locale: string, namespace: string): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (tree: Tree, path: string) => {
    for (const [key, value] of Object.entries(tree))
      if (typeof value === 'string') flat.set(`${path}${key}`, value);
      else walk(value, `${path}${key}.`);
  };
  walk(JSON.parse(readFileSync(new URL(`${locale}/${namespace}.json`, folder), 'utf8')) as Tree, '');
  return flat;
}

const params = (phrase: string) => [...phrase.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();

describe.each(NAMESPACES)('the phrases of %s', (namespace) => {
  const [en, zh] = [phrases('en', namespace), phrases('zh', namespace)];

  it('exist in both languages, and in no file of their own', () => {
    expect([...zh.keys()].toSorted()).toEqual([...en.keys()].toSorted());
  });

  it('take the same parameters', () => {
    for (const [key, phrase] of en) expect([key, params(zh.get(key)!)]).toEqual([key, params(phrase)]);
  });

  it('are written in Chinese with full-width punctuation and a space between Han and Latin', () => {
    const faults = [...zh]
      .map(([key, phrase]) => [key, phrase.replaceAll(/`[^`]*`|<[^>]*>|\{\{\w+\}\}|https?:\S+/g, '')] as const)
      .filter(([, phrase]) =>
        /\p{Script=Han}[,;!?:]|\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(phrase),
      );
    expect(faults).toEqual([]);
  });
});

it('knows every file of phrases', () => {
  for (const locale of ['en', 'zh'])
    expect(readdirSync(new URL(locale, folder)).toSorted()).toEqual(NAMESPACES.map((name) => `${name}.json`));
});

it('fills in parameters as they are', () => {
  expect(translate('zh', 'problems:signature_not_found.detail', { id: '<b>&' })).toContain('<b>&');
});
