import { describe, expect, it } from '@jest/globals';
import { errorLines } from './error-lines.js';

describe('the lines that tell of an error', () => {
  const texts = (text: string) => errorLines(text).map((line) => line.text);
  const calm = Array.from({ length: 300 }, (_, i) => `10:00:${i} INFO tick ${i}, 0 errors`);

  it('are found among many others, with their places', () => {
    const text = [...calm, '10:00 ERROR lease lost', '  at a.B(C.java:1)', ...calm].join('\n');
    expect(errorLines(text)).toEqual([{ start: text.indexOf('10:00 ERROR'), text: '10:00 ERROR lease lost' }]);
  });

  it.each([
    ['all of a short text without one', 'lease lost\n\nby peer', ['lease lost', 'by peer']],
    ['not those of a short text that say that all is well', '10:00 INFO lease renewed\nlease lost', ['lease lost']],
    ['none of a long text without one', calm.join('\n'), []],
    ['once when only their numbers differ', 'ERROR try 1 failed\nERROR try 2 failed', ['ERROR try 2 failed']],
    ['with the indented lines of a wrapped message', 'ERROR lease\n    lost\nby peer', ['ERROR lease\n    lost']],
    ['without stack frames', 'Error: lost\n    at a.B (c.js:1)\n    at error.D', ['Error: lost']],
    ['with blanks for colours', '\u001b[31mERROR\u001b[0m lost', ['     ERROR     lost']],
    ['with blanks for escapes', String.raw`{"error":"a\nb%20c"}`, ['{"error":"a  b   c"}']],
  ])('are %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('are the first and the last of very many, in their order', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const many = [...letters].flatMap((a) => [...letters].map((b) => `ERROR ${a}${b} failed`));
    const found = texts(many.join(`\n${calm.join('\n')}\n`));
    expect(found).toEqual([...many.slice(0, 25), ...many.slice(-25)]);
  });

  it('are parts of a very long line around what tells', () => {
    const text = `${'calm words '.repeat(1_000)}lease lost: connection refused${' more words'.repeat(1_000)}`;
    const [line, ...others] = errorLines(text);
    expect(line!.text).toContain('lease lost: connection refused');
    expect(line!.text.length).toBeLessThan(2_100);
    expect(text.slice(line!.start, line!.start + line!.text.length)).toBe(line!.text);
    expect(others).toEqual([]);
  });
});
