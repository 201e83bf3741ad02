import { Module } from '@nestjs/common';
import { LivePatterns } from '../patterns/live-patterns.js';
import { SearchIndex } from '../search/search-index.js';
import { GraphService } from './graph.service.js';
import { ImportController } from './import.controller.js';
import { Importer } from './importer.js';
import { KnownExamples } from './known-examples.js';
import { Linter } from './linter.js';
import { RecordChecks } from './record-checks.js';
import { RevisionsController } from './revisions.controller.js';
import { RevisionsService } from './revisions.service.js';
import { SchemaController } from './schema.controller.js';
import { SeedLoader } from './seed-loader.js';
import { SignatureExport } from './signature-export.js';
import { SignatureFeed } from './signature-feed.js';
import { SignatureList } from './signature-list.js';
import { SignatureReader } from './signature-reader.js';
import { SignatureWriter } from './signature-writer.js';
import { SignaturesController } from './signatures.controller.js';
import { SignaturesService } from './signatures.service.js';
import { TransitionGraph } from './transition-graph.js';

@Module({
  controllers: [ImportController, SignaturesController, RevisionsController, SchemaController],
  providers: [
    GraphService,
    Importer,
    KnownExamples,
    Linter,
    LivePatterns,
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
  ],
  exports: [Importer, LivePatterns, SearchIndex, SignatureFeed, SignatureReader],
})
export class SignaturesModule {}
