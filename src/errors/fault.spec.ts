import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { describeFault, type FaultCode } from './fault.js';

const phrases = (locale: string) =>
  JSON.parse(readFileSync(new URL(`../../data/locales/${locale}/faults.json`, import.meta.url), 'utf8')) as Record<
    FaultCode,
    string
  >;
const [en, zh] = [phrases('en'), phrases('zh')];
const paramsOf = (phrase: string) => new Set(phrase.match(/\{\{\w+\}\}/g));

describe('the phrase of a fault', () => {
  it.each(Object.keys(en) as FaultCode[])('%s says the same in both languages', (code) => {
    expect(zh[code]).toMatch(/\p{Script=Han}/u);
    expect(paramsOf(zh[code])).toEqual(paramsOf(en[code]));
  });

  it('is filled in, in the language asked for', () => {
    const fault = { path: 'confidence', code: 'too_big', params: { max: 1 } } as const;
    expect(describeFault(fault, 'en')).toEqual({ path: 'confidence', code: 'too_big', detail: 'Must be at most 1.' });
    expect(describeFault(fault, 'zh').detail).toBe('不能大于 1。');
  });

  it('shows values as they are, whatever they look like', () => {
    const params = { id: '{{first}} $t(faults:empty) <b>', first: 'x' };
    const { detail } = describeFault({ path: 'id', code: 'duplicate_item_id', params }, 'en');
    expect(detail).toBe('The item id “{{first}} $t(faults:empty) <b>” is already used at x.');
  });
});
