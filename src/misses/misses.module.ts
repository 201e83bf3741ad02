import { Module } from '@nestjs/common';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { MissRecorder } from './miss-recorder.js';
import { MissesController } from './misses.controller.js';
import { MissesService } from './misses.service.js';

@Module({
  imports: [SignaturesModule],
  controllers: [MissesController],
  providers: [MissRecorder, MissesService],
  exports: [MissRecorder],
})
export class MissesModule {}
