import { Inject, Injectable, Logger } from '@nestjs/common';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { allowInsecureRequests, ClientSecretBasic, discovery, None, type Configuration } from 'openid-client';
import { CONFIG, type Config } from '../../config.js';
import { Problem } from '../../errors/problem.js';

/** How long the issuer may take to answer, and after which time one that did not is asked again, in seconds. */
const TIMEOUT_S = 5;
const RETRY_S = 5;

/** The issuer as it describes itself. */
export interface KnownIssuer {
  /** Its description, and what Cairn is there as a client. */
  client: Configuration;
  /** Its name, as it stands in `iss`. */
  name: string;
  /** Its keys: fetched when needed, and again for a key that is not among them, at most every 30 s. */
  keys: JWTVerifyGetKey;
}

/** The identity provider of `CAIRN_OIDC_ISSUER`. It is first asked when it is needed: Cairn starts without it. */
@Injectable()
export class Issuer {
  private readonly logger = new Logger('oidc');
  private known?: Promise<KnownIssuer>;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Throws `issuer_unavailable`. */
  async get(): Promise<KnownIssuer> {
    this.known ??= this.discover();
    const asked = this.known;
    try {
      return await asked;
    } catch (error) {
      if (this.known === asked) this.known = undefined;
      throw this.unavailable(error);
    }
  }

  /** Why the issuer could not be asked is for the log; the caller can only try again. */
  unavailable(error: unknown): Problem {
    this.logger.warn(`${this.config.oidcIssuer} cannot be asked: ${String(error)}`);
    return new Problem('issuer_unavailable', { seconds: RETRY_S });
  }

  private async discover(): Promise<KnownIssuer> {
    const { oidcIssuer, oidcClientId, oidcClientSecret } = this.config;
    const url = new URL(oidcIssuer);
    const client = await discovery(
      url,
      // Whoever only checks tokens needs no client there, but the library a name for it.
      oidcClientId || 'cairn',
      undefined,
      oidcClientSecret ? ClientSecretBasic(oidcClientSecret) : None(),
      // The settings take such an address on this machine only.
      { timeout: TIMEOUT_S, execute: url.protocol === 'http:' ? [allowInsecureRequests] : [] },
    );
    const { issuer: name, jwks_uri: keys } = client.serverMetadata();
    if (!keys) throw new Error('it names no jwks_uri');
    return { client, name, keys: createRemoteJWKSet(new URL(keys), { timeoutDuration: TIMEOUT_S * 1_000 }) };
  }
}
