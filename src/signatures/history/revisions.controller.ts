import { Body, Controller, Get, Headers, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../access/actor.js';
import { CurrentActor, Needs } from '../../access/needs.decorator.js';
import { ReaderLocale } from '../../http/reader-locale.js';
import { GraphService } from '../graph/graph.service.js';
import { ifMatch } from '../if-match.js';
import { RevisionsService } from './revisions.service.js';
import { SignatureId } from '../signature-id.pipe.js';
import { answerSaved } from '../signature-answers.js';
import {
  GraphDto,
  GraphQueryDto,
  RestoreDto,
  RevisionPageDto,
  RevisionsQueryDto,
  SavedDto,
} from '../signatures.dto.js';
import { SignaturesService } from '../signatures.service.js';

/** A record's past and its surroundings. */
@Controller('v1')
export class RevisionsController {
  constructor(
    private readonly signatures: SignaturesService,
    private readonly revisions: RevisionsService,
    private readonly graph: GraphService,
  ) {}

  /** Lists a record's revisions, newest first: who, when, and what changed. */
  @Get('revisions/:id')
  @Needs('signatures:read')
  list(@SignatureId() id: string, @Query() query: RevisionsQueryDto): Promise<RevisionPageDto> {
    return this.revisions.page(id, query);
  }

  /** Makes an earlier revision the current one again, as a new revision. */
  @Post('restore/:id')
  @HttpCode(200)
  @Needs('signatures:write')
  @ApiHeader({ name: 'if-match', required: false })
  async restore(
    @CurrentActor() actor: Actor,
    @SignatureId() id: string,
    @Headers('if-match') match: string | undefined,
    @Body() { revision }: RestoreDto,
    @ReaderLocale() locale: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedDto> {
    return answerSaved(await this.signatures.restore(actor, id, revision, ifMatch(match)), locale, reply);
  }

  /** What a record leads to, what comes before it, and what it is taken for, up to three transitions away. */
  @Get('graph/:id')
  @Needs('signatures:read')
  around(@SignatureId() id: string, @Query() query: GraphQueryDto, @ReaderLocale() locale: string): Promise<GraphDto> {
    return this.graph.around(id, query.depth, locale);
  }
}
