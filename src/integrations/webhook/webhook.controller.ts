import { Body, Controller, Headers, HttpCode, Inject, Post } from '@nestjs/common';
import type { Actor } from '../../access/actor.js';
import { CONFIG, type Config } from '../../config.js';
import { BriefDto } from '../../diagnosis/brief/brief.dto.js';
import { DiagnosisService } from '../../diagnosis/diagnosis.service.js';
import { ReaderLocale } from '../../http/reader-locale.js';
import { RouteTraits } from '../../http/route-traits.js';
import { OutcomeDto } from '../../outcomes/outcomes.dto.js';
import { OutcomesService } from '../../outcomes/outcomes.service.js';
import { sessionOf } from '../../outcomes/sessions/session.js';
import { signedActor } from '../signed-actor.js';
import { Signed } from '../signed.decorator.js';
import { WebhookOutcomeDto, WebhookQuestionDto } from './webhook.dto.js';

/** The webhook for other chats, signed as Slack signs; there only with `CAIRN_WEBHOOK_SECRET`. */
@Controller('v1/integrations/webhook')
export class WebhookController {
  constructor(
    private readonly diagnosis: DiagnosisService,
    private readonly outcomes: OutcomesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers a signed question as briefly as a program wants it: the fix to try first, what not to do, ids to report. */
  @Post()
  @HttpCode(200)
  @Signed('webhook')
  @RouteTraits({ routeClass: 'match', body: 'signed_json' })
  async match(@Body() question: WebhookQuestionDto, @ReaderLocale() locale: string): Promise<BriefDto> {
    const { max_tokens: maxTokens, text, product, version, os, session, reporter } = question;
    const query = {
      text,
      product,
      version,
      os,
      limit: 5,
      explain: false,
      suggest: false,
      within: sessionOf(this.actor(reporter), session),
    };
    return (await this.diagnosis.brief(query, { locale, maxTokens })).brief;
  }

  /** Takes a signed report of whether a fix or a dead end worked. Sent again as it is, it counts once. */
  @Post('outcomes')
  @HttpCode(200)
  @Signed('webhook')
  @RouteTraits({ routeClass: 'match', body: 'signed_json' })
  async report(
    @Body() { reporter, ...outcome }: WebhookOutcomeDto,
    @Headers('cairn-signature') signature: string,
  ): Promise<OutcomeDto> {
    return this.outcomes.report(this.actor(reporter), outcome, signature);
  }

  private actor(reporter = ''): Actor {
    return signedActor('webhook', this.config.webhookSecret, reporter);
  }
}
