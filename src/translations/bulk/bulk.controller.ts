import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { CurrentActor, Needs } from '../../access/needs.decorator.js';
import { TargetLocale } from '../target-locale.pipe.js';
import { BulkDto, BulkResultDto } from './bulk.dto.js';
import { BulkService } from './bulk.service.js';
import { RouteTraits } from '../../http/route-traits.js';

/** The same for many units. */
@Controller('v1/translations/:target/bulk')
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  /** Assigns, approves or rejects many units, or decides about their suggestions. By default it only counts them. */
  @Post()
  @HttpCode(200)
  @Needs('translations:write')
  @RouteTraits({ takesLong: true })
  run(@CurrentActor() actor: Actor, @TargetLocale() locale: string, @Body() bulk: BulkDto): Promise<BulkResultDto> {
    return this.bulk.run(actor, locale, bulk);
  }
}
