import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { underMoreSpecific } from './subsumption.js';

interface Match {
  id: string;
  evidence: { bits: number; cores: { start: number; end: number }[] };
  match: { spans: { start: number; end: number }[] };
}

const contains = (outer: Match, inner: Match) =>
  inner.evidence.cores.every(({ start, end }) =>
    outer.match.spans.some((span) => span.start <= start && span.end >= end),
  );

/** As it is said: each in turn, the most specific first, is compared with all that stand. */
function comparedWithAll(matches: readonly Match[]): Map<Match, Match> {
  const hosts = new Map<Match, Match>();
  for (const match of matches.toSorted((a, b) => b.evidence.bits - a.evidence.bits || (a.id < b.id ? -1 : 1))) {
    const host = matches
      .filter((other) => other !== match && !hosts.has(other) && other.evidence.bits >= match.evidence.bits + 1)
      .toSorted((a, b) => b.evidence.bits - a.evidence.bits || (a.id < b.id ? -1 : 1))
      .find((other) => contains(other, match));
    if (host) hosts.set(match, host);
  }
  return hosts;
}

/** Occurrences one after the other, short ones and some over many stretches, each with a core inside. */
const occurrences = fc
  .array(
    fc.record({ gap: fc.nat(600), length: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.nat(9_000)), trim: fc.nat(3) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((all) => {
    let at = 0;
    return all.map(({ gap, length, trim }) => {
      const start = at + gap;
      at = start + length + 1;
      const cut = Math.min(trim, length >> 1);
      return { span: { start, end: at }, core: { start: start + cut, end: at - cut } };
    });
  });

it('each match goes to the most specific one around it, as if all were compared with all', () => {
  const many = fc.array(fc.record({ bits: fc.nat(12), places: occurrences }), { maxLength: 30 });
  fc.assert(
    fc.property(many, (all) => {
      const matches: Match[] = all.map(({ bits, places }, index) => ({
        id: `m${index}`,
        evidence: { bits, cores: places.map(({ core }) => core) },
        match: { spans: places.map(({ span }) => span) },
      }));
      expect(underMoreSpecific(matches)).toEqual(comparedWithAll(matches));
    }),
    { numRuns: 500 },
  );
});
