import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { jwtVerify, type JWSAlgorithm, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { tokenIntrospection } from 'openid-client';
import { CONFIG, type Config } from '../../config.js';
import type { Actor } from '../actor.js';
import { grantedScopes, type Claims } from './granted-scopes.js';
import { Issuer } from './issuer.js';
import { refusalOf, refusedToken } from './token-refusal.js';

/** Those with a public key: of another kind, whoever can check a token can make one. */
const ALGORITHMS: JWSAlgorithm[] = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** By how much clocks may differ, in seconds. */
const CLOCK_SKEW_S = 30;

/** How access tokens call themselves; many issuers say just `JWT`, or nothing. Others are for something else. */
const ACCESS_TOKEN_TYPES = ['at+jwt', 'application/at+jwt', 'jwt'];

/** An ID token says who signed in at a client; it lets nobody in, though a client may well hold one. */
const ID_TOKEN_CLAIMS = ['nonce', 'at_hash', 'c_hash', 's_hash'];

const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Access tokens of the issuer: JWTs are checked here (RFC 9068), others by asking the issuer (RFC 7662). */
@Injectable()
export class IssuedTokens {
  /** What the issuer said lately of tokens, by their hash. Short-lived, so that a revoked one ends within seconds. */
  private readonly introspected = new LRUCache<string, Claims>({ max: 1_000, ttl: 5_000 });

  constructor(
    private readonly issuer: Issuer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Who the token stands for, and what they may do. Throws `invalid_token` with the reason, `issuer_unavailable`. */
  async actorOf(token: string): Promise<Actor> {
    const claims = JWT.test(token) ? await this.verify(token) : await this.introspect(token);
    // Of a client that acts for itself, some issuers say only which one it is.
    const subject = claims.sub ?? claims.client_id ?? claims.azp;
    if (typeof subject !== 'string' || subject === '') throw refusedToken('token_claim', { claim: 'sub' });
    return { id: `oidc:${subject}`, kind: 'oidc', scopes: grantedScopes(claims, this.config) };
  }

  private async verify(token: string): Promise<JWTPayload> {
    const { name, keys } = await this.issuer.get();
    const options = {
      issuer: name,
      audience: this.config.oidcAudience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_S,
      requiredClaims: ['exp'],
    };
    const { payload, protectedHeader } = await jwtVerify(token, keys, options).catch((error: unknown) => {
      throw refusalOf(error, this.config) ?? this.issuer.unavailable(error);
    });
    const isForAccess = ACCESS_TOKEN_TYPES.includes((protectedHeader.typ ?? 'jwt').toLowerCase());
    if (!isForAccess || ID_TOKEN_CLAIMS.some((claim) => claim in payload)) throw refusedToken('token_malformed');
    return payload;
  }

  /** Only a client with a secret may ask the issuer about tokens of others. */
  private async introspect(token: string): Promise<Claims> {
    const { client } = await this.issuer.get();
    if (!this.config.oidcClientSecret || !client.serverMetadata().introspection_endpoint)
      throw refusedToken('token_malformed');

    const hash = createHash('sha256').update(token).digest('base64');
    const claims =
      this.introspected.get(hash) ??
      (await tokenIntrospection(client, token).catch((error: unknown) => {
        throw this.issuer.unavailable(error);
      }));
    this.introspected.set(hash, claims, { noUpdateTTL: true });

    const { active, exp, aud } = claims;
    if (active !== true) throw refusedToken('token_inactive');
    if (typeof exp === 'number' && exp < Date.now() / 1000 - CLOCK_SKEW_S) throw refusedToken('token_expired');
    const { oidcAudience } = this.config;
    if (![aud].flat().some((one) => oidcAudience.includes(one as string)))
      throw refusedToken('token_audience', { audience: oidcAudience.join(', ') });
    return claims;
  }
}
