import { Module } from '@nestjs/common';
import { DiagnosisModule } from '../diagnosis/diagnosis.module.js';
import { OutcomesModule } from '../outcomes/outcomes.module.js';
import { SlackController } from './slack/slack.controller.js';
import { SlackReplies } from './slack/slack-replies.js';
import { SlackService } from './slack/slack.service.js';
import { WebhookController } from './webhook/webhook.controller.js';

@Module({
  imports: [DiagnosisModule, OutcomesModule],
  controllers: [SlackController, WebhookController],
  providers: [SlackReplies, SlackService],
})
export class IntegrationsModule {}
