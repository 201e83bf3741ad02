import { describe, expect, it } from '@jest/globals';
import { LineParts } from './line-parts.js';

/** The words in capitals, those of one part together. */
function together(line: string): string {
  const parts = new LineParts(line);
  const byPart = new Map<number, string[]>();
  for (const { 0: word, index } of line.matchAll(/[A-Z]+/g)) {
    const [part] = [...parts.between(index, index)] as [number];
    byPart.set(part, [...(byPart.get(part) ?? []), word]);
  }
  return [...byPart.values()].map((words) => words.join(' ')).join(' | ');
}

describe('the parts of a line', () => {
  it.each<[string, string, string]>([
    ['without JSON are one', 'a "A" and C:\\new\\B, {c}, {D}', 'A C B D'],
    ['of one object are one', '{"a":"A","b":{"c":"B"},"d":["C"]}', 'A B C'],
    ['are the objects of a list', '[{"a":"A","b":"B"}, {"a":"C"}]', 'A B | C'],
    ['are the objects of a list, and what is around the first', '{"a":"A","b":[{"a":"B"},{"a":"C"}]}', 'A B | C'],
    ['are the texts of a list', '{"a":["A","B: C"],"d":"e"}', 'A | B C'],
    ['are objects that follow each other', '{"a":"A"} {"a":"B"}', 'A | B'],
    ['are its escaped lines', '{"a":"A\\nB"}', 'A | B'],
    ['are its escaped lines, what follows being around the first', '{"a":"A\\nB","c":"C"}', 'A C | B'],
    ['of several texts are no others', '{"a":"A\\nB","c":"C\\nD"}', 'A C | B | D'],
    ['are its lines that were escaped twice', '{"l":"{\\"a\\":\\"A\\\\nB\\"}"}', 'A | B'],
    ['are none of a path', '{"a":"A C:\\\\new\\\\B"}', 'A C B'],
    ['go on behind escaped quotes', '{"a":"A \\"b\\"\\nB"}', 'A | B'],
  ])('%s', (_, line, expected) => {
    expect(together(line)).toBe(expected);
  });
});
