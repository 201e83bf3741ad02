import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
} from 'openid-client';
import { CONFIG, type Config } from '../../config.js';
import { Problem } from '../../errors/problem.js';
import type { Actor } from '../actor.js';
import { IssuedTokens } from '../oidc/issued-tokens.js';
import { Issuer } from '../oidc/issuer.js';
import type { Attempt } from './session-cookies.js';

/** A sign-in that came to nothing, by a code for the page: of the identity provider (RFC 6749), or of Cairn. */
export class SignInFailed extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** Codes are read by people, and part of an address that anybody may make up. */
const CODE = /^[a-z_]{1,40}$/;

/** Signing in on the page: the authorization code flow of OpenID Connect, with PKCE, state and nonce. */
@Injectable()
export class SignIn {
  private readonly logger = new Logger('sign-in');

  constructor(
    private readonly issuer: Issuer,
    private readonly tokens: IssuedTokens,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether the page can offer it. */
  get isOffered(): boolean {
    return this.config.auth === 'oidc' && this.config.oidcClientId !== '';
  }

  /** Where the reader goes to sign in, and what is to be kept until they come back. Throws `issuer_unavailable`. */
  async begin(callback: URL, returnTo: string): Promise<{ url: URL; attempt: Attempt }> {
    const { client } = await this.issuer.get();
    const attempt = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier(), returnTo };
    const url = buildAuthorizationUrl(client, {
      redirect_uri: callback.href,
      scope: this.config.oidcSignInScope,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      ...this.resource,
    });
    return { url, attempt };
  }

  /** Who came back to `url` from the identity provider. Throws `SignInFailed`. */
  async complete(url: URL, attempt: Attempt | undefined): Promise<Actor> {
    if (!attempt) throw new SignInFailed('sign_in_expired');
    try {
      const { client } = await this.issuer.get();
      const { state: expectedState, nonce: expectedNonce, verifier: pkceCodeVerifier } = attempt;
      const checks = { expectedState, expectedNonce, pkceCodeVerifier, idTokenExpected: true };
      const { access_token: token } = await authorizationCodeGrant(client, url, checks, this.resource);
      return await this.tokens.actorOf(token);
    } catch (error) {
      throw this.failure(error);
    }
  }

  /** By the name of RFC 8707, and by the one that Auth0 has for it. */
  private get resource(): Record<string, string> {
    const { oidcResource: resource } = this.config;
    return resource ? { resource, audience: resource } : {};
  }

  private failure(error: unknown): SignInFailed {
    if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
      this.logger.warn(`The identity provider refused: ${error.error}: ${error.error_description ?? '-'}`);
      return new SignInFailed(CODE.test(error.error) ? error.error : 'sign_in_failed');
    }
    const reasons = error instanceof Problem ? error.faults.map(({ code }) => code).join(', ') : '';
    this.logger.warn(`A sign-in failed: ${String(error)} ${reasons}`);
    return new SignInFailed(error instanceof Problem ? error.code : 'sign_in_failed');
  }
}
