import { Body, Controller, Get, HttpCode, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../../access/actor.js';
import { CurrentActor, Needs } from '../../access/needs.decorator.js';
import { begun, ndjsonAnswer } from '../../http/ndjson.js';
import { ReaderLocale } from '../../http/reader-locale.js';
import { RouteTraits } from '../../http/route-traits.js';
import { TargetLocale } from '../target-locale.pipe.js';
import { ExportedFileDto, ExportTranslationsQueryDto, ImportedUnitDto, ImportTranslationsDto } from './exchange.dto.js';
import { TranslationExport } from './translation-export.js';
import { TranslationImport } from './translation-import.js';

/** Files for translators' tools, out and in again. */
@Controller('v1/translations/:target')
@ApiExtraModels(ExportedFileDto, ImportedUnitDto)
export class ExchangeController {
  constructor(
    private readonly exporting: TranslationExport,
    private readonly importing: TranslationImport,
  ) {}

  /** Writes all units that the filters leave into files, one a line, as they are made: there is always at least one. */
  @Get('export')
  @Needs('translations:write')
  @RouteTraits({ routeClass: 'bulk', takesLong: true })
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { $ref: '#/components/schemas/ExportedFileDto' } } } })
  async export(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Query() query: ExportTranslationsQueryDto,
    @ReaderLocale() reader: string,
  ): Promise<StreamableFile> {
    return ndjsonAnswer(await begun(this.exporting.files(actor, locale, query)), reader);
  }

  /**
   * Takes a file in, three ways, unit by unit: what only the file changed is applied, what only Cairn changed is kept,
   * what both changed waits as a suggestion. By default it only tells.
   */
  @Post('import')
  @HttpCode(200)
  @Needs('translations:write')
  @RouteTraits({ routeClass: 'bulk', takesLong: true })
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { $ref: '#/components/schemas/ImportedUnitDto' } } } })
  async import(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Body() body: ImportTranslationsDto,
    @ReaderLocale() reader: string,
  ): Promise<StreamableFile> {
    return ndjsonAnswer(await begun(this.importing.import(actor, locale, body)), reader);
  }
}
