import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import { ReaderLocale } from '../../http/reader-locale.js';
import { RouteTraits } from '../../http/route-traits.js';
import { Signed } from '../signed.decorator.js';
import type { SlackMessage } from './message.js';
import { SlackService } from './slack.service.js';

const FORM = {
  type: 'object',
  properties: {
    command: { type: 'string' },
    text: { type: 'string', description: 'What stands after the command: an error text.' },
    payload: { type: 'string', description: 'In place of a command: the JSON of a pressed button.' },
  },
};
const MESSAGE = {
  type: 'object',
  properties: { response_type: { type: 'string' }, text: { type: 'string' }, blocks: { type: 'array', items: {} } },
};

/** Slack: a slash command that answers what is known about an error, and the buttons of its answers. */
@Controller('v1/integrations/slack')
export class SlackController {
  constructor(private readonly slack: SlackService) {}

  /**
   * Takes what Slack sends: a slash command, which is answered with a message, or the press of a button, which is
   * reported and answered where Slack wants it. There only with `CAIRN_SLACK_SIGNING_SECRET`.
   */
  @Post()
  @HttpCode(200)
  @Signed('slack')
  @RouteTraits({ routeClass: 'match', body: 'form' })
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ schema: FORM })
  @ApiOkResponse({ content: { 'application/json': { schema: MESSAGE } } })
  async take(
    @Body() { text = '', payload }: Partial<Record<string, string>>,
    @Headers('x-slack-signature') signature: string,
    @ReaderLocale() locale: string,
  ): Promise<SlackMessage | object> {
    if (payload === undefined) return this.slack.answer(text, locale);
    await this.slack.press(payload, signature, locale);
    return {};
  }
}
