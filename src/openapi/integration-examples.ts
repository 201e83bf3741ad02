import { writeBrief } from '../diagnosis/brief/write-brief.js';
import { answerBlocks } from '../integrations/slack/answer-blocks.js';
import type { SlackMessage } from '../integrations/slack/message.js';
import type { WebhookOutcomeDto, WebhookQuestionDto } from '../integrations/webhook/webhook.dto.js';
import type { OutcomeDto } from '../outcomes/outcomes.dto.js';
import { answer } from './answer-example.js';

const command = { command: '/cairn', text: 'psql: error: FATAL: sorry, too many clients already' };
const [match] = answer.matches;

const message: SlackMessage = {
  response_type: 'ephemeral',
  text: match!.signature,
  blocks: answerBlocks(answer, 'en'),
};

const question: WebhookQuestionDto = { text: command.text, product: 'PostgreSQL', max_tokens: 1_000 };

const reported: WebhookOutcomeDto = {
  match_id: answer.id,
  signature_id: match!.signature_id,
  workaround_id: 'CldyHHFI',
  worked: true,
  reporter: 'team-7/ann',
};

const outcome: OutcomeDto = {
  signature_id: match!.signature_id,
  workaround_id: 'CldyHHFI',
  dead_end_id: null,
  worked: true,
  rate: { mean: 0.7, low: 0.302, high: 0.964, trials: 2, basis: 'both', reports: 1, last_reported: '2026-03-02' },
};

/** What the integrations are sent and answer, by the id of the operation. */
export const INTEGRATION_EXAMPLES = {
  slack_take: { body: command, answers: { 200: { 'application/json': message } } },
  webhook_match: {
    body: question,
    answers: { 200: { 'application/json': writeBrief(answer, { locale: 'en' }).brief } },
  },
  webhook_report: { body: reported, answers: { 200: { 'application/json': outcome } } },
};
