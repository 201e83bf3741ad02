import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AuditLineDto } from './audit.dto.js';

const PAGE = 100;

type Row = Omit<AuditLineDto, 'at'> & { at: Date; key: unknown[] };

/** Reads one kind of what was done; `after` is the key of the last row that was read, or below all of them. */
interface Source {
  first: unknown[];
  sql: string;
}

const SUGGESTION = `'unit:' || locale || '/' || unit_id || '#' || id`;

/**
 * What each table tells of itself, in the order of its key. Records have their history in revisions, with all that
 * translators decide; reports of outcomes, suggestions and comments are their own; only the rest is noted for the audit.
 */
const SOURCES: Source[] = [
  {
    first: ['', 0],
    sql: `
      SELECT r.at, r.actor_id AS actor, 'record.' || r.action AS action, 'signature:' || r.signature_id AS target,
             b.record AS before, r.record AS after, 1 AS times, json_build_array(r.signature_id, r.revision) AS key
      FROM revisions r
      LEFT JOIN revisions b ON b.signature_id = r.signature_id AND b.revision = r.revision - 1
      WHERE r.at >= $1 AND (r.signature_id, r.revision) > ($3, $4)
      ORDER BY r.signature_id, r.revision LIMIT $2`,
  },
  {
    first: [0],
    sql: `
      SELECT o.reported_at AS at, o.reporter AS actor, 'outcome.' || o.verdict AS action,
             'signature:' || o.signature_id || '#' || o.item_id AS target,
             (SELECT json_build_object('verdict', b.verdict, 'note', b.note) FROM outcomes b
              WHERE b.signature_id = o.signature_id AND b.item_id = o.item_id AND b.reporter = o.reporter AND b.id < o.id
              ORDER BY b.id DESC LIMIT 1) AS before,
             json_build_object('verdict', o.verdict, 'note', o.note) AS after, 1 AS times,
             json_build_array(o.id) AS key
      FROM outcomes o WHERE o.reported_at >= $1 AND o.id > $3 ORDER BY o.id LIMIT $2`,
  },
  {
    first: [''],
    sql: `
      SELECT at, author AS actor, 'suggestion.make' AS action, ${SUGGESTION} AS target, NULL::json AS before,
             json_build_object('source', source, 'target', target) AS after, 1 AS times, json_build_array(id) AS key
      FROM translation_suggestions WHERE at >= $1 AND id > $3 ORDER BY id LIMIT $2`,
  },
  {
    first: [''],
    sql: `
      SELECT decided_at AS at, decided_by AS actor,
             CASE status WHEN 'accepted' THEN 'suggestion.accept' ELSE 'suggestion.reject' END AS action,
             ${SUGGESTION} AS target, json_build_object('status', 'open') AS before,
             json_build_object('status', status, 'reason', reason) AS after, 1 AS times, json_build_array(id) AS key
      FROM translation_suggestions WHERE decided_at >= $1 AND id > $3 ORDER BY id LIMIT $2`,
  },
  {
    first: [0],
    sql: `
      SELECT at, author AS actor, 'comment.make' AS action, 'unit:' || locale || '/' || unit_id AS target,
             NULL::json AS before, json_build_object('text', text) AS after, 1 AS times, json_build_array(id) AS key
      FROM translation_comments WHERE at >= $1 AND id > $3 ORDER BY id LIMIT $2`,
  },
  {
    first: [0],
    sql: `
      SELECT at, actor, action, target, before, after, times, json_build_array(id) AS key
      FROM audit_events WHERE at >= $1 AND id > $3 ORDER BY id LIMIT $2`,
  },
];

/** Everything that was done in Cairn, wherever it is kept. */
@Injectable()
export class AuditTrail {
  constructor(private readonly dataSource: DataSource) {}

  /** Records first, then reports, suggestions and comments, then the rest; each in the order of its own, read in pages. */
  async *since(moment: Date): AsyncGenerator<AuditLineDto> {
    for (const { first, sql } of SOURCES)
      for (let after = first; ;) {
        const rows = await this.dataSource.query<Row[]>(sql, [moment, PAGE, ...after]);
        for (const { key: _, at, ...row } of rows) yield { at: at.toISOString(), ...row };
        if (rows.length < PAGE) break;
        after = rows.at(-1)!.key;
      }
  }
}
