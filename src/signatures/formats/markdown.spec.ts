import { describe, expect, it } from '@jest/globals';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { recordMarkdown } from './markdown.js';

const record = (changes: Partial<SignatureRecordDto>): SignatureRecordDto => ({
  id: 'a/b',
  signature: 'It failed',
  regex: 'It failed',
  ...changes,
});
const page = (changes: Partial<SignatureRecordDto>, locale = 'en') =>
  recordMarkdown(record(changes), { locale, today: '2026-11-22' });

describe('recordMarkdown', () => {
  it('says first what has worked, then what not to do', () => {
    const text = page({
      root_cause: 'A cause.',
      workarounds: [
        {
          action: 'Do this',
          how: 'Like this.',
          success_rate: 0.9,
          steps: [{ text: 'Type', code: 'ls -l', language: 'sh' }],
        },
      ],
      dead_ends: [{ action: 'Reboot', why_fails: 'It changes nothing.', fail_rate: 0.8 }],
    });
    const order = [
      '# It failed',
      'A cause.',
      'Do this',
      '```sh\n   ls -l\n   ```',
      '90 %',
      'Reboot',
      'It changes nothing.',
    ];
    expect(order.map((part) => text.indexOf(part))).toEqual(
      order.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(order.filter((part) => !text.includes(part))).toEqual([]);
  });

  it('speaks the language of its reader', () => {
    expect(page({ root_cause: 'x' }, 'zh')).toContain('## 原因');
  });

  it('lets no text become HTML, a heading, or the end of its code', () => {
    const text = page({
      signature: '<img src=x onerror=alert(1)>\n# Not a heading',
      root_cause: '<script>alert(1)</script>\n# Not a heading\n--- \n- no item',
      workarounds: [{ action: '# x', steps: [{ text: 'Type', code: '```\n<script>\n```' }] }],
    });
    expect(text).not.toMatch(/<(img|script)[^\n]*\n(?!\s*```)/);
    expect(text.split('\n').filter((line) => /^# /.test(line))).toHaveLength(1);
    expect(text).toContain('````\n   ```\n   <script>\n   ```\n   ````');
  });

  it('marks what is stale', () => {
    expect(page({ last_confirmed: '2025-11-21' })).toContain('more than a year ago');
    expect(page({ last_confirmed: '2025-11-22' })).not.toContain('more than a year ago');
  });
});
