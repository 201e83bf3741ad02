import type { Readable } from 'node:stream';
import { Body, Controller, Header, Headers, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { Needs } from '../access/needs.decorator.js';
import { begun, ndjsonAnswer } from '../http/ndjson.js';
import { ReaderLocale } from '../http/reader-locale.js';
import { decodedText, goneSignal } from '../http/text-body.js';
import { requestedLocale } from '../i18n/locales.js';
import { AnswerDto } from './answer.dto.js';
import { answerMarkdown } from './page/answer-markdown.js';
import { DiagnosisService } from './diagnosis.service.js';
import { MatchLineDto } from './match-line.dto.js';
import { MatchRequestDto, MatchStreamQueryDto } from './match-request.dto.js';
import { MatchStream, MAX_STREAMED_TEXT } from './match-stream.js';

/** The route that takes plain text, as it arrives. */
export const MATCH_STREAM_PATH = '/v1/match/stream';

const JSON_TYPE = 'application/json';
const MARKDOWN_TYPE = 'text/markdown';
/** The id of a match, which a JSON answer has inside, for reports of what came of it. */
const MATCH_ID_HEADER = 'match-id';

const prefersMarkdown = (accept = '*/*') =>
  new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, MARKDOWN_TYPE]) === MARKDOWN_TYPE;

/** Diagnosis: what is known about an error text. */
@Controller('v1/match')
@ApiExtraModels(AnswerDto, MatchLineDto)
export class DiagnosisController {
  constructor(
    private readonly diagnosis: DiagnosisService,
    private readonly stream: MatchStream,
  ) {}

  /**
   * Finds the known errors in a text, with what has worked, what is a dead end, and how sure that is; with
   * `Accept: text/markdown` as a page to read, whose id is in the header `match-id`.
   */
  @Post()
  @HttpCode(200)
  @Header('content-type', 'application/json; charset=utf-8')
  @Needs('match')
  @ApiOkResponse({
    content: {
      [JSON_TYPE]: { schema: { $ref: '#/components/schemas/AnswerDto' } },
      [MARKDOWN_TYPE]: { schema: { type: 'string' } },
    },
  })
  async match(
    @Body() query: MatchRequestDto,
    @Headers('accept-language') languages: string | undefined,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const locale = requestedLocale(query.locale, languages);
    if (!prefersMarkdown(headers.accept)) return this.diagnosis.diagnose(query, locale);
    const { id, markdown } = await this.asMarkdown(query, locale);
    void reply.headers({ 'content-type': `${MARKDOWN_TYPE}; charset=utf-8`, [MATCH_ID_HEADER]: id });
    return markdown;
  }

  private async asMarkdown(query: MatchRequestDto, locale: string): Promise<{ id: string; markdown: string }> {
    if (query.max_tokens !== undefined) {
      const { brief, markdown } = await this.diagnosis.brief(query, { locale, maxTokens: query.max_tokens });
      return { id: brief.match_id, markdown };
    }
    const answer = JSON.parse(await this.diagnosis.diagnose(query, locale)) as AnswerDto;
    return { id: answer.id, markdown: answerMarkdown(answer, locale) };
  }

  /**
   * Does the same with a text of up to 64 MiB as it arrives, such as the log of a running service. Answers NDJSON: a line
   * for each error as soon as it is met, which is provisional, and a last line with the answer for the whole text.
   */
  @Post('stream')
  @HttpCode(200)
  @Needs('match')
  @ApiConsumes('text/plain')
  @ApiBody({ schema: { type: 'string' } })
  @ApiOkResponse({
    content: { 'application/x-ndjson': { schema: { $ref: '#/components/schemas/MatchLineDto' } } },
  })
  async matchStream(
    @Query() query: MatchStreamQueryDto,
    @ReaderLocale() locale: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const text = decodedText(request.body as Readable, MAX_STREAMED_TEXT);
    return ndjsonAnswer(await begun(this.stream.lines(text, query, locale, goneSignal(reply))), locale);
  }
}
