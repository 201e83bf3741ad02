import { Controller, Get, Res } from '@nestjs/common';
import { ApiServiceUnavailableResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../access/needs.decorator.js';
import { RouteTraits } from '../http/route-traits.js';
import { HealthService } from './health.service.js';
import { LiveDto, ReadyDto } from './health.dto.js';

@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  /** Whether the process runs at all. */
  @Get('live')
  @Needs('public')
  @RouteTraits({ isAlwaysAdmitted: true })
  live(): LiveDto {
    return { status: 'ok' };
  }

  /** Whether the service can do its work; 503 when not. */
  @Get('ready')
  @Needs('public')
  @RouteTraits({ isAlwaysAdmitted: true })
  @ApiServiceUnavailableResponse({ type: ReadyDto, description: 'The database cannot be reached.' })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyDto> {
    const ready = await this.health.ready();
    if (ready.status !== 'ok') void reply.status(503);
    return ready;
  }
}
