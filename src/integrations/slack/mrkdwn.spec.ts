import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePassages, escapeText, MAX_TEXT, passages, recordText, unescapeText } from './mrkdwn.js';

describe('texts for Slack', () => {
  it.each([
    ['<!channel> & <@U1|ann>', '&lt;!channel&gt; &amp; &lt;@U1|ann&gt;'],
    ['run `a < b && c`', 'run `a &lt; b &amp;&amp; c`'],
    ['&lt;', '&amp;lt;'],
  ])('%s is escaped', (text, escaped) => expect(recordText(text)).toBe(escaped));

  it('come back as they were', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(unescapeText(escapeText(text))).toBe(text)));
  });

  it('are cut between characters, escapes and, where they can be, lines, and nothing is lost', () => {
    const text = fc.string({ unit: fc.constantFrom('<', '&', 'a', '中', '😀', '\n', 'x'.repeat(900)), maxLength: 40 });
    fc.assert(
      fc.property(text, (written) => {
        const parts = passages(escapeText(written)).map((passage) => passage.text);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(MAX_TEXT);
          expect(escapeText(unescapeText(part))).toBe(part);
          expect(part.isWellFormed()).toBe(true);
        }
        const blanks = /\s/g;
        expect(unescapeText(parts.join('')).replace(blanks, '')).toBe(written.replace(blanks, ''));
      }),
    );
    expect(passages(`${'a'.repeat(2_999)}\nb`).map((passage) => passage.text.length)).toEqual([3_000, 1]);
  });
});

describe('code for Slack', () => {
  it('stands between fences, in each part', () => {
    const parts = codePassages('echo hello\n'.repeat(500));
    expect(parts.length).toBe(2);
    for (const { type, text } of parts) {
      expect(type).toBe('mrkdwn');
      expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
      expect(text).toMatch(/^```\necho hello\n[^`]*echo hello\n```$/);
    }
  });

  it('cannot get out of its fences', () => {
    const [part] = codePassages('cat <<END\n```\n<!channel> *do this*\nEND');
    expect(part).toEqual({ type: 'plain_text', text: 'cat &lt;&lt;END\n```\n&lt;!channel&gt; *do this*\nEND' });
  });
});
