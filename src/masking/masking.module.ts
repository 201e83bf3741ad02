import { Module } from '@nestjs/common';
import { MaskingController } from './masking.controller.js';

@Module({ controllers: [MaskingController] })
export class MaskingModule {}
