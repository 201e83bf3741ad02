import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { Problem } from '../../errors/problem.js';
import { plainDataFaults } from '../../signatures/record/fields/plain-data.js';
import { textHash } from '../../signatures/record/review/text-hash.js';
import { suggested } from '../../signatures/translations/suggestions.js';
import { unitId } from '../../signatures/translations/unit-id.js';
import { requireVersion, roleOf, rule } from '../decisions/rules.js';
import { UnitWorkflow } from '../decisions/unit-workflow.js';
import { UnitWriter, type Decide } from '../decisions/unit-writer.js';
import { TranslationExportEntity } from '../store/translations.entities.js';
import type { ImportedUnitDto, ImportTranslationsDto } from './exchange.dto.js';
import { ExchangeSyntaxError, type ExchangedUnit, type ExchangeFile } from './exchange-file.js';
import { EXCHANGE_FORMATS, exchangeFormatOf } from './formats.js';
import { merge, type Merged, type Side } from './merge.js';

/** A unit of a file beside what Cairn has. */
interface Planned {
  unit: ExchangedUnit;
  id: string;
  signatureId: string;
  current: string;
  author: string | null;
  version: number;
  result: Merged;
}

interface Row extends Side {
  id: string;
  signature_id: string;
  source: string;
  author: string | null;
  version: number;
  base_target: string | null;
  base_state: string | null;
}

/** Takes in what translators' tools made of an export: three ways, unit by unit. */
@Injectable()
export class TranslationImport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly writer: UnitWriter,
    private readonly workflow: UnitWorkflow,
  ) {}

  /** A line a unit, in the order of the file, and the sums. Throws `invalid_file`. */
  async *import(
    actor: Actor,
    locale: string,
    { file: text, name, dry_run: dryRun }: ImportTranslationsDto,
  ): AsyncGenerator<ImportedUnitDto> {
    const file = readFile(text);
    const rows = await this.rows(locale, file);
    const seen = new Set<string>();
    const lines: ImportedUnitDto[] = [];
    const planned: Planned[] = [];
    for (const unit of file.units) {
      const id = idOf(unit.id);
      const row = rows.get(id);
      const line: ImportedUnitDto = { name: unit.id, unit_id: row?.id, current: row?.target, target: unit.target };
      lines.push(line);
      line.result = !row ? 'unknown' : seen.has(id) ? 'duplicate' : merge(unit, baseOf(row), row, mayReview(actor));
      seen.add(id);
      if (!row || line.result === 'duplicate') continue;
      const { signature_id: signatureId, target: current, author, version } = row;
      planned.push({ unit, id, signatureId, current, author, version, result: line.result as Merged });
    }
    const byId = new Map(lines.map((line) => [line.result === 'duplicate' ? undefined : line.unit_id, line]));
    const refuse = (id: string, code: string) => Object.assign(byId.get(id)!, { result: 'refused', code });
    const toWrite = planned.filter(({ result }) => result !== 'unchanged' && result !== 'kept');
    if (!dryRun) await this.write(actor, locale, name, toWrite, refuse);
    else
      for (const one of toWrite) {
        const { source } = rows.get(one.id)!;
        await orRefused(one.id, refuse, () => this.requireWritable(actor, one, { locale, source }));
      }

    const summary: Record<string, number> = {};
    for (const line of lines) {
      summary[line.result!] = (summary[line.result!] ?? 0) + 1;
      yield line;
    }
    yield { summary, written: !dryRun };
  }

  private async write(
    actor: Actor,
    locale: string,
    name: string | undefined,
    toWrite: readonly Planned[],
    refuse: Refuse,
  ): Promise<void> {
    for (const signatureId of new Set(toWrite.map((one) => one.signatureId))) {
      const group = toWrite.filter((one) => one.signatureId === signatureId);
      const of = new Map(group.map((one) => [one.id, one]));
      const decide: Decide = async (locked, manager) =>
        (await orRefused(locked.row.id, refuse, () =>
          this.decide(actor, of.get(locked.row.id)!, name)(locked, manager),
        )) ?? {};
      await this.writer.change(actor, locale, [...of.keys()], { action: 'import' }, decide);
    }
  }

  private decide(actor: Actor, planned: Planned, name: string | undefined): Decide {
    const { unit, result, version, current } = planned;
    return async (locked, manager) => {
      requireVersion(version, locked);
      await this.requireWritable(actor, planned, locked.unit, manager);
      if (result === 'approved' && unit.target === current) return this.workflow.approval(actor)(locked, manager);
      const { target } = unit;
      if (result === 'conflict' || result === 'suggested') {
        const { locale, source } = locked.unit;
        return { suggestion: suggested(locked.row.id, { locale, source, target, origin: 'import', model: name }) };
      }
      const wanted = { target, origin: 'import' as const, model: name, madeFrom: textHash(unit.source) };
      return rule(actor, result === 'approved' ? 'approve' : 'import', locked, wanted);
    };
  }

  /** Throws what keeps a text of the file from being written: `invalid_request`, `translation_failing`, `four_eyes`. */
  private async requireWritable(
    actor: Actor,
    { unit, result, current, author }: Planned,
    of: { locale: string; source: string },
    manager?: EntityManager,
  ): Promise<void> {
    if (plainDataFaults(unit.target).length > 0) throw new Problem('invalid_request');
    await this.workflow.requireSound(of, unit.target, manager);
    if (result === 'approved') this.workflow.requireOthers(actor, unit.target === current ? author : actor.id);
  }

  /** The units that the file names, as they are and as they were when it was exported. */
  private async rows(locale: string, { exportId, units }: ExchangeFile): Promise<Map<string, Row>> {
    const known = await this.dataSource
      .getRepository(TranslationExportEntity)
      .findOneBy({ id: exportId.replaceAll('\0', ''), locale });
    const rows: Row[] = await this.dataSource.query(
      `SELECT u.id, u.signature_id, u.source, u.author, u.target, u.state, u.version,
         CASE WHEN $3::bigint IS NULL THEN NULL ELSE coalesce(e.target_before, u.target) END AS base_target,
         CASE WHEN $3::bigint IS NULL THEN NULL ELSE coalesce(e.state_before, u.state) END AS base_state
       FROM translation_units AS u LEFT JOIN LATERAL (
         SELECT target_before, state_before FROM translation_events AS e
         WHERE (e.unit_id, e.locale) = (u.id, u.locale) AND e.change > $3 ORDER BY e.change, e.version LIMIT 1
       ) AS e ON true
       WHERE u.id = ANY($1) AND u.locale = $2 AND u.status IN ('published', 'draft')`,
      [units.map(({ id }) => idOf(id)), locale, known?.change ?? null],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

type Refuse = (id: string, code: string) => void;

/** What is refused of one unit does not keep the others from being written. */
async function orRefused<T>(id: string, refuse: Refuse, act: () => Promise<T> | T): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    refuse(id, error.code);
    return undefined;
  }
}

const mayReview = (actor: Actor) => roleOf(actor) === 'reviewer';

const baseOf = ({ base_target: target, base_state: state }: Row): Side | undefined =>
  target === null ? undefined : { target, state: state! };

/** A name is the id of a record, `#`, and a path. */
function idOf(name: string): string {
  const end = name.indexOf('#');
  return unitId(name.slice(0, Math.max(0, end)), name.slice(end + 1));
}

function readFile(text: string): ExchangeFile {
  try {
    return EXCHANGE_FORMATS[exchangeFormatOf(text)].read(text);
  } catch (error) {
    if (!(error instanceof ExchangeSyntaxError)) throw error;
    throw new Problem('invalid_file', { reason: error.message });
  }
}
