import { Body, Controller, Header, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import type { JsonText } from '../http/json-text.js';
import { requestedLocale } from '../i18n/locales.js';
import { AnswerDto } from './answer.dto.js';
import { DiagnosisService } from './diagnosis.service.js';
import { MatchRequestDto } from './match-request.dto.js';

/** Diagnosis: what is known about an error text. */
@Controller('v1/match')
export class DiagnosisController {
  constructor(private readonly diagnosis: DiagnosisService) {}

  /** Finds the known errors in a text, with what has worked, what is a dead end, and how sure that is. */
  @Post()
  @HttpCode(200)
  @Header('content-type', 'application/json; charset=utf-8')
  @Needs('match')
  @ApiOkResponse({ type: AnswerDto })
  async match(
    @Body() query: MatchRequestDto,
    @Headers('accept-language') languages?: string,
  ): Promise<JsonText<AnswerDto>> {
    return this.diagnosis.diagnose(query, requestedLocale(query.locale, languages));
  }
}
