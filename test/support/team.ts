import type { Scope } from '../../src/access/actor.js';
import { TokensService } from '../../src/access/tokens.service.js';
import type { TestApp } from './app.js';

const READS: Scope[] = ['signatures:read', 'match'];

/** A service with tokens, and one of each kind. */
export async function aTeam(cairn: TestApp) {
  const token = async (...scopes: Scope[]) => {
    const made = await cairn.app
      .get(TokensService)
      .create({ name: 't', scopes: [...READS, ...scopes], expiresAt: null, createdBy: 'test' });
    return { id: `token:${made.token.id}`, headers: { authorization: `Bearer ${made.secret}` } };
  };
  return {
    author: await token('signatures:write'),
    translator: await token('translations:write'),
    reviewer: await token('translations:write', 'translations:review'),
    other: await token('translations:write', 'translations:review'),
  };
}

export type Team = Awaited<ReturnType<typeof aTeam>>;
