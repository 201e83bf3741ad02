import { Controller, Get, Inject } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { CurrentActor, Needs } from '../../access/needs.decorator.js';
import { CONFIG, type Config } from '../../config.js';
import { TargetLocale } from '../target-locale.pipe.js';
import { TranslationStatisticsDto, WaitingListDto } from './translation-statistics.dto.js';
import { TranslationStatistics } from './translation-statistics.service.js';

/** How far translations are. */
@Controller('v1/translations')
export class TranslationStatisticsController {
  constructor(
    private readonly statistics: TranslationStatistics,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What waits for the caller, in each language into which Cairn translates. */
  @Get('waiting')
  @Needs('signatures:read')
  async waiting(@CurrentActor() { id }: Actor): Promise<WaitingListDto> {
    return { locales: await this.statistics.waiting(id, this.config.translateTo) };
  }

  /** Units and words by state, in all, by domain and by kind of text; failing checks; what was done by day. */
  @Get(':target/statistics')
  @Needs('signatures:read')
  read(@TargetLocale() locale: string): Promise<TranslationStatisticsDto> {
    return this.statistics.read(locale);
  }
}
