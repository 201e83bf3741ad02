import { describe, expect, it } from '@jest/globals';
import { readParts, withoutHidden } from './hidden-signs.js';

describe('hidden characters', () => {
  it.each([
    ['a direction override', 'rm \u202egnp', 'rm [202e]gnp', 'rm gnp'],
    ['an isolate', 'a\u2066b\u2069', 'a[2066]b[2069]', 'ab'],
    ['a zero-width space and a mark of byte order', '\ufeffa\u200bb', '[feff]a[200b]b', 'ab'],
    ['a joiner beside ASCII', 'su\u200ddo', 'su[200d]do', 'sudo'],
    ['an escape', 'a\u001b[31m', 'a[1b][31m', 'a[31m'],
    ['none: tabs, line ends and joined emoji', 'a\tb\r\n👩\u200d💻', 'a\tb\r\n👩\u200d💻', 'a\tb\r\n👩\u200d💻'],
    ['none in Persian', 'می\u200cخواهم', 'می\u200cخواهم', 'می\u200cخواهم'],
  ])('are found: %s', (_, text, shown, read) => {
    const parts = readParts(text);
    expect(
      parts.map((part) => (part.isHidden ? `[${part.text.codePointAt(0)!.toString(16)}]` : part.text)).join(''),
    ).toBe(shown);
    expect(withoutHidden(text)).toBe(read);
  });
});
