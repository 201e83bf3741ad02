import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DataSource, type EntityManager } from 'typeorm';
import type { GlossaryTerm } from '../checks/check.js';
import { GlossaryTermEntity } from '../store/translations.entities.js';

/** The terms of each language as the checks want them. What another process changed is known within seconds. */
@Injectable()
export class GlossaryTerms {
  private readonly known = new LRUCache<string, GlossaryTerm[]>({ max: 100, ttl: 5_000 });

  constructor(private readonly dataSource: DataSource) {}

  /** Within a transaction by its `manager`: the embedded database has one connection. */
  async of(locale: string, manager: EntityManager = this.dataSource.manager): Promise<readonly GlossaryTerm[]> {
    const known = this.known.get(locale);
    if (known) return known;
    const entities = await manager.findBy(GlossaryTermEntity, { locale });
    const terms = entities.map(({ term, preferred, forbidden, caseSensitive }) => ({
      term,
      preferred,
      forbidden,
      isCaseSensitive: caseSensitive,
    }));
    this.known.set(locale, terms);
    return terms;
  }

  forget(): void {
    this.known.clear();
  }
}
