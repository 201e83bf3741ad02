import { Module } from '@nestjs/common';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';

@Module({
  imports: [SignaturesModule],
  controllers: [HealthController],
  providers: [HealthService],
})
export class OperationsModule {}
