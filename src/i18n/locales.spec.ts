import { describe, expect, it } from '@jest/globals';
import { readerLocales, requestedLocale, spokenLocale, storedLocale } from './locales.js';

describe('storedLocale', () => {
  it.each([
    ['zh-CN', 'zh'],
    ['zh-SG', 'zh'],
    ['zh-Hans', 'zh'],
    ['zh-Hans-CN', 'zh'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-hant', 'zh-Hant'],
    ['EN-gb', 'en-GB'],
    ['de', 'de'],
    ['zh_CN', 'zh'],
    ['zh_Hant_TW', 'zh-Hant'],
    ['pt_BR', 'pt-BR'],
    ['_', undefined],
    ['not a locale', undefined],
    ['', undefined],
  ])('%s is stored as %s', (tag, stored) => expect(storedLocale(tag)).toBe(stored));
});

describe('readerLocales', () => {
  it.each([
    ['zh-TW', ['zh-Hant', 'zh']],
    ['zh-CN', ['zh']],
    ['de-AT', ['de-AT', 'de']],
    ['en', ['en']],
    ['??', []],
  ])('a reader of %s can be answered in %j', (tag, locales) => expect(readerLocales(tag)).toEqual(locales));
});

describe('requestedLocale', () => {
  it.each([
    ['zh', 'en', 'zh'],
    ['zh_CN', 'en', 'zh_CN'],
    [undefined, 'de;q=0.5, zh-CN;q=0.9', 'zh-CN'],
    ['not a locale', 'zh', 'zh'],
    [undefined, undefined, 'en'],
    [undefined, '*', 'en'],
    [undefined, ';;;,q=x', 'en'],
  ])('asked for %s with %s: %s', (asked, header, locale) => expect(requestedLocale(asked, header)).toBe(locale));
});

it('speaks Chinese to every reader of Chinese, English to the rest', () => {
  expect(['zh', 'zh-TW', 'zh-CN', 'en', 'de', 'x'].map(spokenLocale)).toEqual(['zh', 'zh', 'zh', 'en', 'en', 'en']);
});
