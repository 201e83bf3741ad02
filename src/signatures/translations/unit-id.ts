import { createHash } from 'node:crypto';

/** The short name of a text of a record in every language: 16 characters of base64url. */
export function unitId(signatureId: string, path: string): string {
  return shortHash(unitName(signatureId, path));
}

/** The long name, by which files and people know it. */
export function unitName(signatureId: string, path: string): string {
  return `${signatureId}#${path}`;
}

/** The same text is suggested once for the same source. */
export function suggestionId(unit: string, locale: string, sourceHash: string, target: string): string {
  return shortHash([unit, locale, sourceHash, target].join('\n'));
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 12).toString('base64url');
}
