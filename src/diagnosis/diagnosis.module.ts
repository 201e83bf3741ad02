import { Module } from '@nestjs/common';
import { MissesModule } from '../misses/misses.module.js';
import { OutcomesModule } from '../outcomes/outcomes.module.js';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { StatisticsModule } from '../statistics/statistics.module.js';
import { Asked } from './asked.js';
import { DiagnosisController } from './diagnosis.controller.js';
import { DiagnosisService } from './diagnosis.service.js';
import { KnownRecords } from './known-records.js';
import { LiveKnowledge } from './live-knowledge.js';
import { LongTexts } from './long/long-texts.js';
import { MatchBatch } from './match-batch.js';
import { MatchStream } from './match-stream.js';
import { ReadSignatureController } from './reading/read-signature.controller.js';
import { RecordBriefs } from './reading/record-briefs.js';

@Module({
  imports: [MissesModule, OutcomesModule, SignaturesModule, StatisticsModule],
  controllers: [DiagnosisController, ReadSignatureController],
  providers: [Asked, DiagnosisService, KnownRecords, LiveKnowledge, LongTexts, MatchBatch, MatchStream, RecordBriefs],
  exports: [DiagnosisService, RecordBriefs],
})
export class DiagnosisModule {}
