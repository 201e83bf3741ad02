import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../../access/needs.decorator.js';
import { CONFIG, type Config } from '../../config.js';
import { ANSWER_TYPES, answerFormat, contentType, type AnswerFormat } from '../../http/answer-format.js';
import { ReaderLocale } from '../../http/reader-locale.js';
import { etagOf } from '../../signatures/if-match.js';
import { recordAsRead } from '../../signatures/signature-answers.js';
import { FORMAT_SUFFIX, SignatureId } from '../../signatures/signature-id.pipe.js';
import { ReadQueryDto, ReadSignatureDto } from '../../signatures/signatures.dto.js';
import { SignaturesService } from '../../signatures/signatures.service.js';
import { RecordBriefs } from './record-briefs.js';

/** One record, which as a page tells what the record does not know itself: what people reported of it. */
@Controller('v1/signatures')
@ApiTags('Signatures')
@ApiExtraModels(ReadSignatureDto)
export class ReadSignatureController {
  constructor(
    private readonly signatures: SignaturesService,
    private readonly briefs: RecordBriefs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Reads one record: as JSON as it was authored, to be saved again, or (with `.md`, `?format=markdown` or
   * `Accept: text/markdown`) as a page for programs and people, with the rates that follow from what people reported.
   * `max_tokens` cuts the page; JSON is always whole, and `/v1/outcomes/rates/{id}` has its rates.
   */
  @Get(':id')
  @Needs('signatures:read')
  @ApiOperation({ operationId: 'signatures_read' })
  @ApiOkResponse({
    content: {
      [ANSWER_TYPES.json]: { schema: { $ref: '#/components/schemas/ReadSignatureDto' } },
      [ANSWER_TYPES.markdown]: { schema: { type: 'string' } },
    },
  })
  async read(
    @SignatureId() id: string,
    @Query() query: ReadQueryDto,
    @ReaderLocale() locale: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReadSignatureDto | string> {
    const stored = await this.signatures.get(id);
    const format = wantedFormat(query, request);
    void reply.headers({
      etag: etagOf(stored.revision),
      'last-modified': stored.updatedAt.toUTCString(),
      vary: 'accept, accept-language',
      'content-type': contentType(format),
    });
    if (format === 'json') return recordAsRead(stored, query, locale, this.config.unreviewed);
    const { markdown } = await this.briefs.of(stored, { locale, maxTokens: query.max_tokens });
    return markdown;
  }
}

/** What the address asks for, else the query, else `Accept`. */
function wantedFormat(query: ReadQueryDto, request: FastifyRequest): AnswerFormat {
  const suffix = FORMAT_SUFFIX.exec((request.params as { id: string }).id)?.[1];
  if (suffix) return suffix === 'md' ? 'markdown' : 'json';
  return answerFormat(query.format, request.headers);
}
