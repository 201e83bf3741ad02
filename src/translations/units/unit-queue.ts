import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readCursor, writeCursor } from '../../http/cursor.js';
import { unitConditions, type Conditions } from './unit-filters.js';
import { UNIT_COLUMNS, unitBody, type UnitColumns } from './unit-rows.js';
import type { UnitPageDto, UnitQueryDto, UnitSort } from './units.dto.js';

type Row = UnitColumns & { hits: number };
type Place = readonly [hits: number, at: string, id: string, position: number];

/** How often each record was matched in 30 days. */
const ASKED = `SELECT signature_id, sum(count)::integer AS hits FROM hits WHERE day > current_date - 30 GROUP BY 1`;

/** Lists units: filtered, in one of their orders, page by page, each page by the place where the last one ended. */
@Injectable()
export class UnitQueue {
  constructor(private readonly dataSource: DataSource) {}

  /** Throws `invalid_cursor`. */
  async page(locale: string, query: UnitQueryDto, me: string): Promise<UnitPageDto> {
    const { sort, cursor, limit } = query;
    const from = cursor === undefined ? undefined : readCursor(cursor, sort, isPlace);
    const rows = await this.rows(() => unitConditions(locale, query, me), sort, from, limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(unitBody),
      next_cursor: rows.length > limit ? writeCursor(sort, placeOf(sort, last!)) : null,
    };
  }

  private async rows(
    conditions: () => Conditions,
    sort: UnitSort,
    from: Place | undefined,
    limit: number,
  ): Promise<Row[]> {
    if (sort === 'record') return this.byRecord(conditions(), from, limit);
    if (sort === '-changed') return this.byChange(conditions(), from, limit);
    const asked = from?.[0] === 0 ? [] : await this.byAsked(conditions(), from, limit);
    if (asked.length === limit) return asked;
    const rest = conditions().add(`u.signature_id NOT IN (SELECT signature_id FROM (${ASKED}) AS asked)`);
    return [...asked, ...(await this.byRecord(rest, from?.[0] === 0 ? from : undefined, limit - asked.length))];
  }

  private byRecord(conditions: Conditions, from: Place | undefined, limit: number): Promise<Row[]> {
    if (from) conditions.add('(u.signature_id, u.position) > (?, ?)', from[2], from[3]);
    return this.dataSource.query(
      `SELECT ${UNIT_COLUMNS}, 0 AS hits FROM translation_units AS u WHERE ${conditions.sql}
       ORDER BY u.signature_id, u.position LIMIT ${limit}`,
      conditions.values,
    );
  }

  private byChange(conditions: Conditions, from: Place | undefined, limit: number): Promise<Row[]> {
    if (from) conditions.add('(u.changed_at, u.id) < (?::timestamptz, ?)', from[1], from[2]);
    return this.dataSource.query(
      `SELECT ${UNIT_COLUMNS}, 0 AS hits FROM translation_units AS u WHERE ${conditions.sql}
       ORDER BY u.changed_at DESC, u.id DESC LIMIT ${limit}`,
      conditions.values,
    );
  }

  /** Record by record, in the very order of the outer query: those that come after the page are not looked at. */
  private byAsked(conditions: Conditions, from: Place | undefined, limit: number): Promise<Row[]> {
    const [hits, , id, position] = from ?? [];
    const beyond = from
      ? `WHERE hits < $${conditions.values.push(hits)}::integer OR (hits = $${conditions.values.length}::integer
           AND signature_id >= $${conditions.values.push(id)})`
      : '';
    if (from) conditions.add('(u.signature_id <> ? OR u.position > ?)', id, position);
    return this.dataSource.query(
      `SELECT units.*, asked.hits
       FROM (SELECT * FROM (${ASKED}) AS every ${beyond} ORDER BY hits DESC, signature_id) AS asked
       CROSS JOIN LATERAL (
         SELECT ${UNIT_COLUMNS} FROM translation_units AS u
         WHERE u.signature_id = asked.signature_id AND ${conditions.sql} ORDER BY u.position LIMIT ${limit}
       ) AS units
       ORDER BY asked.hits DESC, asked.signature_id, units.position LIMIT ${limit}`,
      conditions.values,
    );
  }
}

function placeOf(sort: UnitSort, { hits, changed_at: at, signature_id: record, id: unit, position }: Row): Place {
  return [hits, at.toISOString(), sort === '-changed' ? unit : record, position];
}

function isPlace(place: readonly unknown[]): place is Place {
  const [hits, at, id, position] = place;
  const isTime = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  return Number.isInteger(hits) && isTime && typeof id === 'string' && !id.includes('\0') && Number.isInteger(position);
}
