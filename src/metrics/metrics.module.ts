import { Global, Module } from '@nestjs/common';
import { AllMetrics } from './all-workers.js';
import { Metrics } from './metrics.js';

@Global()
@Module({ providers: [Metrics, AllMetrics], exports: [Metrics, AllMetrics] })
export class MetricsModule {}
