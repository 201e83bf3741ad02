const SEGMENT = '[a-z0-9][a-z0-9._-]{0,79}';

/** 2 to 6 segments joined by `/`. An address may end in `.md` or `.json` to choose a format, so no id does. */
export const SIGNATURE_ID = new RegExp(`^(?!.*\\.(?:md|json)$)${SEGMENT}(?:/${SEGMENT}){1,5}$`);

export function isSignatureId(value: unknown): value is string {
  return typeof value === 'string' && SIGNATURE_ID.test(value);
}
