import { Module } from '@nestjs/common';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsService } from './statistics.service.js';
import { UsageCounter } from './usage-counter.js';

@Module({
  imports: [SignaturesModule],
  controllers: [StatisticsController],
  providers: [StatisticsService, UsageCounter],
  exports: [UsageCounter],
})
export class StatisticsModule {}
