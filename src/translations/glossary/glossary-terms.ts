import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DataSource, type EntityManager } from 'typeorm';
import type { GlossaryTerm } from '../checks/check.js';
import { GlossaryTermEntity } from '../store/translations.entities.js';

/** Any fixed number: the advisory lock of who changes terms, or goes by them when writing. */
const CHANGING = 1_795_745_001;

/** The terms of each language as the checks want them. What another process changed is known within seconds. */
@Injectable()
export class GlossaryTerms {
  private readonly known = new LRUCache<string, GlossaryTerm[]>({ max: 100, ttl: 5_000 });

  constructor(private readonly dataSource: DataSource) {}

  /** Within a transaction by its `manager`: the embedded database has one connection. */
  async of(locale: string, manager: EntityManager = this.dataSource.manager): Promise<readonly GlossaryTerm[]> {
    const known = this.known.get(locale);
    if (known) return known;
    const terms = await this.read(locale, manager);
    this.known.set(locale, terms);
    return terms;
  }

  /** As they are until the transaction of `manager` ends: whoever changes them waits, and checks what it has written. */
  async held(locale: string, manager: EntityManager): Promise<readonly GlossaryTerm[]> {
    await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [CHANGING]);
    return this.read(locale, manager);
  }

  /** Lets the transaction of `manager` change terms once nobody holds them any more. */
  async change(manager: EntityManager): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [CHANGING]);
  }

  /** As they are now. */
  async read(locale: string, manager: EntityManager): Promise<GlossaryTerm[]> {
    const entities = await manager.findBy(GlossaryTermEntity, { locale });
    return entities.map(({ term, preferred, forbidden, caseSensitive }) => ({
      term,
      preferred,
      forbidden,
      isCaseSensitive: caseSensitive,
    }));
  }

  forget(): void {
    this.known.clear();
  }
}
