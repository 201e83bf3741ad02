import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/audit-log.js';
import { Database } from '../database/database.js';
import { Problem } from '../errors/problem.js';
import { LOCAL, type Actor, type Scope } from './actor.js';
import { TokenEntity } from './token.entity.js';

export interface NewToken {
  name: string;
  scopes: Scope[];
  expiresAt: Date | null;
  createdBy: string;
}

const TOKEN_ID = /^[0-9a-f]{12}$/;

const PREFIX = 'cairn_';

/** Whether the text looks like the secret of a token of Cairn's own, as JWTs and the like do not. */
export const isOwnToken = (secret: string) => secret.startsWith(PREFIX);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Access tokens: only the hash of each is stored, the secret is shown once. */
@Injectable()
export class TokensService {
  /** Tokens looked up lately. Short-lived, so that a token revoked by another process stops to work within seconds. */
  private readonly known = new LRUCache<string, TokenEntity>({ max: 1_000, ttl: 5_000 });

  constructor(
    private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly audit: AuditLog,
  ) {}

  /** Stores a new token. Returns it with its secret, `cairn_` and 32 random bytes in base64url. */
  async create({ name, scopes, expiresAt, createdBy }: NewToken): Promise<{ token: TokenEntity; secret: string }> {
    const secret = `${PREFIX}${randomBytes(32).toString('base64url')}`;
    const token = this.repository.create({
      id: randomBytes(6).toString('hex'),
      name,
      hash: sha256(secret),
      scopes,
      createdAt: new Date(),
      createdBy,
      expiresAt,
      revokedAt: null,
    });
    await this.dataSource.transaction(async (manager) => {
      await manager.insert(TokenEntity, token);
      const after = { name, scopes, expires_at: expiresAt };
      await this.audit.note(manager, { actor: createdBy, action: 'token.create', target: `token:${token.id}`, after });
    });
    return { token, secret };
  }

  /** All tokens, newest first. */
  list(): Promise<TokenEntity[]> {
    return this.repository.find({ order: { createdAt: 'DESC', id: 'ASC' } });
  }

  /** Ends a token in the name of `revokedBy`; the time of its first revocation stays. Throws `token_not_found`. */
  async revoke(id: string, revokedBy: string): Promise<TokenEntity> {
    const token = await this.dataSource.transaction(async (manager) => {
      const found = TOKEN_ID.test(id)
        ? await manager.findOne(TokenEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
        : null;
      if (!found) throw new Problem('token_not_found', { id });
      if (found.revokedAt) return found;
      const [before, after] = [{ state: tokenState(found) }, { state: 'revoked' }];
      await this.audit.note(manager, {
        actor: revokedBy,
        action: 'token.revoke',
        target: `token:${id}`,
        before,
        after,
      });
      return manager.save(Object.assign(found, { revokedAt: new Date() }));
    });
    this.known.clear();
    return token;
  }

  /** The actor that `secret` stands for, unless it is unknown, expired or revoked. */
  async actorOf(secret: string): Promise<Actor | undefined> {
    if (this.isLocal(secret)) return LOCAL;
    if (!isOwnToken(secret)) return undefined;
    const hash = sha256(secret);
    const token = this.known.get(hash) ?? (await this.repository.findOneBy({ hash }));
    if (!token) return undefined;
    this.known.set(hash, token);
    return tokenState(token) === 'active'
      ? { id: `token:${token.id}`, kind: 'token', scopes: token.scopes as Scope[] }
      : undefined;
  }

  private isLocal(secret: string): boolean {
    return timingSafeEqual(Buffer.from(sha256(secret)), Buffer.from(sha256(this.database.localToken)));
  }

  private get repository() {
    return this.dataSource.getRepository(TokenEntity);
  }
}

export function tokenState(token: TokenEntity, now = new Date()): 'active' | 'expired' | 'revoked' {
  if (token.revokedAt) return 'revoked';
  return token.expiresAt && token.expiresAt <= now ? 'expired' : 'active';
}
