import { errors } from 'jose';
import type { Config } from '../../config.js';
import type { Fault, FaultCode } from '../../errors/fault.js';
import { Problem } from '../../errors/problem.js';

/** A token that is refused, and why. */
export const refusedToken = (code: FaultCode, params: Fault['params'] = {}) =>
  new Problem('invalid_token', {}, [{ path: 'authorization', code, params }]);

type Expected = Pick<Config, 'oidcIssuer' | 'oidcAudience'>;

/** What an error of `jwtVerify` says of the token; undefined if it says nothing of it, as when no key could be fetched. */
export function refusalOf(error: unknown, { oidcIssuer: issuer, oidcAudience }: Expected): Problem | undefined {
  if (error instanceof errors.JWTExpired) return refusedToken('token_expired');
  if (error instanceof errors.JWTClaimValidationFailed) {
    const { claim } = error;
    if (claim === 'iss') return refusedToken('token_issuer', { issuer });
    if (claim === 'aud') return refusedToken('token_audience', { audience: oidcAudience.join(', ') });
    return claim === 'nbf' ? refusedToken('token_early') : refusedToken('token_claim', { claim });
  }
  if (error instanceof errors.JOSEAlgNotAllowed) return refusedToken('token_algorithm');
  if (error instanceof errors.JWSSignatureVerificationFailed) return refusedToken('token_signature');
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
    return refusedToken('token_unknown_key');
  const isMalformed =
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JOSENotSupported;
  return isMalformed ? refusedToken('token_malformed') : undefined;
}
