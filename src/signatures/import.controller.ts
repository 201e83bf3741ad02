import { Readable } from 'node:stream';
import { Body, Controller, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CurrentActor, Needs } from '../access/needs.decorator.js';
import { ReaderLocale } from '../http/reader-locale.js';
import { jsonElements, ndjsonLines } from './formats/json-elements.js';
import { importLines } from './import-lines.js';
import { ImportLineDto, ImportQueryDto } from './import.dto.js';
import { Importer, MAX_RECORD_BYTES } from './importer.js';
import { RecordChecks } from './record-checks.js';
import { SignatureRecordDto } from './record.dto.js';
import { faultBodies } from './signature-answers.js';
import { CheckedDto } from './signatures.dto.js';

/** The route whose body is read as it arrives, whatever its type. */
export const IMPORT_PATH = '/v1/signatures/import';

/** Records in bulk, and records that are only checked. */
@Controller('v1')
export class ImportController {
  constructor(
    private readonly importer: Importer,
    private readonly checks: RecordChecks,
  ) {}

  /**
   * Takes in one record, an array of records, or NDJSON, as it arrives. Answers NDJSON: a line a record as soon as it
   * is committed or refused, and a last line `{"summary": …}`. Each record is there whole or not at all.
   */
  @Post('signatures/import')
  @HttpCode(200)
  @Needs('signatures:write')
  @ApiConsumes('application/json', 'application/x-ndjson')
  @ApiBody({ type: [SignatureRecordDto] })
  @ApiExtraModels(ImportLineDto)
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { $ref: '#/components/schemas/ImportLineDto' } } } })
  import(
    @CurrentActor() actor: Actor,
    @Query() query: ImportQueryDto,
    @ReaderLocale() locale: string,
    @Req() request: FastifyRequest,
  ): StreamableFile {
    // The body is the stream itself, which no pipe may touch.
    const body = request.body as Readable;
    const isNdjson = request.headers['content-type']!.includes('ndjson');
    const elements = (isNdjson ? ndjsonLines : jsonElements)(body, MAX_RECORD_BYTES);
    const lines = importLines(this.importer.import(actor, elements, { onConflict: query.on_conflict }), locale);
    return new StreamableFile(Readable.from(lines, { objectMode: false }), { type: 'application/x-ndjson' });
  }

  /** Checks a record as a save would, without saving it. */
  @Post('lint')
  @HttpCode(200)
  @Needs('signatures:read')
  @ApiBody({ type: SignatureRecordDto })
  async lint(@Body() record: unknown, @ReaderLocale() locale: string): Promise<CheckedDto> {
    const { errors, warnings } = await this.checks.check(record);
    return { errors: faultBodies(errors, locale), warnings: faultBodies(warnings, locale) };
  }
}
