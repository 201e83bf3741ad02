import { Module } from '@nestjs/common';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { OutcomeFeed } from './rates/outcome-feed.js';
import { OutcomeSummary } from './outcome-summary.js';
import { OutcomesController } from './outcomes.controller.js';
import { OutcomesService } from './outcomes.service.js';
import { Reporters } from './reporters.js';
import { RecordHelp } from './record-help.js';
import { SessionDigests } from './sessions/session-digests.js';
import { SessionLog } from './sessions/session-log.js';
import { TransitionFeed } from './sessions/transition-feed.js';
import { RecordRates } from './rates/record-rates.js';

@Module({
  imports: [SignaturesModule, StatisticsModule],
  controllers: [OutcomesController],
  providers: [
    OutcomeFeed,
    OutcomesService,
    OutcomeSummary,
    RecordHelp,
    RecordRates,
    Reporters,
    SessionDigests,
    SessionLog,
    TransitionFeed,
  ],
  exports: [OutcomesService, RecordRates, SessionLog],
})
export class OutcomesModule {}
