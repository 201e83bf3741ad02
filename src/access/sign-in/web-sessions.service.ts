import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DataSource, LessThan } from 'typeorm';
import { AuditLog } from '../../audit/audit-log.js';
import { CONFIG, type Config } from '../../config.js';
import type { Actor, Scope } from '../actor.js';
import { WebSessionEntity } from './web-session.entity.js';

const HOUR_MS = 3_600_000;

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');

/** What a page has to send with each change, beside its cookie: other sites may send that one, but cannot read it. */
export const csrfTokenOf = (secret: string) => createHmac('sha256', secret).update('csrf').digest('base64url');

/** Who signed in on the page: only the hash of what their cookie holds is stored. */
@Injectable()
export class WebSessions {
  /** Sessions looked up lately. Short-lived, so that one ended by another process stops to work within seconds. */
  private readonly known = new LRUCache<string, WebSessionEntity>({ max: 1_000, ttl: 5_000 });

  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Begins a session for `CAIRN_SESSION_HOURS`. Returns its secret, 32 random bytes in base64url, and its end. */
  async begin({ id: actorId, scopes }: Actor): Promise<{ secret: string; endsAt: Date }> {
    const secret = randomBytes(32).toString('base64url');
    const endsAt = new Date(Date.now() + this.config.sessionHours * HOUR_MS);
    await this.dataSource.transaction(async (manager) => {
      await manager.delete(WebSessionEntity, { endsAt: LessThan(new Date()) });
      await manager.insert(WebSessionEntity, { hash: hashOf(secret), actorId, scopes: [...scopes], endsAt });
      const after = { scopes, ends_at: endsAt };
      await this.audit.note(manager, { actor: actorId, action: 'session.begin', target: `actor:${actorId}`, after });
    });
    return { secret, endsAt };
  }

  /** Whose session it is, unless it is unknown or has ended. */
  async actorOf(secret: string): Promise<Actor | undefined> {
    const hash = hashOf(secret);
    const session = this.known.get(hash) ?? (await this.repository.findOneBy({ hash }));
    if (!session || session.endsAt <= new Date()) return undefined;
    this.known.set(hash, session, { noUpdateTTL: true });
    return { id: session.actorId, kind: 'oidc', scopes: session.scopes as Scope[] };
  }

  async end(secret: string): Promise<void> {
    const hash = hashOf(secret);
    this.known.delete(hash);
    await this.dataSource.transaction(async (manager) => {
      const session = await manager.findOneBy(WebSessionEntity, { hash });
      if (!session) return;
      await manager.remove(session);
      const { actorId: actor } = session;
      await this.audit.note(manager, { actor, action: 'session.end', target: `actor:${actor}` });
    });
  }

  private get repository() {
    return this.dataSource.getRepository(WebSessionEntity);
  }
}
