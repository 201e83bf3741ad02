import { Body, Controller, HttpCode, Post, type StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import { Needs } from '../../access/needs.decorator.js';
import { ndjsonAnswer } from '../../http/ndjson.js';
import { ReaderLocale } from '../../http/reader-locale.js';
import { RouteTraits } from '../../http/route-traits.js';
import { autofix } from '../checks/autofix.js';
import { isChinese } from '../checks/check.js';
import { TargetLocale } from '../target-locale.pipe.js';
import { findingBody } from '../units/unit-context.js';
import { CheckAllDto, CheckedTextDto, CheckRunLineDto, CheckTextDto } from './checking.dto.js';
import { CheckRun } from './check-run.js';
import { UnitChecker } from './unit-checker.js';

/** Checks of translations. */
@Controller('v1/translations/:target')
@ApiExtraModels(CheckRunLineDto)
export class TranslationChecksController {
  constructor(
    private readonly checker: UnitChecker,
    private readonly run: CheckRun,
  ) {}

  /** Checks a text without saving it. */
  @Post('check')
  @HttpCode(200)
  @Needs('signatures:read')
  @RouteTraits({ routeClass: 'read' })
  async check(
    @TargetLocale() locale: string,
    @Body() { source, target, unit_id: id }: CheckTextDto,
    @ReaderLocale() reader: string,
  ): Promise<CheckedTextDto> {
    const results = await this.checker.check({ id, locale, source, target });
    const fixed = isChinese(locale) ? autofix(target) : target;
    return { findings: results.map((result) => findingBody(result, reader, null)), fixed };
  }

  /** Checks all translations into a language anew, and tells how far that is, a line a second, and what it found. */
  @Post('check-all')
  @HttpCode(200)
  @Needs('translations:write')
  @RouteTraits({ routeClass: 'bulk', takesLong: true })
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { $ref: '#/components/schemas/CheckRunLineDto' } } } })
  checkAll(
    @TargetLocale() locale: string,
    @Body() { only_new: onlyNew }: CheckAllDto,
    @ReaderLocale() reader: string,
  ): StreamableFile {
    return ndjsonAnswer(this.run.all(locale, onlyNew), reader);
  }
}
