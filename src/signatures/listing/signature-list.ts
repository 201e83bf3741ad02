import { Injectable } from '@nestjs/common';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { readCursor, writeCursor } from '../../http/cursor.js';
import { SearchIndex } from '../../search/search-index.js';
import type { ListQueryDto, SignatureSort } from './signature-list.dto.js';
import { isSignatureId, SIGNATURE_ID } from '../signature-id.js';
import { applyFilters } from './signature-filters.js';
import { SignatureEntity } from '../store/signature.entity.js';
import { storedSignature, type StoredSignature } from '../store/stored-signature.js';

export interface SignaturePage {
  items: StoredSignature[];
  /** Where the next page begins; null on the last one. */
  nextCursor: string | null;
}

/** How many of a search's best hits can be paged through. */
const SEARCH_DEPTH = 1_000;

interface Order {
  column: string;
  direction: 'ASC' | 'DESC';
  /** The sort key of a record, as a text that Postgres reads back as the same value. */
  key: (entity: SignatureEntity) => string;
}

const ORDERS: Record<Exclude<SignatureSort, 'relevance'>, Order> = {
  id: { column: 's.id', direction: 'ASC', key: ({ id }) => id },
  updated_at: { column: 's.updated_at', direction: 'ASC', key: ({ updatedAt }) => updatedAt.toISOString() },
  '-updated_at': { column: 's.updated_at', direction: 'DESC', key: ({ updatedAt }) => updatedAt.toISOString() },
  last_confirmed: {
    column: `coalesce(s.last_confirmed, date '0001-01-01')`,
    direction: 'ASC',
    key: ({ lastConfirmed }) => lastConfirmed ?? '0001-01-01',
  },
  '-confidence': {
    column: 'coalesce(s.confidence, -1)',
    direction: 'DESC',
    key: ({ confidence }) => String(confidence ?? -1),
  },
};

const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What the sort keys in cursors look like. */
const KEYS: Record<SignatureSort, RegExp> = {
  relevance: /^\d{1,4}$/,
  id: SIGNATURE_ID,
  updated_at: TIMESTAMP,
  '-updated_at': TIMESTAMP,
  last_confirmed: /^\d{4}-\d\d-\d\d$/,
  '-confidence': /^-?\d{1,4}(\.\d{1,20})?(e-\d{1,3})?$/,
};

/** Lists records: filtered, sorted and paged by the database; words are looked up in the search index first. */
@Injectable()
export class SignatureList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly words: SearchIndex,
  ) {}

  async page(query: ListQueryDto): Promise<SignaturePage> {
    const sort = query.sort ?? (query.q ? 'relevance' : 'id');
    const filtered = this.filtered(query);
    if (sort === 'relevance') return this.byRelevance(filtered, query);

    const order = ORDERS[sort];
    if (query.q) filtered.andWhere('s.id = ANY(:hits)', { hits: this.hits(query.q) });
    const from = placeIn(query, sort);
    if (from) {
      const [key, id] = from;
      const beyond = order.direction === 'ASC' ? '>' : '<';
      filtered.andWhere(`(${order.column} ${beyond} :key OR (${order.column} = :key AND s.id > :id))`, { key, id });
    }
    const entities = await filtered
      .orderBy(order.column, order.direction)
      .addOrderBy('s.id', 'ASC')
      .limit(query.limit + 1)
      .getMany();
    const last = entities[query.limit - 1];
    return {
      items: entities.slice(0, query.limit).map(storedSignature),
      nextCursor: entities.length > query.limit ? writeCursor(sort, [order.key(last!), last!.id]) : null,
    };
  }

  private async byRelevance(
    filtered: SelectQueryBuilder<SignatureEntity>,
    query: ListQueryDto,
  ): Promise<SignaturePage> {
    const offset = Number(placeIn(query, 'relevance')?.[0] ?? 0);
    const hits = this.hits(query.q ?? '');
    // Ids first: whole records are big, and only those of the page are needed.
    const kept = await filtered
      .andWhere('s.id = ANY(:hits)', { hits })
      .select('s.id', 'id')
      .getRawMany<{ id: string }>();
    const passed = new Set(kept.map(({ id }) => id));
    const ranked = hits.filter((id) => passed.has(id));
    const end = offset + query.limit;
    const ids = ranked.slice(offset, end);
    const entities = await this.dataSource.getRepository(SignatureEntity).findBy({ id: In(ids) });
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    return {
      items: ids.flatMap((id) => byId.get(id) ?? []).map(storedSignature),
      nextCursor: end < ranked.length ? writeCursor('relevance', [String(end), '']) : null,
    };
  }

  private hits(q: string): string[] {
    return this.words.search(q, { limit: SEARCH_DEPTH }).map(({ id }) => id);
  }

  private filtered(query: ListQueryDto): SelectQueryBuilder<SignatureEntity> {
    return applyFilters(this.dataSource.getRepository(SignatureEntity).createQueryBuilder('s'), query);
  }
}

type Place = readonly [key: string, id: string];

function placeIn(query: ListQueryDto, sort: SignatureSort): Place | undefined {
  return query.cursor ? readCursor(query.cursor, sort, (place) => isPlace(place, sort)) : undefined;
}

function isPlace(place: readonly unknown[], sort: SignatureSort): place is Place {
  const [key, id] = place;
  if (typeof key !== 'string' || typeof id !== 'string' || !KEYS[sort].test(key)) return false;
  return sort === 'relevance' || isSignatureId(id);
}
