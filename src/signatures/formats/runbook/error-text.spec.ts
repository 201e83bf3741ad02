import { describe, expect, it } from '@jest/globals';
import type { Heading } from 'mdast';
import { isPrinted, quotedText } from './error-text.js';
import { parsePage } from './parse-page.js';

const heading = (markdown: string) => (parsePage(`# ${markdown}`).page.children[0] as Heading).children;

describe('quotedText', () => {
  it.each([
    ['Login fails with "no lease left"', 'no lease left'],
    ['Login fails with “no lease left”', 'no lease left'],
    ['`invalid_lease` when logging in', 'invalid_lease'],
    ['`wick`: what `lease expired early` means', 'lease expired early'],
    ['`wick`', 'wick'],
    ['登录时报「租约已过期」', '租约已过期'],
    ['The "wick" tool crashes', undefined],
    ["It can't find what isn't there", undefined],
    ['No quotation', undefined],
  ])('%s', (title, text) => {
    expect(quotedText(heading(title))).toBe(text);
  });
});

describe('isPrinted', () => {
  it.each([
    ['text', 'lease denied', true],
    [undefined, 'lease denied', true],
    ['http', 'HTTP/1.1 403 Forbidden', true],
    ['bash', 'wick lease list', false],
    [undefined, '$ wick lease list', false],
    [undefined, ' ', false],
  ])('%s %j', (lang, value, expected) => {
    expect(isPrinted({ type: 'code', lang, value })).toBe(expected);
  });
});
