import type { SignatureRecordDto } from '../../src/signatures/record/record.dto.js';

/** A complete valid record; a test states only what matters to it. */
export function aRecord(changes: Partial<SignatureRecordDto> & Record<string, unknown> = {}): SignatureRecordDto {
  return {
    id: 'shop/order-not-found',
    signature: 'Order 4711 was not found in the warehouse',
    signature_zh: '仓库中找不到订单 4711',
    regex: 'Order (?P<order>\\d+) was not found in the warehouse',
    domain: 'shop',
    category: 'lookup',
    root_cause: 'The order was archived.',
    root_cause_zh: '订单已归档。',
    workarounds: [
      { action: 'Restore order {{order}} from the archive', how: 'Run shopctl restore {{order}}.', success_rate: 0.8 },
      { action: 'Search the other warehouse', success_rate: 0.3 },
    ],
    workarounds_zh: ['从归档中恢复订单 {{order}}', '在另一个仓库中查找'],
    dead_ends: [{ action: 'Reboot the warehouse', why_fails: 'The order is not there either way.', fail_rate: 0.9 }],
    dead_ends_zh: [{ action: '重启仓库服务', why_fails: '无论如何订单都不在那里。' }],
    confidence: 0.8,
    evidence_count: 4,
    verification_tier: 'documented',
    last_confirmed: '2026-06-01',
    locale: 'en',
    ...changes,
  } as SignatureRecordDto;
}
