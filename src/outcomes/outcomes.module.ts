import { Module } from '@nestjs/common';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { OutcomeFeed } from './rates/outcome-feed.js';
import { OutcomeSummary } from './outcome-summary.js';
import { OutcomesController } from './outcomes.controller.js';
import { OutcomesService } from './outcomes.service.js';
import { Reporters } from './reporters.js';
import { RecordHelp } from './record-help.js';
import { RecordRates } from './rates/record-rates.js';

@Module({
  imports: [SignaturesModule, StatisticsModule],
  controllers: [OutcomesController],
  providers: [OutcomeFeed, OutcomesService, OutcomeSummary, RecordHelp, RecordRates, Reporters],
  exports: [OutcomesService, RecordRates],
})
export class OutcomesModule {}
