import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../../errors/problem.js';
import { spokenLocale } from '../../i18n/locales.js';
import { translate } from '../../i18n/translate.js';
import { textHash } from '../../signatures/record/review/text-hash.js';
import { unitsOf } from '../../signatures/record/review/units.js';
import { SignatureReader } from '../../signatures/store/signature-reader.js';
import { TranslationEventEntity } from '../../signatures/translations/translation-event.entity.js';
import { TranslationSuggestionEntity } from '../../signatures/translations/translation-suggestion.entity.js';
import type { CheckResult } from '../checks/checks.js';
import { termsIn } from '../checks/glossary.js';
import { marked } from '../checks/pieces.js';
import { UnitChecker } from '../checking/unit-checker.js';
import { GlossaryService } from '../glossary/glossary.service.js';
import { GlossaryTerms } from '../glossary/glossary-terms.js';
import { TranslationMemory } from '../memory/memory.service.js';
import { IgnoredCheckEntity, TranslationCommentEntity } from '../store/translations.entities.js';
import { TraditionalDrafts } from '../texts/traditional.js';
import { wordDiff } from '../texts/words.js';
import { UNIT_COLUMNS, unitBody, type UnitColumns } from './unit-rows.js';
import type { FindingDto, NeighbourDto, TermPlaceDto, UnitContextDto, UnitDto } from './units.dto.js';

const MAX_EVENTS = 100;

/** Reads one unit, alone or with all that a translator wants beside it. */
@Injectable()
export class UnitContext {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: SignatureReader,
    private readonly checker: UnitChecker,
    private readonly terms: GlossaryTerms,
    private readonly glossary: GlossaryService,
    private readonly memory: TranslationMemory,
    private readonly traditional: TraditionalDrafts,
  ) {}

  /** Throws `translation_not_found`. */
  async unit(locale: string, id: string): Promise<UnitDto> {
    return unitBody(await this.row(locale, id));
  }

  /** Throws `translation_not_found`. */
  async read(locale: string, id: string, readerLocale: string): Promise<UnitContextDto> {
    const row = await this.row(locale, id);
    const stored = await this.reader.get(row.signature_id);
    const unit = stored && unitsOf(stored, [locale]).find(({ path }) => path === row.path);
    const neighbours = await this.neighbours(locale, id);
    const simplified = neighbours.find((one) => one.locale === 'zh' && one.state === 'reviewed');
    const { before, after } = await this.around(row);
    return {
      ...unitBody(row),
      place: unit?.place ?? row.path,
      findings: await this.findings(row, readerLocale),
      terms: await this.termPlaces(row),
      memory: await this.memory.matches(locale, row.source, id),
      suggested: await this.suggested(row),
      draft: locale === 'zh-Hant' && simplified ? this.traditional.draft(simplified.target) : null,
      neighbours,
      comments: await this.comments(locale, id),
      history: await this.history(locale, id),
      previous: before,
      next: after,
    };
  }

  /** What the checks find in a text for the unit, in the reader's language. */
  async findings(
    { locale, id, source, target }: Pick<UnitDto, 'locale' | 'id' | 'source' | 'target'>,
    readerLocale: string,
    text = target,
  ): Promise<FindingDto[]> {
    const results = await this.checker.check({ id, locale, source, target: text });
    const ignored = await this.dataSource.getRepository(IgnoredCheckEntity).findBy({ unitId: id, locale });
    const reasons = new Map(ignored.map(({ check, reason }) => [check, reason]));
    return results.map((result) => findingBody(result, readerLocale, reasons.get(result.check) ?? null));
  }

  private async row(locale: string, id: string): Promise<UnitColumns> {
    const [row]: UnitColumns[] = await this.dataSource.query(
      `SELECT ${UNIT_COLUMNS} FROM translation_units AS u WHERE u.id = $1 AND u.locale = $2 AND u.status <> 'gone'`,
      [id.replaceAll('\0', ''), locale],
    );
    if (!row) throw new Problem('translation_not_found', { id });
    return row;
  }

  private async termPlaces({ locale, source }: UnitColumns): Promise<TermPlaceDto[]> {
    const places = termsIn(marked(source).prose, await this.terms.of(locale));
    if (places.length === 0) return [];
    const notes = new Map((await this.glossary.list(locale)).map(({ term, note }) => [term, note]));
    return places.map(({ start, end, term: { term, preferred, forbidden } }) => ({
      start,
      end,
      term,
      preferred: [...preferred],
      forbidden: [...forbidden],
      note: notes.get(term) ?? null,
    }));
  }

  private async suggested({ id, locale, source, target }: UnitColumns): Promise<UnitContextDto['suggested']> {
    const found = await this.dataSource
      .getRepository(TranslationSuggestionEntity)
      .find({ where: { unitId: id, locale }, order: { at: 'DESC', id: 'ASC' } });
    const isOpen = ({ status }: TranslationSuggestionEntity) => status === 'open';
    return [...found.filter(isOpen), ...found.filter((one) => !isOpen(one))].map((one) => ({
      id: one.id,
      target: one.target,
      origin: one.origin,
      model: one.model,
      author: one.author,
      at: one.at.toISOString(),
      status: one.status,
      reason: one.reason,
      decided_by: one.decidedBy,
      decided_at: one.decidedAt?.toISOString() ?? null,
      outdated: textHash(one.source) !== textHash(source),
      diff: wordDiff(target, one.target, locale),
    }));
  }

  private neighbours(locale: string, id: string): Promise<NeighbourDto[]> {
    return this.dataSource.query(
      `SELECT locale, target, state FROM translation_units
       WHERE id = $1 AND locale <> $2 AND target <> '' AND status <> 'gone' ORDER BY locale`,
      [id, locale],
    );
  }

  private async comments(locale: string, id: string): Promise<UnitContextDto['comments']> {
    const found = await this.dataSource
      .getRepository(TranslationCommentEntity)
      .find({ where: { unitId: id, locale }, order: { id: 'ASC' } });
    return found.map(({ at, ...comment }) => ({
      id: comment.id,
      at: at.toISOString(),
      author: comment.author,
      text: comment.text,
    }));
  }

  private async history(locale: string, id: string): Promise<UnitContextDto['history']> {
    const events = await this.dataSource
      .getRepository(TranslationEventEntity)
      .find({ where: { unitId: id, locale }, order: { version: 'DESC' }, take: MAX_EVENTS });
    return events.map((event) => ({
      version: event.version,
      at: event.at.toISOString(),
      actor: event.actorId,
      action: event.action,
      reason: event.reason,
      state_before: event.stateBefore,
      state: event.state,
      source: event.source,
      target: event.target,
      source_diff: wordDiff(event.sourceBefore, event.source, 'en'),
      target_diff: wordDiff(event.targetBefore, event.target, locale),
    }));
  }

  private async around({
    signature_id: record,
    locale,
    position,
  }: UnitColumns): Promise<{ before: string | null; after: string | null }> {
    const others = `SELECT id FROM translation_units WHERE locale = $2 AND status IN ('published', 'draft')`;
    const [row]: { before: string | null; after: string | null }[] = await this.dataSource.query(
      `SELECT
         (${others} AND (signature_id, position) < ($1, $3) ORDER BY signature_id DESC, position DESC LIMIT 1) AS before,
         (${others} AND (signature_id, position) > ($1, $3) ORDER BY signature_id, position LIMIT 1) AS after`,
      [record, locale, position],
    );
    return row!;
  }
}

export function findingBody(result: CheckResult, readerLocale: string, ignored: string | null): FindingDto {
  const { check, severity, start, end, params } = result;
  return {
    check,
    severity,
    start,
    end,
    message: translate(spokenLocale(readerLocale), `checks:${check}`, params),
    ignored,
  };
}
