import type { Unit, UnitFilters } from '../../api/translations.js';

type Failing = NonNullable<UnitFilters['failing']>;

/** What the address says: which units are left, in which order, and the one that is open. */
export interface TranslateSearch extends UnitFilters {
  unit?: string;
}

export const STATES = ['untranslated', 'needs_review', 'reviewed', 'rejected'] as const satisfies Unit['state'][];
export const ORIGINS = ['human', 'ai', 'import', 'memory'] as const;
export const SORTS = ['record', '-changed', '-asked'] as const;
/** All checks, errors first. */
export const CHECKS = [
  'placeholder',
  'conversion',
  'invisible',
  'code',
  'url',
  'option',
  'path',
  'number',
  'lines',
  'same',
  'inconsistent',
  'end_mark',
  'brackets',
  'glossary',
  'forbidden_term',
  'partly',
  'half_width',
  'half_width_colon',
  'spacing',
  'full_width_blank',
  'doubled',
  'length',
  'traditional',
] as const satisfies Failing[];
export const FLAGS = ['outdated', 'suggested'] as const;
/** The filters that take any text. */
export const LABELS = ['domain', 'field', 'author', 'assignee', 'signature_id'] as const;
export const TIMES = ['changed_from', 'changed_before'] as const;

/** Reads an address that anyone may have written; what it does not say rightly, it does not say. */
export function readTranslateSearch(address: Record<string, unknown>): TranslateSearch {
  const search: TranslateSearch = {};
  const oneOf = <T extends string>(known: readonly T[], value: unknown) => known.find((one) => one === value);
  const state = oneOf(STATES, address.state);
  if (state) search.state = state;
  const origin = oneOf(ORIGINS, address.origin);
  if (origin) search.origin = origin;
  const sort = oneOf(SORTS, address.sort);
  if (sort) search.sort = sort;
  const failing = oneOf(['any', ...CHECKS], address.failing);
  if (failing) search.failing = failing;
  for (const flag of FLAGS) if (typeof address[flag] === 'boolean') search[flag] = address[flag];
  for (const label of [...LABELS, 'unit'] as const) {
    const value = address[label];
    if (['string', 'number'].includes(typeof value) && value !== '') Object.assign(search, { [label]: String(value) });
  }
  for (const time of TIMES) {
    const value = address[time];
    if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) search[time] = value;
  }
  return search;
}
