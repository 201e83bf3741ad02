import { Controller, Get, Query } from '@nestjs/common';
import { Needs } from '../access/needs.decorator.js';
import { ReaderLocale } from '../http/reader-locale.js';
import { SignatureId } from '../signatures/signature-id.pipe.js';
import { DaysQueryDto, HitsDto, StatisticsDto } from './statistics.dto.js';
import { StatisticsService } from './statistics.service.js';

/** Statistics: what was asked, and what came of it. */
@Controller('v1')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  /** What was asked, matched, suggested and missed by day, and the records that matched most and least. */
  @Get('statistics')
  @Needs('signatures:read')
  read(@Query() { days }: DaysQueryDto, @ReaderLocale() locale: string): Promise<StatisticsDto> {
    return this.statistics.read(days, locale);
  }

  /** How often a record was matched, by day. */
  @Get('hits/:id')
  @Needs('signatures:read')
  hits(@SignatureId() id: string, @Query() { days }: DaysQueryDto): Promise<HitsDto> {
    return this.statistics.hits(id, days);
  }
}
