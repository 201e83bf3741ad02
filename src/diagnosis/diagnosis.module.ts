import { Module } from '@nestjs/common';
import { OutcomesModule } from '../outcomes/outcomes.module.js';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { DiagnosisController } from './diagnosis.controller.js';
import { DiagnosisService } from './diagnosis.service.js';
import { MatchStream } from './match-stream.js';

@Module({
  imports: [OutcomesModule, SignaturesModule],
  controllers: [DiagnosisController],
  providers: [DiagnosisService, MatchStream],
  exports: [DiagnosisService],
})
export class DiagnosisModule {}
