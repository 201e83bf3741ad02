import { describe, expect, it } from '@jest/globals';
import { PatternSet } from './pattern-set.js';
import { readPattern } from './pattern.js';
import { crossingsOf, stopsOf } from './scope.js';

describe('how often a match can get from one line to another', () => {
  it.each([
    ['connection .* refused', 0],
    ['^error: [^\\n"]+$', 0],
    ['one\\ntwo', 1],
    ['one\\s*\\n\\s*two', 3],
    ['column "[^"]+" of relation "[^"]+"', 2],
    ['(?:\\s+at [\\w.]+){1,4}', 4],
    ['(?:\\s+at [\\w.]+)*', Infinity],
    ['a(?:\\n\\n){20}b', Infinity],
    ['one(?s:.*)two', Infinity],
    ['one[^]*two'.replace('[^]', '[\\s\\S]'), Infinity],
    ['\\Aerror', Infinity],
    ['x(?:\\n){0}y', 0],
  ])('%s: %s', (regex, crossings) => {
    expect(crossingsOf(readPattern({ regex }))).toBe(crossings);
  });

  it.each([
    ['a\\s+b[^";]*c', '";', '#s'],
    ['a[\\s：]b', '', ':'],
    ['a[^x]b', 'xX', 'y'],
    ['a[^s]b', '', 's'],
    ['a[\\s\\pP]b', '', '.'],
  ])('%s is stopped by each of %j and by none of %j', (regex, stopping, others) => {
    const stops = stopsOf(readPattern({ regex }));
    expect([...stopping].every((stop) => stops.includes(stop))).toBe(true);
    expect([...others].some((other) => stops.includes(other))).toBe(false);
  });
});

describe('a pattern that sees beyond a line', () => {
  const set = new PatternSet();
  const id = set.add({ regex: '"code": *"E\\d+",\\s*"reason": *"(?P<reason>[^"]*)"' });
  const entry = '{\n  "code": "E42",\n\n  "reason": "the disk\nis full"\n}\n';
  const noise = '{\n  "code": "none",\n  "reason": "nothing of that kind"\n}\n'.repeat(500);

  it('is run on the lines around its literals, however long the text', () => {
    const stepsOf = (text: string) => {
      const steps = { left: 2 ** 40 };
      expect(set.match(text, steps).matches[0]!.spans[0]!.captures).toEqual({ reason: 'the disk\nis full' });
      return 2 ** 40 - steps.left;
    };
    const plain = '-- nothing of that kind "" --\n'.repeat(2000);
    expect(stepsOf(plain + entry + plain)).toBeLessThan(2 * stepsOf(`--"" ""--\n${entry}--"" ""--\n`));
  });

  it('is found as often as it occurs', () => {
    const { matches } = set.match(`${noise}${entry}${noise}${entry}${entry}`);
    expect(matches.map((match) => [match.id, match.spans.length])).toEqual([[id, 3]]);
  });
});
