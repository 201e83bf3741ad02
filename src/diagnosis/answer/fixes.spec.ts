import { describe, expect, it } from '@jest/globals';
import { rateOf } from '../../outcomes/rates/rates.js';
import { byApplicability, rankFixes } from './fixes.js';
import type { Applicability } from '../systems/systems.js';

const fix = (id: string, mean: number, place: Applicability['place'] = 'general') => ({
  workaround_id: id,
  rate: { ...rateOf(undefined, undefined), mean },
  applicability: { place },
});
const ids = (fixes: { workaround_id: string }[]) => fixes.map(({ workaround_id }) => workaround_id);

describe('the fixes of all matches', () => {
  it('are ranked by the chance that the record is right and the fix works', () => {
    const fixes = rankFixes([
      [
        { score: 0.8, fixes: [fix('a1', 0.5), fix('a2', 0.9)] },
        { score: 0.4, fixes: [fix('b1', 0.95)] },
      ],
    ]);
    // P = score / 1.2
    expect(fixes.map(({ workaround_id, chance }) => [workaround_id, chance])).toEqual([
      ['a2', 0.6],
      ['a1', 0.333],
      ['b1', 0.317],
    ]);
  });

  it('of a single doubtful match keep its doubt', () => {
    expect(rankFixes([[{ score: 0.5, fixes: [fix('a1', 0.8)] }]])[0]!.chance).toBe(0.4);
  });

  it('of one error take nothing from the chance of those of another', () => {
    const fixes = rankFixes([
      [
        { score: 0.8, fixes: [fix('a1', 0.5)] },
        { score: 0.4, fixes: [fix('c1', 0.6)] },
      ],
      [{ score: 0.6, fixes: [fix('b1', 0.5)] }],
    ]);
    expect(fixes.map(({ workaround_id, chance }) => [workaround_id, chance])).toEqual([
      ['a1', 0.333],
      ['b1', 0.3],
      ['c1', 0.2],
    ]);
  });

  it('for the system at hand come first, then general ones, then those that do not apply, each by chance', () => {
    const fixes = [
      fix('a1', 0.99, 'other'),
      fix('a2', 0.2),
      fix('a3', 0.1, 'named'),
      fix('a4', 0.3),
      fix('a5', 0.15, 'named'),
    ];
    expect(ids(rankFixes([[{ score: 1, fixes }]]))).toEqual(['a5', 'a3', 'a4', 'a2', 'a1']);
  });

  it('go by chance alone while no system is known', () => {
    const fixes = [fix('a1', 0.2), fix('a2', 0.99, 'unknown')];
    expect(ids(rankFixes([[{ score: 1, fixes }]]))).toEqual(['a2', 'a1']);
  });

  it('keep the order of the matches and of the author where their chances are equal', () => {
    const matches = [
      { score: 0.5, fixes: [fix('b2', 0.5), fix('b1', 0.5)] },
      { score: 0.5, fixes: [fix('a1', 0.5)] },
    ];
    expect(ids(rankFixes([matches]))).toEqual(['b2', 'b1', 'a1']);
  });

  it('are at most twenty', () => {
    const fixes = Array.from({ length: 30 }, (_, i) => fix(`a${i}`, i / 30));
    const ranked = ids(rankFixes([[{ score: 0.7, fixes }]]));
    expect(ranked).toHaveLength(20);
    expect(ranked[0]).toBe('a29');
  });
});

it("a record's own workarounds: those for the system at hand, general ones, those for systems that may be meant, others", () => {
  const fixes = [
    fix('a1', 0.99, 'other'),
    fix('a2', 0.2),
    fix('a3', 0.1, 'named'),
    fix('a4', 0.3),
    fix('a5', 0.9, 'unknown'),
  ];
  expect(ids(fixes.toSorted(byApplicability))).toEqual(['a3', 'a4', 'a2', 'a5', 'a1']);
});
