import { describe, expect, it } from '@jest/globals';
import { decodeText } from './decode-text.js';

const LOG = 'ERROR 认证失败：一个无效的作用域\n[invalid_scope] 作用域 "admin" 未注册\n';

const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
/** What `iconv -t gb18030` makes of a text, which Node cannot. */
const gb18030 = (text: string) => {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Buffer.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
};

describe('a text is read', () => {
  it.each([
    ['UTF-8', Buffer.from(LOG)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${LOG}`)],
    ['UTF-16LE with a byte order mark', utf16(`\ufeff${LOG}`, 'le')],
    ['UTF-16BE with a byte order mark', utf16(`\ufeff${LOG}`, 'be')],
    ['UTF-16LE', utf16(LOG, 'le')],
    ['UTF-16BE', utf16(LOG, 'be')],
    ['GB18030', gb18030(LOG)],
  ])('in %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: LOG, isDamaged: false });
  });

  it.each([
    ['ASCII in UTF-16LE', utf16('invalid_scope\r\n', 'le'), 'invalid_scope\r\n'],
    ['ASCII in UTF-16BE', utf16('invalid_scope\r\n', 'be'), 'invalid_scope\r\n'],
    ['a colour', Buffer.from('\u001b[31mred\u001b[0m'), '\u001b[31mred\u001b[0m'],
    ['a NUL in a log', Buffer.from('a log with one \0 in it.'), 'a log with one \0 in it.'],
    ['a lone Chinese word', gb18030('失败'), '失败'],
    ['nothing', Buffer.alloc(0), ''],
  ])('with %s', (_, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, isDamaged: false });
  });

  it.each([
    ['UTF-8 that was cut within a character', Buffer.from(LOG).subarray(8), '证失败'],
    ['Latin-1', Buffer.from('Erreur: accès refusé à la clé', 'latin1'), 'acc\ufffds refus\ufffd'],
    ['one lone accent', Buffer.from('r\u00e9sum\u00e9s', 'latin1'), 'r\ufffdsum\ufffds'],
    ['GB18030 that was cut within a character', gb18030(`${LOG}失`).subarray(0, -1), '未注册'],
    ['UTF-16 that was cut within a character', utf16(`\ufeff${LOG}`, 'le').subarray(0, -1), '未注册'],
  ])('and said to be damaged: %s', (_, bytes, part) => {
    const { text, isDamaged } = decodeText(bytes);
    expect(text).toContain(part);
    expect(isDamaged).toBe(true);
  });
});
