import { expect, it } from '@jest/globals';
import { Report } from './report.js';
import type { Unsent } from './sending.js';

const warning = (path: string, code = 'no_fix') => ({ path, code, detail: 'The record names no fix.' });
const place = { file: 'a.json', line: 7 };

function report(asJson: boolean) {
  const printed: string[] = [];
  return { printed, report: new Report<{ refused: number }>(asJson, (line) => printed.push(line)) };
}

it('tells errors and conflicts at once, and warnings by kind with the first places', () => {
  const { printed, report: told } = report(false);
  told.add({
    place,
    id: 'a/b',
    result: 'refused',
    errors: [{ path: 'regex', code: 'x', detail: 'Bad\u001b[31m\b.' }],
  });
  told.add({ place, id: 'a/c', result: 'conflict' });
  told.addUnsent({ kind: 'unread', file: 'b.md', reason: 'Nothing there.' });
  told.addUnsent({ kind: 'note', file: 'c.md', line: 3, text: '> a remark' });
  expect(printed).toEqual([
    'error     a.json:7 a/b regex: Bad␈.',
    'conflict  a.json:7 a/c: edited here since it was last imported, and left as it is',
    'error     b.md: Nothing there.',
    'note      c.md:3: > a remark',
  ]);
  for (let n = 0; n < 5; n++)
    told.add({ place: { file: 'a.json', line: n }, id: 'a/b', result: 'added', warnings: [warning('workarounds')] });
  told.add({ place, id: 'a/d', result: 'added', warnings: [warning('regex', 'odd\u001b[2J')] });
  told.add({ summary: { refused: 1 } });
  expect(told.close(['notes.doc'])).toEqual({ refused: 1 });
  expect(told.unread).toBe(1);
  expect(printed.slice(4)).toEqual([
    'note      notes.doc: no record by its name, and not read',
    'warning   no_fix: 5',
    ...[0, 1, 2].map((line) => `  a.json:${line} a/b workarounds: The record names no fix.`),
    '  and 2 more, all of which --json lists',
    'warning   odd: 1',
    '  a.json:7 a/d regex: The record names no fix.',
  ]);
});

it('is the lines of the server as JSON, each with its file', () => {
  const { printed, report: told } = report(true);
  told.add({ line: 1, place, id: 'a/b', result: 'added', warnings: [warning('workarounds')] });
  told.addUnsent({ kind: 'unread', file: 'b.md', reason: 'No\u202e.' });
  told.add({ summary: { refused: 0 } });
  told.close();
  expect(printed[1]).toContain('\\u202e');
  expect(printed.map((line) => JSON.parse(line) as unknown)).toEqual([
    { line: 7, file: 'a.json', id: 'a/b', result: 'added', warnings: [warning('workarounds')] },
    { kind: 'unread', file: 'b.md', reason: 'No\u202e.' },
    { summary: { refused: 0, unread: 1 } },
  ]);
});

it('says when there was no record, unless a part that cannot be read is the reason', () => {
  const close = (summary: { refused: number }, part?: Unsent) => {
    const { printed, report: told } = report(false);
    if (part) told.addUnsent(part);
    told.add({ summary });
    told.close();
    return printed.at(-1);
  };
  expect(close({ refused: 0 })).toBe('No record was found.');
  expect(close({ refused: 1 })).toBeUndefined();
  expect(close({ refused: 0 }, { kind: 'unread', file: 'b.md', reason: 'Nothing there.' })).toMatch(/^error/);
});

it('does not take an answer without its summary for a whole one', () => {
  expect(() => report(false).report.close()).toThrow('ended before its summary');
});
