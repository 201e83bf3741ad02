import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Registry } from 'prom-client';
import { Needs } from '../access/needs.decorator.js';
import { RouteTraits } from '../http/route-traits.js';
import { AllMetrics } from '../metrics/all-workers.js';

@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: AllMetrics) {}

  /** What this process has counted and what it holds, for Prometheus; of several workers, each by the label `worker`. */
  @Get()
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  @Header('cache-control', 'no-store')
  @Needs('admin:read')
  @RouteTraits({ isAlwaysAdmitted: true })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  read(): Promise<string> {
    return this.metrics.text();
  }
}
