export const MASKED_KINDS = [
  'private_key',
  'jwt',
  'api_key',
  'credential',
  'secret',
  'cookie',
  'email',
  'ip',
  'card',
  'user',
] as const;
export type MaskedKind = (typeof MASKED_KINDS)[number];

/** Stands for what is masked already. It is no character (Unicode), and no rule may take it. */
export const MARK = '\uFFFF';

/** A likely secret, with what stands around it. */
export interface Found {
  value: string;
  /** What `Rule.before` took. */
  before: string;
  text: string;
  start: number;
  end: number;
}

/**
 * One form that secrets have. So that masking is linear and masking twice changes nothing: every repeat is bounded or
 * stops where the rule can begin again, nothing takes `MARK`, and what a look-around beyond one character wants absent
 * is given as absent beside `MARK` too.
 */
export interface Rule {
  kind: MaskedKind;
  /** Without this in it, a text has no such secret. */
  hint?: string;
  /** What stands right before the secret and stays; global. Absent: the secret is known by its own shape. */
  before?: RegExp;
  /** The secret; sticky behind `before`, else global. */
  find: RegExp;
  /** Whether what was found is a secret. */
  accept?: (found: Found) => boolean;
}
