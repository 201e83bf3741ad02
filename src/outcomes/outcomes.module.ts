import { Module } from '@nestjs/common';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { OutcomeFeed } from './outcome-feed.js';
import { OutcomesController } from './outcomes.controller.js';
import { OutcomesService } from './outcomes.service.js';
import { RecordRates } from './record-rates.js';

@Module({
  imports: [SignaturesModule],
  controllers: [OutcomesController],
  providers: [OutcomeFeed, OutcomesService, RecordRates],
  exports: [OutcomesService, RecordRates],
})
export class OutcomesModule {}
