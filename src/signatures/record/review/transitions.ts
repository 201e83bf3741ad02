import type { UnitState } from './standing.js';

/** Everything that happens to a unit. `source` is an edit of the source by whoever writes the record. */
export const UNIT_ACTIONS = ['save', 'import', 'approve', 'reject', 'confirm', 'clear', 'source'] as const;
export type UnitAction = (typeof UNIT_ACTIONS)[number];

/** May translate, or decide over translations too. */
export type UnitRole = 'translator' | 'reviewer';

/** What an action leads to: a state, a suggestion beside the text that stays, or a problem. */
export type Outcome =
  | UnitState
  | 'suggestion'
  | 'insufficient_scope'
  | 'translation_missing'
  | 'translation_not_outdated'
  | 'translation_reviewed';

export interface Transition {
  action: UnitAction;
  from: readonly UnitState[];
  by: readonly UnitRole[];
  to: Outcome;
}

const ANY: readonly UnitState[] = ['untranslated', 'needs_review', 'reviewed', 'rejected'];
const OPEN: readonly UnitState[] = ['untranslated', 'needs_review', 'rejected'];
const EVERYONE: readonly UnitRole[] = ['translator', 'reviewer'];

/**
 * What becomes of a unit, row by row; each action, state and role stands in exactly one. A reviewed text is changed by
 * reviewers alone, and what anyone else makes of it waits beside it. No edit of a source takes a review away: the unit
 * is outdated, which its hashes tell.
 */
export const TRANSITIONS: readonly Transition[] = [
  { action: 'save', from: OPEN, by: EVERYONE, to: 'needs_review' },
  { action: 'save', from: ['reviewed'], by: ['translator'], to: 'suggestion' },
  { action: 'save', from: ['reviewed'], by: ['reviewer'], to: 'needs_review' },
  { action: 'import', from: OPEN, by: EVERYONE, to: 'needs_review' },
  { action: 'import', from: ['reviewed'], by: ['translator'], to: 'suggestion' },
  { action: 'import', from: ['reviewed'], by: ['reviewer'], to: 'needs_review' },
  { action: 'approve', from: ANY, by: ['reviewer'], to: 'reviewed' },
  { action: 'approve', from: ANY, by: ['translator'], to: 'insufficient_scope' },
  { action: 'reject', from: ['needs_review', 'reviewed', 'rejected'], by: ['reviewer'], to: 'rejected' },
  { action: 'reject', from: ['untranslated'], by: ['reviewer'], to: 'translation_missing' },
  { action: 'reject', from: ANY, by: ['translator'], to: 'insufficient_scope' },
  { action: 'confirm', from: ['reviewed'], by: ['reviewer'], to: 'reviewed' },
  { action: 'confirm', from: OPEN, by: ['reviewer'], to: 'translation_not_outdated' },
  { action: 'confirm', from: ANY, by: ['translator'], to: 'insufficient_scope' },
  { action: 'clear', from: OPEN, by: EVERYONE, to: 'untranslated' },
  { action: 'clear', from: ['reviewed'], by: ['translator'], to: 'translation_reviewed' },
  { action: 'clear', from: ['reviewed'], by: ['reviewer'], to: 'untranslated' },
  { action: 'source', from: ['untranslated'], by: EVERYONE, to: 'untranslated' },
  { action: 'source', from: ['needs_review'], by: EVERYONE, to: 'needs_review' },
  { action: 'source', from: ['reviewed'], by: EVERYONE, to: 'reviewed' },
  { action: 'source', from: ['rejected'], by: EVERYONE, to: 'rejected' },
];

export function outcomeOf(action: UnitAction, from: UnitState, by: UnitRole): Outcome {
  const row = TRANSITIONS.find((one) => one.action === action && one.from.includes(from) && one.by.includes(by));
  if (!row) throw new Error(`no transition for ${action} from ${from} by a ${by}`);
  return row.to;
}
