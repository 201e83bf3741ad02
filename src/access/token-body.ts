import type { Scope } from './actor.js';
import type { TokenEntity } from './token.entity.js';
import type { TokenDto } from './tokens.dto.js';
import { tokenState } from './tokens.service.js';

/** A token as it is answered. */
export function tokenBody(token: TokenEntity): TokenDto {
  return {
    id: token.id,
    name: token.name,
    scopes: token.scopes as Scope[],
    state: tokenState(token),
    created_at: token.createdAt.toISOString(),
    created_by: token.createdBy,
    expires_at: token.expiresAt?.toISOString() ?? null,
    revoked_at: token.revokedAt?.toISOString() ?? null,
  };
}
