import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { Needs } from '../access/needs.decorator.js';
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
  @Needs('match')
  async match(@Body() query: MatchRequestDto, @Headers('accept-language') languages?: string): Promise<AnswerDto> {
    return this.diagnosis.diagnose(query, requestedLocale(query.locale, languages));
  }
}
