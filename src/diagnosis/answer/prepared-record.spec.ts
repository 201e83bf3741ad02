import { expect, it } from '@jest/globals';
import { RecordRates } from '../../outcomes/rates/record-rates.js';
import type { SignatureRecordDto } from '../../signatures/record/record.dto.js';
import type { StoredSignature } from '../../signatures/store/stored-signature.js';
import type { MatchDto } from '../answer.dto.js';
import type { Rate } from '../../outcomes/rates/rates.js';
import { preparedRecord, type PreparedRecord } from './prepared-record.js';

const rates = new RecordRates({ outcomeHalfLife: Number.POSITIVE_INFINITY });
const prepared = (version: StoredSignature, locale: string) =>
  preparedRecord(version, { locale, rates, unreviewed: 'mark' });

const record = {
  id: 'cart/locked',
  signature: 'Cart is locked',
  regex: 'Cart (?P<cart>\\d+) is locked',
  root_cause: 'Cart {{cart}} has an owner',
  root_cause_zh: '购物车 {{cart}} 已有所有者',
  'root_cause_zh-Hant': '購物車 {{cart}} 已有擁有者',
  workarounds: [{ action: 'Unlock it', success_rate: 0.5 }],
} as unknown as SignatureRecordDto;

const stored = (revision: number, changes: Partial<SignatureRecordDto> = {}): StoredSignature => ({
  id: record.id,
  revision,
  status: 'published',
  record: { ...record, ...changes },
  itemIds: { workarounds: [{ id: 'w1' }] },
  createdAt: new Date(0),
  updatedAt: new Date(0),
  updatedBy: 'test',
});

const causeOf = ({ texts }: PreparedRecord) => (JSON.parse(texts.filled({ cart: '7' })) as MatchDto).root_cause;

it('is in the language of each reader, whoever asked before', () => {
  const version = stored(1);
  const causes = ['en', 'zh', 'zh-TW', 'de', 'zh-CN', 'en'].map((locale) => causeOf(prepared(version, locale)));
  const [en, zh, hant] = ['Cart 7 has an owner', '购物车 7 已有所有者', '購物車 7 已有擁有者'];
  expect(causes).toEqual([en, zh, hant, en, zh, en]);
});

it('is made once for all readers of whose languages the record has the same', () => {
  const version = stored(1);
  expect(prepared(version, 'zh-SG')).toBe(prepared(version, 'zh'));
  expect(prepared(version, 'de')).toBe(prepared(version, 'fr'));
});

it('is that of the version, not of the id', () => {
  prepared(stored(1), 'en');
  expect(causeOf(prepared(stored(2, { root_cause: 'Another' }), 'en'))).toBe('Another');
});

it('has the texts of each workaround under its id, and its rate', () => {
  const [workaround] = prepared(stored(1), 'en').workarounds;
  expect(JSON.parse(workaround!.answer.filled({}))).toMatchObject({
    id: 'w1',
    action: 'Unlock it',
    how: null,
    rate: { mean: 0.5, basis: 'authored' },
  });
  expect(JSON.parse(workaround!.fix.filled({}))).toEqual({
    signature_id: 'cart/locked',
    workaround_id: 'w1',
    action: 'Unlock it',
  });
});

const rateIn = ({ workarounds: [first] }: PreparedRecord) =>
  (JSON.parse(first!.answer.filled({})) as { rate: Rate }).rate;

it('has the rates as they are now', () => {
  const version = stored(1);
  const before = prepared(version, 'en');
  rates.put(record.id, new Map([['w1', { known: [{ day: 0, worked: 40, failed: 0 }], strangers: [] }]]));
  const after = prepared(version, 'en');
  rates.put(record.id, new Map());
  expect(rateIn(after)).toMatchObject({ basis: 'both' });
  expect(rateIn(after).mean).toBeGreaterThan(rateIn(before).mean);
});
