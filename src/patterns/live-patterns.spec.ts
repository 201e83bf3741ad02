import { describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { LivePatterns } from './live-patterns.js';

const patterns = (...regexes: string[]) => regexes.map((regex) => ({ regex }));
const ids = (live: LivePatterns, text: string) => live.match(text).matches.map(({ signatureId }) => signatureId);

describe('LivePatterns', () => {
  it('knows a record by any of its patterns, once', () => {
    const live = new LivePatterns();
    live.put('a/b', patterns('first failure', 'second failure'));
    const [match, ...rest] = live.match('second failure, then first failure').matches;
    expect(rest).toEqual([]);
    expect(match).toMatchObject({
      signatureId: 'a/b',
      spans: [
        { start: 0, end: 14, pattern: 1, view: 'raw' },
        { start: 21, end: 34, pattern: 0, view: 'raw' },
      ],
    });
  });

  it('lets the longest of overlapping spans stand for them, with all that they captured', () => {
    const live = new LivePatterns();
    live.put('a/b', patterns('disk .* is full', 'disk (?P<disk>\\w+)', 'is (?P<state>full)'));
    expect(live.match('the disk sda1 is full').matches[0]!.spans).toEqual([
      { start: 4, end: 21, pattern: 0, view: 'raw', captures: { disk: 'sda1', state: 'full' } },
    ]);
  });

  it('matches a changed record by its new patterns only, and a removed one not at all', () => {
    const live = new LivePatterns();
    live.put('a/b', patterns('old text'));
    live.put('c/d', patterns('other text'));
    live.put('a/b', patterns('new text'));
    expect(ids(live, 'old text, new text, other text').toSorted()).toEqual(['a/b', 'c/d']);
    expect(ids(live, 'old text')).toEqual([]);
    live.remove('a/b');
    expect(ids(live, 'new text, other text')).toEqual(['c/d']);
    expect(live.size).toBe(1);
  });

  it('tells within so many steps, of so many records, what matches, or else what may', () => {
    const live = new LivePatterns();
    for (const id of ['a/b', 'c/d', 'e/f']) live.put(id, patterns(`text of ${id}`, 'the text'));
    const text = 'the text of a/b';
    expect(live.matchWithin(text, 1e6, 3)).toEqual(live.match(text));
    const possible = ['a/b', 'c/d', 'e/f'].map((id) => [id, patterns(`text of ${id}`, 'the text')]);
    expect(live.matchWithin(text, 1e6, 2)).toEqual({ possible });
    expect(live.matchWithin(text, 1, 3)).toEqual({ possible });
    expect(live.matchWithin('text of c/d', 1, 3)).toEqual({ possible: [possible[1]] });
  });

  it('names a pattern that costs too much, and tells the operator once', () => {
    const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue();
    const live = new LivePatterns();
    live.put('a/b', patterns('harmless', '(?:x{1,30}){1,30}(?s:.*)yy'));
    const text = `${'x'.repeat(100_000)}y, yy`;
    const skipped = [live.match(text).skipped, live.match(text).skipped];
    const named = [{ signatureId: 'a/b', pattern: 1, reason: 'step_budget' }];
    expect(skipped).toEqual([named, named]);
    expect(warn.mock.calls).toEqual([['Pattern 2 of a/b spent its step budget on a text, and was skipped']]);
    warn.mockRestore();
  });
});
