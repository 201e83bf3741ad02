import { describe, expect, it } from '@jest/globals';
import { decodeDeclared } from './decode-declared.js';

/** 令牌 in GB18030 amid ASCII. */
const inGb18030 = (before: string, behind: string) =>
  Buffer.concat([Buffer.from(before), Buffer.from([0xc1, 0xee, 0xc5, 0xc6]), Buffer.from(behind)]);

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n<target>`;
const po = (charset: string) => `msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=${charset}\\n"\n\nmsgstr "`;

describe('the file of a translator', () => {
  it.each([
    ['XLIFF in UTF-8', Buffer.from(`${xml('UTF-8')}令牌`), `${xml('UTF-8')}令牌`],
    ['XLIFF in UTF-16', Buffer.from(`\ufeff${xml('UTF-16')}令牌`, 'utf16le'), `${xml('UTF-16')}令牌`],
    ['XLIFF in GB18030', inGb18030(xml('GB18030'), '</target>'), `${xml('GB18030')}令牌</target>`],
    ['XLIFF in ISO-8859-1', Buffer.from(`${xml('ISO-8859-1')}café`, 'latin1'), `${xml('ISO-8859-1')}café`],
    ['PO in GB18030', inGb18030(po('GB18030'), '"'), `${po('GB18030')}令牌"`],
    ['CSV in UTF-8 with a mark', Buffer.from('\ufeffid,令牌'), 'id,令牌'],
    ['CSV in UTF-16', Buffer.from('\ufeffid,令牌', 'utf16le'), 'id,令牌'],
    ['CSV in GB18030', inGb18030('id,', '\n'), 'id,令牌\n'],
  ])('is read: %s', (_, bytes, text) => {
    expect(decodeDeclared(bytes)).toBe(text);
  });

  it.each([
    ['its bytes are not what it says', inGb18030(xml('UTF-8'), '</target>'), 'TypeError'],
    ['nobody knows what it says', Buffer.from(xml('x-own')), 'RangeError'],
    ['it says nothing, and looks like nothing', Buffer.from([0x69, 0x64, 0xff, 0xfe, 0xc0]), 'TypeError'],
  ])('is refused where %s', (_, bytes, name) => {
    expect(() => decodeDeclared(bytes)).toThrow(expect.objectContaining({ name }));
  });
});
