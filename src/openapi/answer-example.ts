import type { AnswerDto } from '../diagnosis/answer.dto.js';

/** What a service with one record about the error answers. */
export const answer: AnswerDto = {
  id: '51c38e2a-d6cc-48bd-826b-bcdf3491d8dd',
  text: { length: 51, lines: 1 },
  matches: [
    {
      signature_id: 'postgresql/too-many-clients',
      signature: 'FATAL: sorry, too many clients already',
      locale: 'en',
      other_locales: {},
      text_state: 'source',
      other_text_states: {},
      score: 0.689,
      tied: false,
      spans: [{ start: 20, end: 51, line: 1, column: 21, text: 'sorry, too many clients already', view: 'raw' }],
      occurrences: 1,
      captures: {},
      root_cause: 'All max_connections slots of the server are taken.',
      workarounds: [
        {
          id: 'CldyHHFI',
          action: 'Put a connection pooler such as PgBouncer in front of the server',
          how: null,
          steps: [],
          condition: null,
          applies_to: null,
          rate: { mean: 0.6, low: 0.166, high: 0.952, trials: 1, basis: 'authored' },
          not_applicable: null,
        },
      ],
      dead_ends: [
        {
          id: '-G-pRRI1',
          action: 'Raise max_connections',
          why_fails: 'Each connection costs memory, and a leak of connections fills the new slots too.',
          rate: { mean: 0.5, low: 0.05, high: 0.95, trials: 0, basis: 'none' },
          condition: null,
          tried_line: null,
        },
      ],
      verify: [],
      gotchas: [],
      leads_to: [],
      preceded_by: [],
      observed_leads_to: [],
      frequently_confused_with: [],
      confidence: 0.9,
      verification_tier: null,
      freshness: { last_confirmed: null, days: null, stale: false },
      source: null,
      official_doc_url: null,
      also: [],
      reasons: [
        {
          part: 'specificity',
          value: 0.476,
          weight: 0.4,
          note: '36 bits of fixed text are pinned down: sorry, too many clients already',
        },
      ],
    },
  ],
  groups: [{ root: 'postgresql/too-many-clients', why: 'only', followers: [], more: 0, first_line: 1, last_line: 1 }],
  weak: [],
  more: 0,
  fixes: [
    {
      signature_id: 'postgresql/too-many-clients',
      workaround_id: 'CldyHHFI',
      action: 'Put a connection pooler such as PgBouncer in front of the server',
      chance: 0.413,
      not_applicable: null,
    },
  ],
  suggestions: [],
  skipped: [],
};
