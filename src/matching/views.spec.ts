import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { buildViews, type ViewName } from './views.js';

/** The texts of a view; of the unwrapped one, joined with a blank and without. */
function textsOf(text: string, name: ViewName): string[] {
  return buildViews(text)
    .filter((view) => view.name === name)
    .map((view) => view.text);
}

describe('views', () => {
  it('are raw and folded, and the same, where there is nothing to undo', () => {
    const views = buildViews('ERROR: nothing to see');
    expect(views.map(({ name, text }) => [name, text])).toEqual([
      ['raw', 'ERROR: nothing to see'],
      ['folded', 'ERROR: nothing to see'],
    ]);
    expect(views.map((view) => view.toRaw(3, 8))).toEqual([
      [3, 8],
      [3, 8],
    ]);
  });

  it('read NUL and lone surrogates as U+FFFD and leave pairs alone', () => {
    expect(buildViews('a\0b\ud83dc😀')[0]!.text).toBe('a\ufffdb\ufffdc😀');
  });
});

describe('the plain view', () => {
  it.each([
    ['a\r\nb\rc\r', 'a\nb\nc\n'],
    ['\x1b[1;31mER\x1b[0mROR', 'ERROR'],
    ['\x1b[?25l\x1b[2K\x1b[1Gdone', 'done'],
    ['\x9b31mred', 'red'],
    ['\x1b]8;;http://x\x07link\x1b]8;;\x1b\\', 'link'],
    ['\x1b]0;title that never ends', '0;title that never ends'],
    ['\x1b(Bplain\x1b7', 'plain'],
    ['zero\u200b width\ufeff', 'zero width'],
  ])('reads %j as %j', (text, plain) => {
    expect(textsOf(text, 'plain')).toEqual([plain]);
  });
});

describe('the decoded view', () => {
  it.each([
    ['{"m":"a \\"b\\"\\n\\tc\\/d \\u4e2d"}', '{"m":"a "b"\n\tc/d 中"}'],
    ['\\ud83d\\ude00 \\ud83d!', '😀 \ufffd!'],
    ['\\u001b[31mred\\u001b[0m', 'red'],
    ['{\\"a\\": \\"{\\\\\\"b\\\\\\": 1}\\"}', '{"a": "{"b": 1}"}'],
    ['&lt;a href=&quot;x&quot;&gt; &#39;y&#x27; &amp;lt;', '<a href="x"> \'y\' <'],
    ['100%25 caf%C3%A9 %E9%94%99', '100% café 错'],
    ['bad %C3 %FF%41 %ED%A0%80 %zz', 'bad %C3 %FFA %ED%A0%80 %zz'],
    ['?error_description=One+or+more%20scopes&state=a%2Bb', '?error_description=One or more scopes&state=a+b'],
    ['r=https%3A%2F%2Fx%3Fd%3DOne%2Bor', 'r=https://x?d=One or'],
    ['C:\\\\temp', 'C:\temp'],
  ])('reads %s as %s', (text, decoded) => {
    expect(textsOf(text, 'decoded')).toEqual([decoded]);
  });

  it.each(['1+1 is 2', 'a & b; c', '&unknown;', '50%', '\\d+ \\w', 'c++ -std=c'])('leaves %s alone', (text) => {
    expect(textsOf(text, 'decoded')).toEqual([]);
  });

  it('stops after three layers', () => {
    expect(textsOf('%2525252541', 'decoded')).toEqual(['%2541']);
  });

  it('takes time in proportion to the text', () => {
    expect(textsOf(`+ ${'a=,'.repeat(100_000)}`, 'decoded')).toEqual([]);
  });
});

describe('the folded view', () => {
  it.each([
    ['“a” ‘b’ don’t', "\"a\" 'b' don't"],
    ['ＥＲＲＯＲ（１２）！', 'ERROR(12)!'],
    ['a \t b\u00a0c\u3000d', 'a b c d'],
    ['SQL 错误 5', 'SQL错误5'],
    ['错误：x，y。', '错误: x, y.'],
    ['错误:  无法', '错误: 无法'],
    ['a\n    b', 'a\n b'],
    ['𠀀 x', '𠀀x'],
  ])('reads %s as %s', (text, folded) => {
    expect(textsOf(text, 'folded')).toEqual([folded]);
  });
});

describe('the unwrapped view', () => {
  const sentence = 'One or more scopes are not configured for the authorization server resource of this tenant.';

  function cut(text: string, width: number, indent = ''): string {
    return text.match(new RegExp(`.{1,${width}}`, 'g'))!.join(`\n${indent}`);
  }

  function wordWrapped(text: string, width: number, indent = ''): string {
    return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), `$1\n${indent}`).trimEnd();
  }

  it.each([
    ['cut at 60 columns', cut(sentence, 60)],
    ['cut at 47 columns, which is no usual width', cut(sentence, 47)],
    ['cut at 60 columns and indented', cut(sentence, 60, '    ')],
    ['cut, with a time on the first line', cut(`2026-01-12 08:00:00 ERROR ${sentence}`, 60)],
    ['wrapped at words and indented', wordWrapped(sentence, 30, '    ')],
    ['wrapped at words by a mail program', wordWrapped(sentence, 72)],
    ['cut between lines of a log', `12:00:01 INFO ok\n${cut(`12:00:02 ERROR ${sentence}`, 60)}\n12:00:03 INFO ok`],
    ['cut, in a CRLF text', cut(sentence, 60).replaceAll('\n', '\r\n')],
  ])('joins a line %s', (_, text) => {
    expect(textsOf(text, 'unwrapped').some((unwrapped) => unwrapped.includes(sentence))).toBe(true);
  });

  it('joins Han without a blank', () => {
    const message = '无法连接到服务器，请检查网络连接是否正常以及服务器是否已经启动后再重试一次';
    expect(textsOf(cut(message, 30), 'unwrapped').join('\n')).toContain('服务器是否已经启动后再重试');
  });

  it('joins what was cut inside an escape', () => {
    const encoded = `https://host/cb?error_description=${sentence.replaceAll(' ', '+')}&state=1`;
    expect(textsOf(cut(encoded, 60), 'unwrapped').join('\n')).toContain(sentence);
  });

  it('joins an indented line that was encoded', () => {
    expect(textsOf('"first part\\n    second part"', 'unwrapped')[0]).toBe('"first part second part"');
  });

  it.each([
    ['a time', 'ERROR something went wrong\n    2026-01-12 08:00:00 next'],
    ['a level', 'something went wrong\n  ERROR: next'],
    ['a stack frame', 'java.io.IOException: broken\n    at com.example.Main.run(Main.java:1)'],
    ['a cause', 'Error: outer\n  Caused by: inner'],
    ['a list item', 'the following:\n  - one\n  - two'],
    ['an empty line', 'one\n\n    two'],
    ['an unindented line behind a short one', 'Loading configuration\nDone'],
  ])('leaves %s where it is', (_, text) => {
    expect(textsOf(text, 'unwrapped')).toEqual([]);
  });

  it('joins no more than eight lines', () => {
    const lines = textsOf(`start${'\n    more'.repeat(20)}`, 'unwrapped')[0]!.split('\n');
    expect(lines.map((line) => line.match(/start|more/g)!.length)).toEqual([8, 8, 5]);
  });

  it('joins no more than 4 KiB', () => {
    expect(textsOf(`${'a'.repeat(4000)}\n    ${'b'.repeat(200)}`, 'unwrapped')).toEqual([]);
  });
});

describe('the way back', () => {
  const word = fc.constantFrom(
    ...[
      'error',
      '错误',
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\t',
      '：',
      '“',
      '😀',
      '\\n',
      '\\"',
      '\\u0041',
      '%20',
      '%E9%94%99',
      '%FF',
    ],
    ...[
      '&amp;',
      'k=a+b',
      '\x1b[31m',
      '\u200b',
      '\n    ',
      '\0',
      '\ud83d',
      '2026-01-12 ',
      'x'.repeat(50),
      '\\ud83d\\ude00',
    ],
  );

  it('leads from any stretch of any view to a stretch of the raw text, and the whole to the whole', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.nat(), fc.nat(), (words, one, other) => {
        const text = words.join('');
        for (const view of buildViews(text)) {
          if (view.text === '') continue;
          const start = one % view.text.length;
          const end = start + 1 + (other % (view.text.length - start));
          const [rawStart, rawEnd] = view.toRaw(start, end);
          if (view.name === 'raw') expect([rawStart, rawEnd]).toEqual([start, end]);
          expect(rawStart).toBeGreaterThanOrEqual(0);
          expect(rawEnd).toBeLessThanOrEqual(text.length);
          expect(rawEnd).toBeGreaterThan(rawStart);
          const [nextStart, nextEnd] = view.toRaw(start, Math.min(end + 1, view.text.length));
          expect(nextStart).toBe(rawStart);
          expect(nextEnd).toBeGreaterThanOrEqual(rawEnd);
        }
      }),
      { seed: 11, numRuns: 1000 },
    );
  });

  it('takes in what an edit replaced', () => {
    const text = 'a \\u0041BC\x1b[0m d';
    const decoded = buildViews(text).find(({ name }) => name === 'decoded')!;
    expect(text.slice(...decoded.toRaw(decoded.text.indexOf('ABC'), decoded.text.indexOf('ABC') + 3))).toBe(
      '\\u0041BC',
    );
  });
});
