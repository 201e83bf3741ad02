/** What the address of the list says: the words that are looked for, and which records are left. */
export interface BrowseSearch {
  q?: string;
  status?: 'draft' | 'retired';
  has_fix?: boolean;
  stale?: boolean;
  sort?: Sort;
  domain?: string;
  category?: string;
  tag?: string;
  tier?: string;
}

export const SORTS = ['id', '-updated_at', 'updated_at', 'last_confirmed', '-confidence'] as const;
export type Sort = (typeof SORTS)[number];

/** The filters that take any text. */
export const LABELS = ['domain', 'category', 'tag', 'tier'] as const;
export type Label = (typeof LABELS)[number];

/** Reads an address that anyone may have written; what it does not say rightly, it does not say. */
export function readBrowseSearch(address: Record<string, unknown>): BrowseSearch {
  const search: BrowseSearch = {};
  const { q, status, has_fix: hasFix, stale, sort } = address;
  if (isFilled(q)) search.q = String(q);
  if (status === 'draft' || status === 'retired') search.status = status;
  if (typeof hasFix === 'boolean') search.has_fix = hasFix;
  if (typeof stale === 'boolean') search.stale = stale;
  if (SORTS.includes(sort as Sort)) search.sort = sort as Sort;
  for (const label of LABELS) if (isFilled(address[label])) search[label] = String(address[label]);
  return search;
}

/** The router reads what looks like a number or a truth value as one. */
const isFilled = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value) && value !== '';
