import type { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { CurrentActor, Needs } from '../../access/needs.decorator.js';
import { ndjsonAnswer } from '../../http/ndjson.js';
import { ReaderLocale } from '../../http/reader-locale.js';
import { RouteTraits } from '../../http/route-traits.js';
import { jsonElements, MAX_RECORD_BYTES, ndjsonLines, type JsonElement } from '../formats/json-elements.js';
import { ImportLineDto, ImportQueryDto, LintLineDto } from './import.dto.js';
import { Importer } from './importer.js';
import { Linter } from './linter.js';
import { RecordChecks } from '../checks/record-checks.js';
import { SignatureRecordDto } from '../record/record.dto.js';
import { importLines, lintLines } from './report-lines.js';
import { faultBodies } from '../signature-answers.js';
import { SignatureExport } from './signature-export.js';
import { ExportQueryDto } from '../listing/signature-filters.dto.js';
import { CheckedDto } from '../signatures.dto.js';

const RECORD = { $ref: '#/components/schemas/SignatureRecordDto' };

const Ndjson = (schema: string) =>
  ApiOkResponse({ content: { 'application/x-ndjson': { schema: { $ref: `#/components/schemas/${schema}` } } } });

/** Records in bulk: in, out, and only checked. */
@Controller('v1')
@ApiExtraModels(CheckedDto, ImportLineDto, LintLineDto)
export class ImportController {
  constructor(
    private readonly importer: Importer,
    private readonly exporter: SignatureExport,
    private readonly linter: Linter,
    private readonly checks: RecordChecks,
  ) {}

  /**
   * Takes in one record, an array of records, or NDJSON, as it arrives; canons of deadends.dev are told by their keys.
   * Answers NDJSON: a line a record as soon as it is committed or refused, and a last line `{"summary": …}`. Each record
   * is there whole or not at all; with `strict` all of them are, or none.
   */
  @Post('signatures/import')
  @HttpCode(200)
  @Needs('signatures:write')
  @RouteTraits({ routeClass: 'bulk', body: 'json_elements', takesLong: true })
  @ApiConsumes('application/json', 'application/x-ndjson')
  @ApiBody({ schema: { anyOf: [RECORD, { type: 'array', items: RECORD }] } })
  @Ndjson('ImportLineDto')
  import(
    @CurrentActor() actor: Actor,
    @Query() query: ImportQueryDto,
    @ReaderLocale() locale: string,
    @Req() request: FastifyRequest,
  ): StreamableFile {
    const options = { onConflict: query.on_conflict, dryRun: query.dry_run, strict: query.strict };
    return ndjsonAnswer(importLines(this.importer.import(actor, elementsOf(request), options), locale), locale);
  }

  /** Gives out all records, or those that the filters leave, as NDJSON ordered by id: as they were authored. */
  @Get('signatures/export')
  @Needs('signatures:read')
  @RouteTraits({ routeClass: 'bulk', takesLong: true })
  @Ndjson('SignatureRecordDto')
  export(@Query() query: ExportQueryDto, @ReaderLocale() locale: string): StreamableFile {
    return ndjsonAnswer(this.exporter.records(query), locale);
  }

  /**
   * Checks without saving, as saving would. One record as JSON is answered as JSON; records as NDJSON are answered as
   * NDJSON: a line for each that has errors or warnings, and a last line `{"summary": …}`.
   */
  @Post('lint')
  @HttpCode(200)
  @Needs('signatures:read')
  @RouteTraits({ routeClass: 'read', body: 'json_or_ndjson', takesLong: true })
  @ApiConsumes('application/json', 'application/x-ndjson')
  @ApiBody({ type: SignatureRecordDto })
  @ApiOkResponse({
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/CheckedDto' } },
      'application/x-ndjson': { schema: { $ref: '#/components/schemas/LintLineDto' } },
    },
  })
  async lint(@ReaderLocale() locale: string, @Req() request: FastifyRequest): Promise<CheckedDto | StreamableFile> {
    if (isNdjson(request)) return ndjsonAnswer(lintLines(this.linter.given(elementsOf(request)), locale), locale);
    const { errors, warnings } = await this.checks.check(request.body);
    return { errors: faultBodies(errors, locale), warnings: faultBodies(warnings, locale) };
  }

  /** Checks all records of the store, in the same form. */
  @Get('lint')
  @Needs('signatures:read')
  @RouteTraits({ takesLong: true })
  @Ndjson('LintLineDto')
  lintBase(@ReaderLocale() locale: string): StreamableFile {
    return ndjsonAnswer(lintLines(this.linter.base(), locale), locale);
  }
}

const isNdjson = ({ headers }: FastifyRequest) => headers['content-type']!.includes('ndjson');

/** The body is the stream itself, which no pipe may touch. */
function elementsOf(request: FastifyRequest): AsyncGenerator<JsonElement> {
  return (isNdjson(request) ? ndjsonLines : jsonElements)(request.body as Readable, MAX_RECORD_BYTES);
}
