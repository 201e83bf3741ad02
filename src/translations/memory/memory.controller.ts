import { Controller, Get, Query } from '@nestjs/common';
import { Needs } from '../../access/needs.decorator.js';
import { TargetLocale } from '../target-locale.pipe.js';
import { MemoryDto, MemoryQueryDto } from './memory.dto.js';
import { TranslationMemory } from './memory.service.js';

/** Translations of the same and of similar texts. */
@Controller('v1/translations/:target/memory')
export class MemoryController {
  constructor(private readonly memory: TranslationMemory) {}

  /** Finds translations of texts of which 75 % or more are those of the source. */
  @Get()
  @Needs('signatures:read')
  async find(@TargetLocale() locale: string, @Query() { source }: MemoryQueryDto): Promise<MemoryDto> {
    return { matches: await this.memory.matches(locale, source) };
  }
}
