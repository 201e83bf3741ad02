import { Module } from '@nestjs/common';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkService } from './bulk/bulk.service.js';
import { CheckRun } from './checking/check-run.js';
import { TranslationChecksController } from './checking/translation-checks.controller.js';
import { UnitChecker } from './checking/unit-checker.js';
import { SuggestionsController } from './decisions/suggestions.controller.js';
import { UnitWorkflow } from './decisions/unit-workflow.js';
import { UnitWriter } from './decisions/unit-writer.js';
import { ExchangeController } from './exchange/exchange.controller.js';
import { TranslationExport } from './exchange/translation-export.js';
import { TranslationImport } from './exchange/translation-import.js';
import { GlossaryController } from './glossary/glossary.controller.js';
import { GlossaryService } from './glossary/glossary.service.js';
import { GlossaryTerms } from './glossary/glossary-terms.js';
import { MemoryController } from './memory/memory.controller.js';
import { TranslationMemory } from './memory/memory.service.js';
import { NotesController } from './notes/notes.controller.js';
import { UnitNotes } from './notes/unit-notes.js';
import { TranslationStatisticsController } from './statistics/translation-statistics.controller.js';
import { TranslationStatistics } from './statistics/translation-statistics.service.js';
import { TraditionalDrafts } from './texts/traditional.js';
import { UnitContext } from './units/unit-context.js';
import { UnitQueue } from './units/unit-queue.js';
import { UnitsController } from './units/units.controller.js';

@Module({
  imports: [SignaturesModule],
  controllers: [
    BulkController,
    ExchangeController,
    GlossaryController,
    MemoryController,
    NotesController,
    SuggestionsController,
    TranslationChecksController,
    TranslationStatisticsController,
    UnitsController,
  ],
  providers: [
    BulkService,
    CheckRun,
    GlossaryService,
    GlossaryTerms,
    TraditionalDrafts,
    TranslationExport,
    TranslationImport,
    TranslationMemory,
    TranslationStatistics,
    UnitChecker,
    UnitContext,
    UnitNotes,
    UnitQueue,
    UnitWorkflow,
    UnitWriter,
  ],
})
export class TranslationsModule {}
