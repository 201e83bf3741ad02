import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { ExchangeSyntaxError, UNIT_STATES, type ExchangedUnit, type ExchangeFile } from './exchange-file.js';
import { exchangeFormatOf, EXCHANGE_FORMATS, type ExchangeFormatName } from './formats.js';

const names = Object.keys(EXCHANGE_FORMATS) as ExchangeFormatName[];

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '作用域',
      ' ',
      '\n',
      '\t',
      '"',
      "'",
      '<',
      '&',
      ']]>',
      '\\',
      '{{scope}}',
      '%s',
      '=',
      '-',
      '，',
      '\u001b',
      '\r',
      '😀',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  ),
  minLength: 1,
  maxLength: 12,
});
const note = text.map((words) => words.replace(/[\s\p{Cc}]+/gu, ' ').trim()).filter(Boolean);
const unit = (index: number): fc.Arbitrary<ExchangedUnit> =>
  fc
    .record({
      source: text,
      target: text,
      state: fc.constantFrom(...UNIT_STATES),
      notes: fc.array(note, { maxLength: 2 }),
      previousSource: fc.option(text, { nil: undefined }),
    })
    .map(({ target, state, previousSource, ...rest }) => ({
      id: `api/some-error#workarounds/i${index}/action`,
      ...rest,
      state,
      target: state === 'untranslated' ? '' : target,
      ...(previousSource !== undefined && { previousSource }),
    }));
const file: fc.Arbitrary<ExchangeFile> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => unit(index))))
  .map((units) => ({ exportId: 'x-1', sourceLocale: 'en', targetLocale: 'zh', units }));

const one: ExchangeFile = {
  exportId: 'x-1',
  sourceLocale: 'en',
  targetLocale: 'zh',
  units: [
    {
      id: 'a/b#signature',
      source: 'Scope <x> & more',
      target: '作用域 <x> 等',
      state: 'reviewed',
      notes: ['The name'],
    },
    { id: 'a/b#root_cause', source: 'Line one\nline two', target: '', state: 'untranslated', notes: [] },
    { id: 'a/b#verify/v1/action', source: 'Look', target: '看', state: 'rejected', notes: [], previousSource: 'See' },
  ],
};

describe.each(names)('%s', (name) => {
  const { read, write } = EXCHANGE_FORMATS[name];

  it('reads what it writes', () => {
    fc.assert(
      fc.property(file, (written) => {
        expect(read(write(written))).toEqual(written);
      }),
    );
  });

  it('is told by how a file begins', () => {
    expect(exchangeFormatOf(write(one))).toBe(name);
  });

  it.each(['', 'nonsense', '{"units": 1}', '<a>', 'msgid "a'])('says why it does not read %j', (broken) => {
    expect(() => {
      const { units } = read(broken);
      if (units.length === 0) throw new ExchangeSyntaxError('it is empty');
    }).toThrow(ExchangeSyntaxError);
  });
});

/** What tools do to a file without meaning to change it. */
const TOOLS: Record<string, { formats: ExchangeFormatName[]; relay: (written: string) => string }> = {
  'other line ends': { formats: ['xliff12', 'xliff21', 'po'], relay: (written) => written.replaceAll('\n', '\r\n') },
  'no indent': { formats: ['xliff12', 'xliff21'], relay: (written) => written.replace(/>\n\s*</g, '><') },
  'numbers for what is not ASCII': {
    formats: ['xliff12', 'xliff21'],
    relay: (written) => written.replace(/[^\0-\x7f]/gu, (char) => `&#x${char.codePointAt(0)!.toString(16)};`),
  },
  'a prefix for its namespace': {
    formats: ['xliff12', 'xliff21'],
    relay: (written) => written.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
  },
  'groups of units': {
    formats: ['xliff12', 'xliff21'],
    relay: (written) =>
      written.replace(/(<(?:trans-)?unit )/, '<group id="g">$1').replace(/(<\/(?:body|file)>)/, '</group>$1'),
  },
  'lines folded elsewhere': {
    formats: ['po'],
    relay: (written) =>
      written
        .replace('text/plain; charset', 'text/plain; "\n"charset')
        .replace('#| msgid "See"', '#| msgid ""\n#| "S"\n#| "ee"'),
  },
  'octal numbers for what is not ASCII': {
    formats: ['po'],
    relay: (written) =>
      written.replace(/[^\0-\x7f]/gu, (char) =>
        Array.from(Buffer.from(char), (byte) => `\\${byte.toString(8)}`).join(''),
      ),
  },
  'every cell quoted': {
    formats: ['csv'],
    relay: (written) => written.replace(/(?<=^|,|\n)([\w/#-]+)(?=,|\r)/g, '"$1"'),
  },
};

describe.each(Object.entries(TOOLS))('after %s', (_, { formats, relay }) => {
  it.each(formats)('%s is read as before', (name) => {
    const { read, write } = EXCHANGE_FORMATS[name];
    const relayed = relay(write(one));
    expect(relayed).not.toBe(write(one));
    expect(read(relayed)).toEqual(one);
  });
});

it('reads the states that tools set', () => {
  const unitsOf = (attributes: string, state: string) =>
    EXCHANGE_FORMATS.xliff12.read(
      `<xliff version="1.2"><file original="x"><body><trans-unit id="a" ${attributes}><source>s</source><target ${state}>t</target></trans-unit></body></file></xliff>`,
    ).units[0]!.state;
  expect(unitsOf('approved="yes"', '')).toBe('reviewed');
  expect(unitsOf('', 'state="signed-off"')).toBe('reviewed');
  expect(unitsOf('', 'state="translated"')).toBe('needs_review');
  expect(unitsOf('', 'state="new" state-qualifier="rejected-grammar"')).toBe('rejected');
});

it('puts the segments of a unit together again', () => {
  const segments =
    '<segment state="final"><source>One.</source><target>一。</target></segment>' +
    '<ignorable><source> </source></ignorable>' +
    '<segment state="translated"><source>Two<cp hex="001B"/></source><target>二<cp hex="001B"/></target></segment>';
  const [unit] = EXCHANGE_FORMATS.xliff21.read(
    `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1"><file id="f"><unit id="u" name="a">${segments}</unit></file></xliff>`,
  ).units;
  expect(unit).toMatchObject({ source: 'One. Two\u001b', target: '一。 二\u001b', state: 'needs_review' });
});

it.each(['xliff12', 'xliff21'] as const)('%s takes no document type, and nothing nested without end', (name) => {
  const { read } = EXCHANGE_FORMATS[name];
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff><file>&b;</file></xliff>';
  expect(() => read(bomb)).toThrow('document type');
  expect(() => read(`<xliff>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</xliff>`)).toThrow('nested more than 32 deep');
});

it('writes no cell that a spreadsheet would run', () => {
  const units = ['=1+1', '+1', '-1', '@a', "'=1"].map((target, i) => ({ ...one.units[0]!, id: `a#${i}`, target }));
  const cells = EXCHANGE_FORMATS.csv
    .write({ ...one, units })
    .split('\r\n')
    .slice(1, -1);
  expect(cells.every((row) => row.includes(",'") || row.includes(`,"'`))).toBe(true);
  expect(EXCHANGE_FORMATS.csv.read(EXCHANGE_FORMATS.csv.write({ ...one, units })).units).toEqual(units);
});
