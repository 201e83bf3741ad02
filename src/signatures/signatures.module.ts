import { Module } from '@nestjs/common';
import { LivePatterns } from '../patterns/live-patterns.js';
import { SearchIndex } from '../search/search-index.js';
import { GraphService } from './graph/graph.service.js';
import { ObservedTransitions } from './graph/observed-transitions.js';
import { ImportController } from './bulk/import.controller.js';
import { Importer } from './bulk/importer.js';
import { KnownExamples } from './checks/known-examples.js';
import { Linter } from './bulk/linter.js';
import { RecordChecks } from './checks/record-checks.js';
import { RevisionsController } from './history/revisions.controller.js';
import { RevisionsService } from './history/revisions.service.js';
import { SchemaController } from './schema.controller.js';
import { SeedLoader } from './bulk/seed-loader.js';
import { SignatureExport } from './bulk/signature-export.js';
import { SignatureFeed } from './store/signature-feed.js';
import { SignatureList } from './listing/signature-list.js';
import { SignatureReader } from './store/signature-reader.js';
import { SignatureWriter } from './store/signature-writer.js';
import { SignaturesController } from './signatures.controller.js';
import { SignaturesService } from './signatures.service.js';
import { NewUnits } from './translations/new-units.js';
import { UnitBackfill } from './translations/unit-backfill.js';
import { TransitionGraph } from './graph/transition-graph.js';

@Module({
  controllers: [ImportController, SignaturesController, RevisionsController, SchemaController],
  providers: [
    GraphService,
    Importer,
    KnownExamples,
    Linter,
    LivePatterns,
    NewUnits,
    ObservedTransitions,
    RecordChecks,
    RevisionsService,
    SearchIndex,
    SeedLoader,
    SignatureExport,
    SignatureFeed,
    SignatureList,
    SignatureReader,
    SignatureWriter,
    SignaturesService,
    TransitionGraph,
    UnitBackfill,
  ],
  exports: [
    GraphService,
    Importer,
    LivePatterns,
    NewUnits,
    ObservedTransitions,
    SearchIndex,
    SignatureFeed,
    SignatureList,
    SignatureReader,
    SignatureWriter,
    SignaturesService,
  ],
})
export class SignaturesModule {}
