import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config.js';
import { databaseProblem } from '../../database/database-problem.js';
import type { AnswerDto } from '../../diagnosis/answer.dto.js';
import { DiagnosisService } from '../../diagnosis/diagnosis.service.js';
import { Problem } from '../../errors/problem.js';
import { spokenLocale } from '../../i18n/locales.js';
import { translate } from '../../i18n/translate.js';
import { OutcomesService } from '../../outcomes/outcomes.service.js';
import { percent } from '../../i18n/percent.js';
import { signedActor } from '../signed-actor.js';
import { answerBlocks } from './answer-blocks.js';
import { context, mrkdwn, section, type SlackMessage } from './message.js';
import { escapeText, unescapeText } from './mrkdwn.js';
import { readPress, type Press } from './press.js';
import { SlackReplies, slackHook } from './slack-replies.js';

/** Answers a Slack command, and takes in what the buttons of its answers say. */
@Injectable()
export class SlackService {
  constructor(
    private readonly diagnosis: DiagnosisService,
    private readonly outcomes: OutcomesService,
    private readonly replies: SlackReplies,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** What is known about the text after the command, for the eyes of who asked. What is wrong is told the same way. */
  async answer(typed: string, locale: string): Promise<SlackMessage> {
    const query = { text: unescapeText(typed), limit: 5, explain: false, suggest: false };
    return this.told(locale, async () => {
      const answer = JSON.parse(await this.diagnosis.diagnose(query, locale)) as AnswerDto;
      const [first] = answer.matches;
      const text = first?.signature ?? translate(spokenLocale(locale), 'answer:page.none');
      return { response_type: 'ephemeral', text: escapeText(text), blocks: answerBlocks(answer, locale) };
    });
  }

  /**
   * Reports what a button says, as the member who pressed it; sent again under the same `signature`, it is the same
   * report. The answer goes to Slack. Throws `invalid_json`, `invalid_request`.
   */
  async press(payload: string, signature: string, locale: string): Promise<void> {
    const press = readPress(payload);
    const hook = slackHook(press.responseUrl);
    const actor = signedActor('slack', this.config.slackSigningSecret, press.member);
    const message = await this.told(locale, async () => {
      const { rate } = await this.outcomes.report(actor, { ...press.subject, worked: press.worked }, signature);
      return reported(press, percent(rate.mean), locale);
    });
    this.replies.send(hook, message);
  }

  private async told(locale: string, work: () => Promise<SlackMessage>): Promise<SlackMessage> {
    try {
      return await work();
    } catch (error) {
      const problem = error instanceof Problem ? error : databaseProblem(error);
      if (!problem) throw error;
      const text = escapeText(problem.toBody(spokenLocale(locale)).detail);
      return { response_type: 'ephemeral', replace_original: false, text, blocks: [section(mrkdwn(text))] };
    }
  }
}

/**
 * What was reported, in place of the buttons. Where Slack does not tell the message, it is replaced when the error is
 * gone, and otherwise stays as it is, since its other fixes are still needed.
 */
function reported({ subject, worked, blockId, blocks }: Press, rate: number, locale: string): SlackMessage {
  const key = worked ? 'chat:reported_worked' : 'chat:reported_failed';
  const text = translate(spokenLocale(locale), key, { id: subject.signature_id, percent: rate });
  const note = context(mrkdwn(text));
  if (!blocks) return { replace_original: worked, response_type: 'ephemeral', text, blocks: [note] };
  return { replace_original: true, text, blocks: blocks.map((block) => (block.block_id === blockId ? note : block)) };
}
