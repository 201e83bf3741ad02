import type { Readable } from 'node:stream';
import { Body, Controller, Header, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.js';
import { countMore } from '../access/limit-requests.js';
import { CurrentActor, Needs } from '../access/needs.decorator.js';
import { RateLimits } from '../access/rate-limits.js';
import { ANSWER_TYPES, answerFormat, contentType } from '../http/answer-format.js';
import { begun, ndjsonAnswer } from '../http/ndjson.js';
import { problemOf } from '../http/problem.filter.js';
import { ReaderLocale } from '../http/reader-locale.js';
import { decodedText, goneSignal } from '../http/text-body.js';
import { RouteTraits } from '../http/route-traits.js';
import { requestedLocale } from '../i18n/locales.js';
import { AnswerDto } from './answer.dto.js';
import { answerMarkdown } from './page/answer-markdown.js';
import { DiagnosisService, type Gone, type Query as TextQuery } from './diagnosis.service.js';
import { sessionOf } from '../outcomes/sessions/session.js';
import { MatchBatch } from './match-batch.js';
import { MatchBatchAnswerDto, MatchBatchDto } from './match-batch.dto.js';
import { MatchLineDto } from './match-line.dto.js';
import { MatchQueryDto, MatchRequestDto, MatchStreamQueryDto } from './match-request.dto.js';
import { MatchStream, MAX_STREAMED_TEXT } from './match-stream.js';

/** The id of a match, which a JSON answer has inside, for reports of what came of it. */
const MATCH_ID_HEADER = 'match-id';

/** Diagnosis: what is known about an error text. */
@Controller('v1/match')
@ApiExtraModels(AnswerDto, MatchLineDto)
export class DiagnosisController {
  constructor(
    private readonly diagnosis: DiagnosisService,
    private readonly batch: MatchBatch,
    private readonly stream: MatchStream,
    private readonly limits: RateLimits,
  ) {}

  /**
   * Finds the known errors in a text, with what has worked, what is a dead end, and how sure that is; with
   * `?format=markdown` or `Accept: text/markdown` as a page to read, whose id is in the header `match-id`.
   */
  @Post()
  @HttpCode(200)
  @Header('content-type', contentType('json'))
  @Needs('match')
  @RouteTraits({ routeClass: 'match' })
  @ApiOkResponse({
    content: {
      [ANSWER_TYPES.json]: { schema: { $ref: '#/components/schemas/AnswerDto' } },
      [ANSWER_TYPES.markdown]: { schema: { type: 'string' } },
    },
  })
  async match(
    @CurrentActor() actor: Actor,
    @Body() { session, ...asked }: MatchRequestDto,
    @Query() { format, locale: byQuery }: MatchQueryDto,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const query = Object.assign(asked, { within: sessionOf(actor, session) });
    const locale = requestedLocale(asked.locale ?? byQuery, headers['accept-language']);
    const gone = () => goneSignal(reply);
    if (answerFormat(format, headers) === 'json') return this.diagnosis.diagnose(query, locale, gone);
    const { id, markdown } = await this.asMarkdown(query, locale, gone);
    void reply.headers({ 'content-type': contentType('markdown'), [MATCH_ID_HEADER]: id });
    return markdown;
  }

  private async asMarkdown(
    query: TextQuery & { max_tokens?: number },
    locale: string,
    gone: Gone,
  ): Promise<{ id: string; markdown: string }> {
    if (query.max_tokens !== undefined) {
      const { brief, markdown } = await this.diagnosis.brief(query, { locale, maxTokens: query.max_tokens }, gone);
      return { id: brief.match_id, markdown };
    }
    const answer = JSON.parse(await this.diagnosis.diagnose(query, locale, gone)) as AnswerDto;
    return { id: answer.id, markdown: answerMarkdown(answer, locale) };
  }

  /** Does the same with up to 100 texts, each with an answer or a problem of its own, in their order. */
  @Post('batch')
  @HttpCode(200)
  @Header('content-type', contentType('json'))
  @Needs('match')
  @RouteTraits({ routeClass: 'match' })
  @ApiOkResponse({ type: MatchBatchAnswerDto })
  async matchBatch(
    @CurrentActor() actor: Actor,
    @Body() { items }: MatchBatchDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    countMore(this.limits, request, items.length - 1);
    return this.batch.answer(items, {
      actor,
      languages: request.headers['accept-language'],
      gone: goneSignal(reply),
      problemOf: (error) => problemOf(error, request),
    });
  }

  /**
   * Does the same with a text of up to 64 MiB as it arrives, such as the log of a running service. Answers NDJSON: a line
   * for each error as soon as it is met, which is provisional, and a last line with the answer for the whole text.
   */
  @Post('stream')
  @HttpCode(200)
  @Needs('match')
  @RouteTraits({ routeClass: 'match', body: 'text', takesLong: true })
  @ApiConsumes('text/plain')
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({
    content: { 'application/x-ndjson': { schema: { $ref: '#/components/schemas/MatchLineDto' } } },
  })
  async matchStream(
    @CurrentActor() actor: Actor,
    @Query() { session, ...query }: MatchStreamQueryDto,
    @ReaderLocale() locale: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const text = decodedText(request.body as Readable, MAX_STREAMED_TEXT);
    const question = { ...query, within: sessionOf(actor, session) };
    return ndjsonAnswer(await begun(this.stream.lines(text, question, locale, goneSignal(reply))), locale);
  }
}
