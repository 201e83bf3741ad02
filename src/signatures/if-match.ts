import { Problem } from '../errors/problem.js';
import type { ExpectedRevision } from './signatures.service.js';

/** A record's ETag begins with its revision; what a change answers has no more. */
export const etagOf = (revision: number) => `"${revision}"`;

/** The revision that an `If-Match` header names; undefined for `*` and for none. */
export function ifMatch(header: string | undefined): ExpectedRevision {
  if (header === undefined || header.trim() === '*') return undefined;
  const revision = /^\s*"(\d{1,15})(?:-[\w-]{1,64})?"\s*$/.exec(header)?.[1];
  // A tag that we never gave out is the tag of no revision.
  return revision === undefined ? 0 : Number(revision);
}

/** Throws `precondition_required` when there is no `If-Match`. */
export function requireIfMatch(header: string | undefined): ExpectedRevision {
  if (header === undefined) throw new Problem('precondition_required');
  return ifMatch(header);
}
