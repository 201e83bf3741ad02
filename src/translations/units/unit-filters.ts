import type { UnitFiltersDto } from './units.dto.js';

/** Parts of a query, joined by AND, and the values of its parameters, of which the first is the language. */
export class Conditions {
  readonly parts: string[] = [];
  readonly values: unknown[] = [];

  /** Adds a part in which `?` stands for `value`. */
  add(part: string, ...values: unknown[]): this {
    let index = 0;
    this.parts.push(part.replaceAll('?', () => `$${this.values.push(values[index++])}`));
    return this;
  }

  get sql(): string {
    return this.parts.join(' AND ');
  }
}

const OUTDATED = `coalesce(u.reviewed_against, u.made_from) <> u.source_hash AND u.state <> 'untranslated'`;
const SUGGESTED = `EXISTS (SELECT 1 FROM translation_suggestions AS s
  WHERE (s.unit_id, s.locale) = (u.id, u.locale) AND s.status = 'open')`;

/** What of `translation_units AS u` is meant. */
export function unitConditions(locale: string, filters: UnitFiltersDto, me: string): Conditions {
  const { state, outdated, failing, origin, domain, field, signature_id: id, author, assignee, suggested } = filters;
  const conditions = new Conditions().add('u.locale = ?', locale).add(`u.status IN ('published', 'draft')`);
  if (state) conditions.add('u.state = ?', state);
  if (outdated === true) conditions.add(OUTDATED);
  if (outdated === false) conditions.add(`(${OUTDATED}) IS NOT TRUE`);
  if (failing) conditions.add(`u.failing <> '{}'`);
  if (failing && failing !== 'any') conditions.add('u.failing @> ARRAY[?]::text[]', failing);
  if (origin) conditions.add('u.origin = ?', origin);
  if (domain) conditions.add('u.domain = ?', domain);
  if (field) conditions.add('u.field = ?', field);
  if (id) conditions.add('u.signature_id = ?', id);
  if (author) conditions.add('u.author = ?', author);
  if (assignee)
    conditions.add(
      'u.id IN (SELECT unit_id FROM translation_assignments WHERE assignee = ? AND locale = ?)',
      assignee === 'me' ? me : assignee,
      locale,
    );
  if (suggested === true)
    conditions.add(
      `u.id IN (SELECT unit_id FROM translation_suggestions WHERE locale = ? AND status = 'open')`,
      locale,
    );
  if (suggested === false) conditions.add(`NOT ${SUGGESTED}`);
  if (filters.changed_from) conditions.add('u.changed_at >= ?', filters.changed_from);
  if (filters.changed_before) conditions.add('u.changed_at < ?', filters.changed_before);
  return conditions;
}
