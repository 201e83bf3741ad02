import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { AuditLog } from '../../audit/audit-log.js';
import { Problem } from '../../errors/problem.js';
import { UnitChecker } from '../checking/unit-checker.js';
import { GlossaryTermEntity } from '../store/translations.entities.js';
import type { GlossaryEntryDto, GlossaryImportDto } from './glossary.dto.js';
import { readGlossaryCsv } from './glossary-csv.js';
import { GlossaryTerms } from './glossary-terms.js';

const seedFolder = fileURLToPath(new URL('../../../data/glossary/', import.meta.url));

/** The terms of each language: read, changed, and taken in from CSV. What changes is checked anew in the background. */
@Injectable()
export class GlossaryService implements OnApplicationBootstrap {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
    private readonly terms: GlossaryTerms,
    private readonly checker: UnitChecker,
  ) {}

  /** A language that has no terms yet gets those that Cairn comes with. */
  async onApplicationBootstrap(): Promise<void> {
    for (const file of await readdir(seedFolder)) {
      const locale = file.replace(/\.csv$/, '');
      if ((await this.list(locale)).length > 0) continue;
      await this.write(
        this.dataSource.manager,
        locale,
        readGlossaryCsv(await readFile(`${seedFolder}${file}`, 'utf8')),
      );
      this.terms.forget();
    }
  }

  async list(locale: string): Promise<GlossaryEntryDto[]> {
    const entities = await this.dataSource.getRepository(GlossaryTermEntity).find({ where: { locale } });
    return entities
      .map(({ term, preferred, forbidden, caseSensitive, note }) => ({
        term,
        preferred,
        forbidden,
        case_sensitive: caseSensitive,
        note,
      }))
      .toSorted((one, other) => one.term.localeCompare(other.term, 'en'));
  }

  async put(actor: Actor, locale: string, entry: GlossaryEntryDto): Promise<GlossaryEntryDto> {
    await this.change(actor, locale, [entry]);
    return { ...entry, note: entry.note ?? null };
  }

  /** Throws `term_not_found`. */
  async remove(actor: Actor, locale: string, term: string): Promise<void> {
    const before = (await this.list(locale)).find((entry) => entry.term === term);
    await this.dataSource.transaction(async (manager) => {
      await this.terms.change(manager);
      const { affected } = await manager.delete(GlossaryTermEntity, { locale, term });
      if (!affected) throw new Problem('term_not_found', { term });
      await this.audit.note(manager, {
        actor: actor.id,
        action: 'term.remove',
        target: `term:${locale}/${term}`,
        before,
      });
    });
    this.terms.forget();
    await this.checker.checkAnew(locale);
  }

  /** Adds and replaces the terms of a CSV; others stay. Throws `invalid_file`. */
  async import(actor: Actor, locale: string, csv: string, dryRun: boolean): Promise<GlossaryImportDto> {
    const entries = readGlossaryCsv(csv);
    const known = new Map((await this.list(locale)).map((entry) => [entry.term, JSON.stringify(entry)]));
    const isSame = (entry: GlossaryEntryDto) => known.get(entry.term) === JSON.stringify(entry);
    const news = entries.filter((entry) => !isSame(entry));
    if (!dryRun && news.length > 0) await this.change(actor, locale, news);
    const changed = news.filter(({ term }) => known.has(term)).length;
    return { added: news.length - changed, changed, unchanged: entries.length - news.length };
  }

  private async change({ id: actor }: Actor, locale: string, entries: readonly GlossaryEntryDto[]): Promise<void> {
    const known = new Map((await this.list(locale)).map((entry) => [entry.term, entry]));
    const notes = entries.map((after) => ({
      actor,
      action: 'term.put',
      target: `term:${locale}/${after.term}`,
      before: known.get(after.term),
      after,
    }));
    await this.dataSource.transaction(async (manager) => {
      await this.terms.change(manager);
      await this.write(manager, locale, entries);
      await this.audit.note(manager, ...notes);
    });
    this.terms.forget();
    await this.checker.checkAnew(locale);
  }

  private async write(manager: EntityManager, locale: string, entries: readonly GlossaryEntryDto[]): Promise<void> {
    const rows = entries.map(({ case_sensitive: caseSensitive, note = null, ...entry }) => ({
      locale,
      ...entry,
      caseSensitive,
      note,
    }));
    await manager.upsert(GlossaryTermEntity, rows, ['locale', 'term']);
  }
}
