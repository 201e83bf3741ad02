import type { OutcomeSummaryDto, ReportPageDto } from '../outcomes/outcome-summary.dto.js';
import type { NewOutcomeDto, OutcomeDto, RateDto } from '../outcomes/outcomes.dto.js';
import type { HelpDto, ItemRatesDto } from '../outcomes/record-help.dto.js';
import { answer } from './answer-example.js';
import { json } from './media-types.js';

/** Of a dead end that works after all. */
const DEAD_END_RATE: RateDto = {
  mean: 0.831,
  low: 0.623,
  high: 0.965,
  trials: 9.69,
  basis: 'reported',
  reports: 10,
  last_reported: '2026-03-02',
};

const { signature_id, signature } = answer.matches[0]!;

const reported: NewOutcomeDto = {
  match_id: '51c38e2a-d6cc-48bd-826b-bcdf3491d8dd',
  signature_id,
  workaround_id: 'CldyHHFI',
  worked: true,
  note: 'transaction pooling was enough',
  context: { product: 'PostgreSQL', version: '17.2' },
};

const outcome: OutcomeDto = {
  signature_id,
  workaround_id: 'CldyHHFI',
  dead_end_id: null,
  worked: true,
  rate: { mean: 0.7, low: 0.302, high: 0.964, trials: 2, basis: 'both', reports: 1, last_reported: '2026-03-02' },
};

const summary: OutcomeSummaryDto = {
  items: [
    {
      signature_id,
      signature,
      locale: 'en',
      workaround_id: null,
      dead_end_id: 'dE4xPq1Z',
      action: 'Raise max_connections',
      authored: null,
      reports: { worked: 9, failed: 1, not_applicable: 0 },
      counted: { worked: 8.71, failed: 0.98 },
      rate: DEAD_END_RATE,
      last_reported_at: '2026-03-02T09:41:07.172Z',
      flags: [
        {
          code: 'keeps_working',
          detail:
            'Reported to work 8.7 times and to fail 1 times: with 95 % certainty it works in more than 62 % of all cases.',
        },
      ],
    },
  ],
  more: 0,
  days: [{ day: '2026-03-02', worked: 1, failed: 0, not_applicable: 0 }],
};

const reports: ReportPageDto = {
  reports: [
    {
      at: '2026-03-02T09:41:07.172Z',
      signature_id,
      item_id: 'CldyHHFI',
      worked: true,
      current: true,
      context: { product: 'PostgreSQL', version: '17.2' },
      note: 'transaction pooling was enough',
    },
  ],
  next_before: null,
};

const help: HelpDto = {
  most: [
    {
      signature_id,
      signature,
      locale: 'en',
      worked: 6,
      failed: 1,
      rate: {
        mean: 0.773,
        low: 0.585,
        high: 0.919,
        trials: 12.6,
        basis: 'both',
        reports: 7,
        last_reported: '2026-03-02',
      },
      hits: 3,
    },
  ],
  least: [],
};

const itemRates: ItemRatesDto = {
  signature_id,
  items: [
    {
      item_id: 'dE4xPq1Z',
      rate: DEAD_END_RATE,
    },
  ],
};

/** What each operation on outcomes is sent and answers, by its id. */
export const OUTCOME_EXAMPLES = {
  outcomes_report: { body: reported, answers: { 200: json(outcome) } },
  outcomes_summary: { answers: { 200: json(summary) } },
  outcomes_help: { answers: { 200: json(help) } },
  outcomes_rates: { answers: { 200: json(itemRates) } },
  outcomes_own: { answers: { 200: json(reports) } },
  outcomes_history: { answers: { 200: json(reports) } },
};
