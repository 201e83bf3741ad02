import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { In } from 'typeorm';
import { Database } from '../../database/database.js';
import { SignatureEntity } from './signature.entity.js';
import { STORED_COLUMNS, storedSignature, type StoredSignature } from './stored-signature.js';

/** Reads records by id, through a bounded cache that the feed keeps true. */
@Injectable()
export class SignatureReader {
  private readonly cache = new LRUCache<string, StoredSignature>({ max: 10_000 });
  private forgotten = 0;

  constructor(private readonly database: Database) {}

  async get(id: string): Promise<StoredSignature | undefined> {
    return (await this.load([id])).get(id);
  }

  /** The records among `ids` that exist, drafts and retired ones too. */
  async load(ids: readonly string[]): Promise<Map<string, StoredSignature>> {
    const found = this.cached(ids);
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) return found;

    const before = this.forgotten;
    const entities = await this.database.reading
      .getRepository(SignatureEntity)
      .find({ select: STORED_COLUMNS, where: { id: In(missing) } });
    for (const entity of entities) {
      const stored = storedSignature(entity);
      found.set(stored.id, stored);
      // What was read while a change came in may be older than that change.
      if (before === this.forgotten) this.cache.set(stored.id, stored);
    }
    return found;
  }

  /** Those of them that are in memory. */
  cached(ids: readonly string[]): Map<string, StoredSignature> {
    const found = new Map<string, StoredSignature>();
    for (const id of ids) {
      const stored = this.cache.get(id);
      if (stored) found.set(id, stored);
    }
    return found;
  }

  /** Keeps a record that was just read, as far as there is room: what can be matched can then be answered at once. */
  keep(stored: StoredSignature): void {
    if (this.cache.size < this.cache.max) this.cache.set(stored.id, stored);
  }

  /** To be called when the store may have changed in any way. */
  forgetAll(): void {
    this.forgotten++;
    this.cache.clear();
  }

  /** To be called for every change. */
  forget(ids: readonly string[]): void {
    this.forgotten++;
    for (const id of ids) this.cache.delete(id);
  }
}
