import { Transform } from 'class-transformer';

/** Reads `true` and `false` as query strings have them; anything else is left for the validator to refuse. */
export const QueryBoolean = () =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));
