import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { CurrentActor, Needs } from '../../access/needs.decorator.js';
import { TargetLocale } from '../target-locale.pipe.js';
import { GlossaryDto, GlossaryEntryDto, GlossaryFileDto, GlossaryImportDto } from './glossary.dto.js';
import { GlossaryService } from './glossary.service.js';

/** The glossary of a language: terms and how they are to be translated. */
@Controller('v1/translations/:target/glossary')
export class GlossaryController {
  constructor(private readonly glossary: GlossaryService) {}

  /** Lists all terms. */
  @Get()
  @Needs('signatures:read')
  async list(@TargetLocale() locale: string): Promise<GlossaryDto> {
    return { terms: await this.glossary.list(locale) };
  }

  /** Adds a term, or replaces it. All translations are checked anew, in the background. */
  @Put()
  @Needs('translations:review')
  put(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Body() entry: GlossaryEntryDto,
  ): Promise<GlossaryEntryDto> {
    return this.glossary.put(actor, locale, entry);
  }

  /** Takes a term away. */
  @Delete(':term')
  @HttpCode(204)
  @Needs('translations:review')
  async remove(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Param('term') term: string,
  ): Promise<void> {
    await this.glossary.remove(actor, locale, term);
  }

  /** Adds and replaces the terms of a CSV. */
  @Post('import')
  @HttpCode(200)
  @Needs('translations:review')
  import(
    @CurrentActor() actor: Actor,
    @TargetLocale() locale: string,
    @Body() { csv, dry_run: dryRun }: GlossaryFileDto,
  ): Promise<GlossaryImportDto> {
    return this.glossary.import(actor, locale, csv, dryRun);
  }
}
