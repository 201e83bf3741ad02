import { describe, expect, it } from '@jest/globals';
import { RecordRates } from '../../outcomes/rates/record-rates.js';
import type { SignatureRecordDto } from '../../signatures/record/record.dto.js';
import { assignItemIds } from '../../signatures/record/item-ids.js';
import { toldRecord } from '../answer/told-record.js';
import { writeRecord } from './write-record.js';

let made = 0;
const rates = new RecordRates({ outcomeHalfLife: 90 });

function page(changes: Partial<SignatureRecordDto>, options: { locale?: string; maxTokens?: number } = {}) {
  const record: SignatureRecordDto = { id: 'a/b', signature: 'It failed', regex: 'It (?P<how>failed)', ...changes };
  const stored = {
    id: 'a/b',
    record,
    itemIds: assignItemIds(record, undefined, () => `id${made++}`),
    status: record.status ?? 'published',
  };
  const { locale = 'en', maxTokens } = options;
  const reading = { locale, onlyReviewed: false, rates: rates.of(stored), observed: [], today: '2026-11-22' };
  return writeRecord(toldRecord(stored, reading), { locale, maxTokens });
}

describe('a record for programs', () => {
  it('says first what has worked most often, then what not to do, with what they rest on and their ids', () => {
    const { markdown } = page({
      verification_tier: 'verified',
      root_cause: 'A cause.',
      workarounds: [
        { id: 'seldom', action: 'Do that', success_rate: 0.2 },
        {
          id: 'often',
          action: 'Do {{how}}',
          success_rate: 0.9,
          steps: [{ text: 'Type', code: 'ls -l', language: 'sh' }],
        },
      ],
      dead_ends: [{ id: 'never', action: 'Reboot', why_fails: 'It changes nothing.', fail_rate: 0.8 }],
      official_doc_url: 'https://docs.example/page',
    });
    expect(markdown).toBe(`# It failed

\`a/b\` · Verification: verified

Cause: A cause.

**Try first:** Do \\<how> (works in 63 % of cases (19–96 %), by the author's estimate; workaround_id \`often\`)

1. Type

   \`\`\`sh
   ls -l
   \`\`\`

**If that does not help:** Do that (works in 40 % of cases (5–83 %), by the author's estimate; workaround_id \`seldom\`)

**Do not:** Reboot It changes nothing. (fails in 60 % of cases (17–95 %), by the author's estimate; dead_end_id \`never\`)

Documentation: <https://docs.example/page>
`);
  });

  it('speaks the language of its reader', () => {
    expect(page({ root_cause: 'x' }, { locale: 'zh' }).markdown).toContain('原因：x');
  });

  it('lets no text become HTML, a heading, or the end of its code', () => {
    const { markdown } = page({
      signature: '<img src=x onerror=alert(1)>\n# Not a heading',
      root_cause: '<script>alert(1)</script>\n# Not a heading\n--- \n- no item',
      workarounds: [{ action: '# x', steps: [{ text: 'Type', code: '```\n<script>\n```' }] }],
    });
    expect(markdown).not.toMatch(/(?<!\\)<(img|script)[^\n]*\n(?!\s*```)/);
    expect(markdown.split('\n').filter((line) => /^# /.test(line))).toHaveLength(1);
    expect(markdown).toContain('````\n   ```\n   <script>\n   ```\n   ````');
  });

  it.each(['verified', 'community'])('one that is %s stands as it is', (tier) => {
    expect(page({ verification_tier: tier, workarounds: [{ action: 'x' }] }).markdown).not.toContain('unverified');
  });

  it.each(['ai_generated', undefined])('whatever can be run of one that is %s is marked', (tier) => {
    const { markdown, brief } = page({
      verification_tier: tier,
      workarounds: [{ action: 'Thaw it' }, { action: 'Heat it' }],
      verify: [{ action: 'Look', command: 'cartctl state' }, { action: 'Wait' }],
    });
    expect(brief.reviewed).toBe(false);
    const marked = markdown.split('\n').filter((line) => line.includes('unverified: ask a person'));
    expect(marked.map((line) => /Thaw|Heat|cartctl|Wait/.exec(line)?.[0])).toEqual(['Thaw', 'Heat', 'cartctl']);
  });

  it('marks what is stale, a draft, and what is retired', () => {
    expect(page({ last_confirmed: '2025-11-21' }).markdown).toContain('more than a year ago');
    expect(page({ last_confirmed: '2025-11-22' }).markdown).not.toContain('more than a year ago');
    expect(page({ status: 'draft' }).markdown).toContain('**Draft');
    expect(page({ status: 'retired' }).markdown).toContain('**Retired');
  });

  it('leaves out what matters least, and counts it', () => {
    const record = {
      workarounds: [{ action: 'Thaw it', how: 'With a hair dryer, from below.' }, { action: 'Heat it' }],
      dead_ends: [{ action: 'Hit it' }],
      related: [{ title: 'On ice, '.repeat(20), url: 'https://docs.example/ice' }],
    };
    const { brief, left, markdown } = page(record, { maxTokens: 150 });
    expect(brief).toMatchObject({ fixes: [{ action: 'Thaw it' }], dead_ends: [{ action: 'Hit it' }] });
    expect(left).toEqual({ fix: 1, reference: 1 });
    expect(markdown).toMatch(/Left out for want of room: fixes 1, references 1\. Ask again with a larger max_tokens/);
    expect(page(record).left).toEqual({});
  });
});
