import type { Scope } from '../actor.js';

export class SessionActorDto {
  /** @example "oidc:8b1f4c" */
  id: string;
}

/** Who reads the page. */
export class SessionDto {
  /** Whether one can sign in here at an identity provider, at `/v1/sign-in`. */
  sign_in: boolean;
  /** Who has signed in; null for nobody. */
  actor: SessionActorDto | null;
  /** What they may do. */
  scopes: Scope[];
  /** Goes into the header `csrf-token` of whatever the page changes; null for nobody. */
  csrf_token: string | null;
}
