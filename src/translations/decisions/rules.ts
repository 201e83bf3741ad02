import type { Actor } from '../../access/actor.js';
import type { Fault, FaultCode } from '../../errors/fault.js';
import { Problem } from '../../errors/problem.js';
import { isOutdated } from '../../signatures/record/review/standing.js';
import { outcomeOf, type UnitAction, type UnitRole } from '../../signatures/record/review/transitions.js';
import type { Decision } from '../../signatures/record/review/with-decision.js';
import { suggested } from '../../signatures/translations/suggestions.js';
import type { CheckResult } from '../checks/checks.js';
import type { LockedUnit, Ruling } from './unit-writer.js';

/** A text that somebody wants to stand at a unit. */
export interface Wanted {
  target: string;
  origin: NonNullable<Decision['origin']>;
  model?: string;
  /** Hash of the source that it was made from, where that is another than that of now. */
  madeFrom?: string;
  /** Who wrote it, where it is not the actor. */
  author?: string;
}

export function roleOf({ scopes }: Actor): UnitRole {
  return scopes.includes('translations:review') ? 'reviewer' : 'translator';
}

/**
 * What becomes of a unit when `actor` does `action` with `wanted`, by the table of transitions.
 * Throws `insufficient_scope`, `translation_missing`, `translation_not_outdated`, `translation_reviewed`.
 */
export function rule(actor: Actor, action: UnitAction, { unit, row }: LockedUnit, wanted: Wanted): Ruling {
  const outcome = outcomeOf(action, unit.state, roleOf(actor));
  switch (outcome) {
    case 'insufficient_scope':
      throw new Problem(outcome, { scope: 'translations:review' });
    case 'translation_missing':
    case 'translation_not_outdated':
    case 'translation_reviewed':
      throw new Problem(outcome, { id: row.id });
    case 'suggestion':
      if (wanted.target === unit.target) return {};
      return { suggestion: suggestionOf(wanted, unit, row.id) };
    case 'untranslated':
    case 'needs_review':
    case 'reviewed':
    case 'rejected':
      return { decision: { ...decisionOf(wanted), state: outcome }, author: wanted.author };
  }
}

const decisionOf = ({ target, origin, model, madeFrom }: Wanted) => ({ target, origin, model, madeFrom });

function suggestionOf({ target, origin, model }: Wanted, { locale, source }: LockedUnit['unit'], id: string) {
  return suggested(id, { locale, source, target, origin, model });
}

/** The text that stands there already, with what it rests on. */
export function asItIs({ unit, row }: LockedUnit): Wanted {
  return {
    target: unit.target,
    origin: unit.origin ?? 'human',
    model: unit.model,
    madeFrom: unit.madeFrom,
    author: row.author ?? undefined,
  };
}

/** Throws `translation_changed` when the caller started from another version. */
export function requireVersion(expected: number | undefined, { row }: LockedUnit): void {
  if (expected !== undefined && expected !== row.version)
    throw new Problem('translation_changed', { id: row.id, version: row.version });
}

/** Throws `translation_missing` for an empty text, and `translation_not_outdated` where there is nothing to confirm. */
export function requireText({ target }: Wanted, { row }: LockedUnit): void {
  if (target.trim() === '') throw new Problem('translation_missing', { id: row.id });
}

export function requireOutdated({ unit, row }: LockedUnit): void {
  if (unit.state === 'reviewed' && !isOutdated(unit, unit.sourceHash))
    throw new Problem('translation_not_outdated', { id: row.id });
}

/** With four eyes nobody passes a text of their own. Throws `four_eyes`. */
export function requireOthers(actor: Actor, author: string | null | undefined, fourEyes: boolean): void {
  if (fourEyes && author === actor.id) throw new Problem('four_eyes');
}

/** The checks of which an error keeps a text from being saved. */
const FAULTS: Record<string, FaultCode> = {
  placeholder: 'translation_placeholder',
  conversion: 'translation_conversion',
  invisible: 'translation_invisible',
};

/** Throws `translation_failing` with what is wrong. */
export function requireNoErrors(results: readonly CheckResult[]): void {
  const faults = results
    .filter(({ severity }) => severity === 'error')
    .map(({ check, params }): Fault => ({ path: 'target', code: FAULTS[check]!, params }));
  if (faults.length > 0) throw new Problem('translation_failing', {}, faults);
}
