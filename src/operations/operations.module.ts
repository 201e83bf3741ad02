import { Module } from '@nestjs/common';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { BackupController } from './backup.controller.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';
import { MetricsController } from './metrics.controller.js';
import { ServiceGauges } from './service-gauges.js';

@Module({
  imports: [SignaturesModule],
  controllers: [BackupController, HealthController, MetricsController],
  providers: [HealthService, ServiceGauges],
})
export class OperationsModule {}
