import type { MatchDto } from '../diagnosis/answer.dto.js';
import { writeRecord } from '../diagnosis/brief/write-record.js';
import { answerMarkdown } from '../diagnosis/page/answer-markdown.js';
import type { MatchLineDto } from '../diagnosis/match-line.dto.js';
import type { MatchRequestDto } from '../diagnosis/match-request.dto.js';
import type { MaskedDto, MaskRequestDto } from '../masking/masking.dto.js';
import type { MissDto, MissPageDto } from '../misses/misses.dto.js';
import type { HitsDto, StatisticsDto } from '../statistics/statistics.dto.js';
import type { LiveDto, ReadyDto } from '../operations/health.dto.js';
import type { CreatedShareDto, NewShareDto, ShareDto } from '../shares/shares.dto.js';
import type { ImportLineDto, LintLineDto } from '../signatures/bulk/import.dto.js';
import { recordSchema } from '../signatures/record/record-schema.js';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import type { SignaturePageDto } from '../signatures/listing/signature-list.dto.js';
import type { CheckedDto, GraphDto, RestoreDto, RevisionPageDto, SavedDto } from '../signatures/signatures.dto.js';
import { ACCESS_EXAMPLES } from './access-examples.js';
import { answer } from './answer-example.js';
import { INTEGRATION_EXAMPLES } from './integration-examples.js';
import { json, ndjson } from './media-types.js';
import { OUTCOME_EXAMPLES } from './outcome-examples.js';
import { TRANSLATION_EXAMPLES } from './translation-examples.js';

interface OperationExamples {
  /** A request, whatever its media type. */
  body?: object | string;
  /** What is answered, by status and media type. NDJSON is shown by one line. */
  answers: Record<string, Record<string, unknown>>;
}

const record: SignatureRecordDto = {
  id: 'postgresql/too-many-clients',
  signature: 'FATAL: sorry, too many clients already',
  regex: 'sorry, too many clients already',
  flags: 'i',
  domain: 'postgresql',
  category: 'resource_exhaustion',
  root_cause: 'All max_connections slots of the server are taken.',
  workarounds: [
    {
      id: 'CldyHHFI',
      action: 'Put a connection pooler such as PgBouncer in front of the server',
      success_rate: 0.8,
    },
  ],
  dead_ends: [
    {
      action: 'Raise max_connections',
      why_fails: 'Each connection costs memory, and a leak of connections fills the new slots too.',
    },
  ],
  examples: [{ text: 'psql: error: FATAL: sorry, too many clients already' }],
  confidence: 0.9,
};

const [match] = answer.matches as [MatchDto];
const { markdown: page } = writeRecord(
  { ...match, id: match.signature_id, status: 'published', related: [] },
  { locale: 'en' },
);

const question: Pick<MatchRequestDto, 'text' | 'product' | 'explain'> = {
  text: 'psql: error: FATAL: sorry, too many clients already',
  product: 'PostgreSQL',
  explain: true,
};

const matchLine: MatchLineDto = {
  match: { signature_id: record.id, signature: record.signature, locale: 'en', line: 1 },
};

const saved = (revision: number): SavedDto => ({ id: record.id, revision, warnings: [] });

const lintLine: LintLineDto = {
  id: 'api/oauth2-invalid-scope-requested',
  warnings: [
    { path: 'last_confirmed', code: 'stale', detail: 'Was last confirmed more than a year ago, on 2024-06-01.' },
  ],
};

const importLine: ImportLineDto = { line: 1, id: record.id, result: 'added' };

const checked: CheckedDto = {
  errors: [],
  warnings: [{ path: 'workarounds', code: 'no_fix', detail: 'The record names no fix.' }],
};

const list: SignaturePageDto = {
  items: [
    {
      id: record.id,
      revision: 2,
      status: 'published',
      signature: record.signature,
      locale: 'en',
      domain: 'postgresql',
      category: 'resource_exhaustion',
      tags: [],
      error_code: null,
      verification_tier: null,
      confidence: 0.9,
      has_fix: true,
      last_confirmed: null,
      stale: false,
      updated_at: '2026-03-02T09:41:07.172Z',
    },
  ],
  next_cursor: null,
};

const revisions: RevisionPageDto = {
  id: record.id,
  revisions: [
    {
      revision: 2,
      at: '2026-03-02T09:41:07.172Z',
      actor: { id: 'anonymous', kind: 'anonymous' },
      action: 'patch',
      changes: [{ op: 'replace', path: '/confidence', value: 0.95 }],
    },
  ],
  next_before: 2,
};

const graph: GraphDto = {
  id: record.id,
  nodes: [{ id: record.id, distance: 0, known: true, signature: record.signature, locale: 'en' }],
  edges: [],
  more: 0,
};

const share: ShareDto = {
  id: 'Zl3xXbVt5nq0cB8mJ2rKfA',
  text: question.text,
  signature_ids: [record.id],
  locale: null,
  product: 'PostgreSQL',
  version: null,
  os: null,
  created_at: '2026-03-02T09:41:07.172Z',
  expires_at: '2026-05-31T09:41:07.172Z',
};

const newShare: NewShareDto = { text: question.text, signature_ids: [record.id], product: 'PostgreSQL' };
const createdShare: CreatedShareDto = { ...share, delete_token: 'm0c2JvT1ZkqfJp3nHq8Lxw' };

const restored: RestoreDto = { revision: 1 };
const live: LiveDto = { status: 'ok' };

const ready: ReadyDto = {
  status: 'ok',
  database: { kind: 'embedded', reachable: true },
  patterns: { set_aside: 0, signatures: 4, change: 3, lag: 0 },
};

const degraded: ReadyDto = {
  status: 'degraded',
  database: { kind: 'postgres', reachable: false },
  patterns: { set_aside: 0, signatures: 4, change: 3, lag: null },
};

const miss: MissDto = {
  id: '9c1f0a3b5d7e2486',
  template: 'Cart <*> is locked by <*> at <*>',
  sample: 'Cart 4711 is locked by worker-3 at {ip}',
  count: 12,
  first_seen: '2026-02-27T16:20:51.604Z',
  last_seen: '2026-03-02T09:41:07.172Z',
  hidden: false,
  covered_by: null,
  signature_id: null,
};
const missPage: MissPageDto = { items: [miss], next_cursor: null };

const hits: HitsDto = {
  signature_id: 'postgresql/too-many-clients',
  total: 3,
  days: [
    { day: '2026-03-01', hits: 1 },
    { day: '2026-03-02', hits: 2 },
  ],
};

const statistics: StatisticsDto = {
  days: [
    { day: '2026-03-01', asked: 14, matched: 11, suggested: 2, missed: 1 },
    { day: '2026-03-02', asked: 9, matched: 9, suggested: 0, missed: 0 },
  ],
  most: [{ signature_id: hits.signature_id, signature: record.signature, locale: 'en', hits: 3 }],
  least: [{ signature_id: hits.signature_id, signature: record.signature, locale: 'en', hits: 3 }],
};

const pasted: MaskRequestDto = { text: 'connect to postgres://app:hunter2@db/shop failed' };

const masked: MaskedDto = {
  text: 'connect to postgres://app:{secret}@db/shop failed',
  masked: [{ start: 26, end: 33, kind: 'secret' }],
};

const metrics = `# HELP cairn_matches_total Questions that count, by what came of them.
# TYPE cairn_matches_total counter
cairn_matches_total{outcome="matched"} 8412
cairn_matches_total{outcome="suggested"} 377
cairn_matches_total{outcome="missed"} 1204
`;

/** The head of the schema, which is too long to show whole. */
function schemaHead(): object {
  const { $schema, $id, title, type, required } = recordSchema();
  return { $schema, $id, title, type, required };
}

/** What each operation is sent and answers, by its id. */
export const OPERATION_EXAMPLES: Record<string, OperationExamples> = {
  backup_read: { answers: { 200: { 'application/gzip': 'H4sIAAAAAAAAA6tWSk7MzM…' } } },
  diagnosis_match: {
    body: question,
    answers: { 200: { ...json(answer), 'text/markdown': answerMarkdown(answer, 'en') } },
  },
  diagnosis_matchBatch: { body: { items: [question] }, answers: { 200: json({ items: [{ answer }] }) } },
  diagnosis_matchStream: { body: question.text, answers: { 200: ndjson(matchLine) } },
  health_live: { answers: { 200: json(live) } },
  metrics_read: { answers: { 200: { 'text/plain': metrics } } },
  health_ready: { answers: { 200: json(ready), 503: json(degraded) } },
  schema_read: { answers: { 200: { 'application/schema+json': schemaHead() } } },
  signatures_page: { answers: { 200: json(list) } },
  signatures_read: { answers: { 200: { ...json(record), 'text/markdown': page } } },
  signatures_create: { body: record, answers: { 201: json(saved(1)) } },
  signatures_replace: { body: { ...record, tags: ['postgresql'] }, answers: { 200: json(saved(2)) } },
  signatures_patch: { body: { confidence: 0.95, subcategory: null }, answers: { 200: json(saved(3)) } },
  signatures_retire: { answers: { 200: json(saved(4)) } },
  misses_page: { answers: { 200: json(missPage) } },
  misses_change: { body: { hidden: true }, answers: { 200: json({ ...miss, hidden: true }) } },
  misses_draft: { body: { id: 'shop/cart-locked' }, answers: { 201: json({ ...saved(1), id: 'shop/cart-locked' }) } },
  statistics_read: { answers: { 200: json(statistics) } },
  statistics_hits: { answers: { 200: json(hits) } },
  masking_mask: { body: pasted, answers: { 200: json(masked) } },
  revisions_list: { answers: { 200: json(revisions) } },
  revisions_restore: { body: restored, answers: { 200: json(saved(5)) } },
  revisions_around: { answers: { 200: json(graph) } },
  shares_create: { body: newShare, answers: { 201: json(createdShare) } },
  shares_view: { answers: { 200: json(share) } },
  shares_delete: { answers: {} },
  import_import: { body: record, answers: { 200: ndjson(importLine) } },
  import_export: { answers: { 200: ndjson(record) } },
  import_lint: { body: record, answers: { 200: { ...json(checked), ...ndjson(lintLine) } } },
  ...ACCESS_EXAMPLES,
  ...INTEGRATION_EXAMPLES,
  ...OUTCOME_EXAMPLES,
  ...TRANSLATION_EXAMPLES,
  import_lintBase: { answers: { 200: ndjson(lintLine) } },
};
