import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import { Needs } from '../access/needs.decorator.js';
import { begun, ndjsonAnswer } from '../http/ndjson.js';
import { ReaderLocale } from '../http/reader-locale.js';
import { RouteTraits } from '../http/route-traits.js';
import { AuditLineDto, AuditQueryDto } from './audit.dto.js';
import { AuditTrail } from './audit-trail.js';
import { Refusals } from './refusals.js';

/** Who did what. */
@Controller('v1/audit')
@ApiExtraModels(AuditLineDto)
export class AuditController {
  constructor(
    private readonly trail: AuditTrail,
    private readonly refusals: Refusals,
  ) {}

  /** Streams everything that was done, or refused, one event a line: records first, then reports, then the rest. */
  @Get()
  @Needs('admin:read')
  @RouteTraits({ routeClass: 'bulk', takesLong: true })
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { $ref: '#/components/schemas/AuditLineDto' } } } })
  async read(@Query() { since }: AuditQueryDto, @ReaderLocale() locale: string): Promise<StreamableFile> {
    await this.refusals.flush();
    return ndjsonAnswer(await begun(this.trail.since(new Date(since ?? 0))), locale);
  }
}
