import { Body, Controller, Delete, Get, Headers, HttpCode, Inject, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../access/actor.js';
import { CONFIG, type Config } from '../config.js';
import { CurrentActor, Needs } from '../access/needs.decorator.js';
import { ReaderLocale } from '../http/reader-locale.js';
import { ifMatch, requireIfMatch } from './if-match.js';
import { SavedDto } from './signatures.dto.js';
import { SignatureRecordDto } from './record/record.dto.js';
import { ListQueryDto, SignaturePageDto } from './listing/signature-list.dto.js';
import { SignatureList } from './listing/signature-list.js';
import { SignatureId } from './signature-id.pipe.js';
import { answerSaved, pageBody } from './signature-answers.js';
import { SignaturesService } from './signatures.service.js';

/** Records: what is known about each error. Who reads one is told what people reported of it too, in `diagnosis/reading`. */
@Controller('v1/signatures')
export class SignaturesController {
  constructor(
    private readonly signatures: SignaturesService,
    private readonly list: SignatureList,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Lists records: searched, filtered, sorted, page by page. */
  @Get()
  @Needs('signatures:read')
  async page(@Query() query: ListQueryDto, @ReaderLocale() locale: string): Promise<SignaturePageDto> {
    return pageBody(await this.list.page(query), locale, this.config.unreviewed);
  }

  /** Creates a record. */
  @Post()
  @Needs('signatures:write')
  @ApiBody({ type: SignatureRecordDto })
  async create(
    @CurrentActor() actor: Actor,
    @Body() record: unknown,
    @ReaderLocale() locale: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDto> {
    return answerSaved(await this.signatures.create(actor, record), locale, reply);
  }

  /** Replaces a record. `If-Match` must name the revision that the change was made from. */
  @Put(':id')
  @Needs('signatures:write')
  @ApiBody({ type: SignatureRecordDto })
  @ApiHeader({ name: 'if-match', required: true })
  async replace(
    @CurrentActor() actor: Actor,
    @SignatureId() id: string,
    @Headers('if-match') match: string | undefined,
    @Body() record: unknown,
    @ReaderLocale() locale: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDto> {
    return answerSaved(await this.signatures.replace(actor, id, requireIfMatch(match), record), locale, reply);
  }

  /** Changes parts of a record by an RFC 7396 merge patch: null removes a key, lists are replaced whole. */
  @Patch(':id')
  @Needs('signatures:write')
  @ApiConsumes('application/json', 'application/merge-patch+json')
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  @ApiHeader({ name: 'if-match', required: false })
  async patch(
    @CurrentActor() actor: Actor,
    @SignatureId() id: string,
    @Headers('if-match') match: string | undefined,
    @Body() patch: unknown,
    @ReaderLocale() locale: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDto> {
    return answerSaved(await this.signatures.patch(actor, id, ifMatch(match), patch), locale, reply);
  }

  /** Retires a record: it is no longer matched, and can still be read and restored. */
  @Delete(':id')
  @HttpCode(200)
  @Needs('signatures:write')
  @ApiHeader({ name: 'if-match', required: false })
  async retire(
    @CurrentActor() actor: Actor,
    @SignatureId() id: string,
    @Headers('if-match') match: string | undefined,
    @ReaderLocale() locale: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDto> {
    return answerSaved(await this.signatures.retire(actor, id, ifMatch(match)), locale, reply);
  }
}
