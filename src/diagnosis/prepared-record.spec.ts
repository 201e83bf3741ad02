import { expect, it } from '@jest/globals';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import type { StoredSignature } from '../signatures/store/stored-signature.js';
import { preparedRecord } from './prepared-record.js';

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

it('is in the language of each reader, whoever asked before', () => {
  const version = stored(1);
  const causes = ['en', 'zh', 'zh-TW', 'de', 'zh-CN', 'en'].map(
    (locale) => preparedRecord(version, locale).record.root_cause,
  );
  const [en, zh, hant] = [record.root_cause, '购物车 {{cart}} 已有所有者', '購物車 {{cart}} 已有擁有者'];
  expect(causes).toEqual([en, zh, hant, en, zh, en]);
});

it('is made once for all readers of whose languages the record has the same', () => {
  const version = stored(1);
  expect(preparedRecord(version, 'zh-SG')).toBe(preparedRecord(version, 'zh'));
  expect(preparedRecord(version, 'de')).toBe(preparedRecord(version, 'fr'));
});

it('is that of the version, not of the id', () => {
  preparedRecord(stored(1), 'en');
  expect(preparedRecord(stored(2, { root_cause: 'Another' }), 'en').record.root_cause).toBe('Another');
});

it('has the groups, and only the fields that have something to fill in', () => {
  const { fillable, groups } = preparedRecord(stored(1), 'en');
  expect(Object.keys(fillable)).toEqual(['root_cause']);
  expect(groups).toEqual(['cart']);
});
