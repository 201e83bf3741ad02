import type { components } from '@cairn/client';
import type { Answer, Match, Rate } from '../../question.js';

interface Item {
  id: string;
  rate: Rate;
}

/** The answer with the rate that a report has led to. What it is about stays where it is, under the reader's hand. */
export function withRate(answer: Answer, outcome: components['schemas']['OutcomeDto']): Answer {
  const { signature_id: signatureId, workaround_id: workaroundId, dead_end_id: deadEndId, rate } = outcome;
  const changed = <T extends Item>(items: T[], id: string | null) =>
    items.map((item) => (item.id === id ? { ...item, rate } : item));
  const before = answer.matches
    .find(({ signature_id: id }) => id === signatureId)
    ?.workarounds.find(({ id }) => id === workaroundId)?.rate.mean;
  const inMatch = (match: Match): Match =>
    match.signature_id === signatureId
      ? {
          ...match,
          workarounds: changed(match.workarounds, workaroundId),
          dead_ends: changed(match.dead_ends, deadEndId),
        }
      : match;
  return {
    ...answer,
    matches: answer.matches.map(inMatch),
    weak: answer.weak.map(inMatch),
    // A chance is the fix's rate, weighed by what else matches.
    fixes: answer.fixes.map((fix) =>
      before && fix.signature_id === signatureId && fix.workaround_id === workaroundId
        ? { ...fix, chance: (fix.chance / before) * rate.mean }
        : fix,
    ),
  };
}
