import type { Config } from '../../config.js';
import { SCOPES, type Scope } from '../actor.js';

/** Claims of a token that was checked. */
export type Claims = Record<string, unknown>;

/**
 * The scopes that claims give: the values of the claims named in `CAIRN_OIDC_SCOPE_CLAIMS`, which are texts (`"a b"`) or
 * lists of them. A value that is a scope of Cairn gives that; `CAIRN_OIDC_GRANTS` says what others give.
 */
export function grantedScopes(
  claims: Claims,
  { oidcScopeClaims, oidcGrants }: Pick<Config, 'oidcScopeClaims' | 'oidcGrants'>,
): Scope[] {
  const values = new Set(oidcScopeClaims.flatMap((name) => valuesOf(claimAt(claims, name))));
  const given = new Set(
    [...values].flatMap((value) => (Object.hasOwn(oidcGrants, value) ? oidcGrants[value]! : [value as Scope])),
  );
  return SCOPES.filter((scope) => given.has(scope));
}

/** A claim by its name; else by the way to it, as in `realm_access.roles`. Some names are URLs, which have dots too. */
function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split('.')
    .reduce<unknown>(
      (holder, key) => (isObject(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined),
      claims,
    );
}

function valuesOf(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ').filter(Boolean);
  return Array.isArray(claim) ? claim.filter((value) => typeof value === 'string') : [];
}

const isObject = (value: unknown): value is Claims => typeof value === 'object' && value !== null;
