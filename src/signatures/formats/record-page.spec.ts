import { expect, it } from '@jest/globals';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { recordPage } from './record-page.js';

const record = (verification_tier: string | undefined): SignatureRecordDto => ({
  id: 'shop/cart',
  signature: 'cart is frozen',
  regex: 'cart is frozen',
  verification_tier,
  workarounds: [{ action: 'Thaw it', steps: [{ text: 'Run', code: 'cartctl thaw\n```\ncartctl free' }] }],
  verify: [{ action: 'Look', command: 'cartctl state' }],
});
const MARK = '(unverified: ask a person before running it)';

it.each(['verified', 'community'])('a record that is %s stands as it is', (tier) => {
  expect(recordPage(record(tier), { locale: 'en', today: '2026-11-22' })).not.toContain('unverified');
});

it.each(['ai_generated', undefined])('each command of one that is %s is marked', (tier) => {
  const page = recordPage(record(tier), { locale: 'en', today: '2026-11-22' });
  expect(page).toMatch(/^no person has reviewed this record\n/);
  const lines = page.split('\n').map((line) => line.trim());
  const marked = lines.flatMap((line, at) => (line === MARK ? [lines[at + 3]] : []));
  expect(marked).toEqual(['cartctl thaw', 'cartctl state']);
});

it('the mark is punctuated in Chinese as Chinese is', () => {
  expect(recordPage(record('ai_generated'), { locale: 'zh', today: '2026-11-22' })).toContain(
    '\n   （未经验证：执行前请先征得人的同意）\n',
  );
});
