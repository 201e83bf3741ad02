import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { ChangeLog } from '../../database/change-log.js';
import { ownLocale } from '../../signatures/record/localization/localized-keys.js';
import { SignatureEntity } from '../../signatures/store/signature.entity.js';
import { unitName } from '../../signatures/translations/unit-id.js';
import { TranslationExportEntity } from '../store/translations.entities.js';
import { UnitQueue } from '../units/unit-queue.js';
import type { UnitDto, UnitQueryDto } from '../units/units.dto.js';
import type { ExportedFileDto, ExportTranslationsQueryDto } from './exchange.dto.js';
import { EXCHANGE_FORMATS, type ExchangeFormatName } from './formats.js';

interface Remarks {
  comments: string[];
  previous: string | null;
}

/** Writes units into files for translators' tools, and remembers what Cairn had then. */
@Injectable()
export class TranslationExport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: ChangeLog,
    private readonly queue: UnitQueue,
  ) {}

  /** All units that the filters leave, file by file, of which none is made before the one before has been taken. */
  async *files(
    actor: Actor,
    locale: string,
    { format, limit, ...filters }: ExportTranslationsQueryDto,
  ): AsyncGenerator<ExportedFileDto> {
    // What changes from here on is a change since the export, also where a file has it already.
    const change = String(await this.changes.current());
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
      const query: UnitQueryDto = { ...filters, sort: 'record', limit, cursor };
      const { items, next_cursor: next } = await this.queue.page(locale, query, actor.id);
      yield await this.write(actor, locale, format, change, items);
      cursor = next ?? undefined;
    }
  }

  private async write(
    actor: Actor,
    locale: string,
    format: ExchangeFormatName,
    change: string,
    items: readonly UnitDto[],
  ): Promise<ExportedFileDto> {
    const remarks = await this.remarks(locale, items);
    const exported = { id: randomBytes(9).toString('base64url'), locale, change };
    await this.dataSource
      .getRepository(TranslationExportEntity)
      .insert({ ...exported, at: new Date(), exportedBy: actor.id });

    const { extension, mediaType, write } = EXCHANGE_FORMATS[format];
    const file = write({
      exportId: exported.id,
      sourceLocale: await this.sourceLocale(items[0]),
      targetLocale: locale,
      units: items.map(({ id, signature_id: record, path, field, source, target, state, outdated }) => {
        const { comments = [], previous = null } = remarks.get(id) ?? {};
        const notes = [field, ...comments].map((note) => note.replaceAll('\n', ' '));
        const text = state === 'untranslated' ? '' : target;
        const unit = { id: unitName(record, path), source, target: text, state, notes };
        return outdated && previous !== null ? { ...unit, previousSource: previous } : unit;
      }),
    });
    return { export_id: exported.id, units: items.length, extension, media_type: mediaType, file };
  }

  /** Records in several languages go into one file; most are in that of the first. */
  private async sourceLocale(first: UnitDto | undefined): Promise<string> {
    const entity =
      first && (await this.dataSource.getRepository(SignatureEntity).findOneBy({ id: first.signature_id }));
    return ownLocale(entity?.record ?? {});
  }

  /** Of each unit its comments, and the source that it had before the last change of that. */
  private async remarks(locale: string, units: readonly UnitDto[]): Promise<Map<string, Remarks>> {
    const rows: (Remarks & { id: string })[] = await this.dataSource.query(
      `SELECT units.id,
         ARRAY(SELECT text FROM translation_comments AS c WHERE (c.unit_id, c.locale) = (units.id, $1) ORDER BY c.id) AS comments,
         (SELECT source_before FROM translation_events AS e
          WHERE (e.unit_id, e.locale) = (units.id, $1) AND e.source_before <> e.source ORDER BY version DESC LIMIT 1) AS previous
       FROM unnest($2::text[]) AS units (id)`,
      [locale, units.map(({ id }) => id)],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
