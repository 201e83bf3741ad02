import type { BulkDto, BulkResultDto } from '../translations/bulk/bulk.dto.js';
import type { CheckedTextDto, CheckRunLineDto, CheckTextDto } from '../translations/checking/checking.dto.js';
import type { SavedUnitDto, SaveUnitDto } from '../translations/decisions/decisions.dto.js';
import type { ExportedFileDto, ImportedUnitDto, ImportTranslationsDto } from '../translations/exchange/exchange.dto.js';
import type {
  GlossaryDto,
  GlossaryEntryDto,
  GlossaryFileDto,
  GlossaryImportDto,
} from '../translations/glossary/glossary.dto.js';
import type { MemoryDto, MemoryMatchDto } from '../translations/memory/memory.dto.js';
import type {
  TranslationStatisticsDto,
  UnitCountsDto,
  WaitingListDto,
} from '../translations/statistics/translation-statistics.dto.js';
import type { FindingDto, UnitContextDto, UnitDto, UnitPageDto } from '../translations/units/units.dto.js';
import { json, ndjson } from './media-types.js';

const at = '2026-03-02T09:41:07.172Z';
const translator = 'token:3f2a9c01d4e7';

const unit: UnitDto = {
  id: 'mJ0Qy2vT4ZkqfJp3',
  locale: 'zh',
  signature_id: 'postgresql/too-many-clients',
  path: 'workarounds[CldyHHFI].action',
  field: 'workarounds.action',
  domain: 'postgresql',
  source: 'Put a connection pooler such as PgBouncer in front of the server',
  target: '在服务器前放置 PgBouncer 之类的连接池',
  state: 'needs_review',
  outdated: false,
  origin: 'human',
  model: null,
  words: 11,
  version: 2,
  author: translator,
  changed_at: at,
  reviewer: null,
  reviewed_at: null,
  failing: [],
  assignee: null,
  suggestions: 0,
};
const reviewed: UnitDto = { ...unit, state: 'reviewed', version: 3, reviewer: 'token:90c1d2aa7f3b', reviewed_at: at };

const finding: FindingDto = {
  check: 'half_width',
  severity: 'warning',
  start: 7,
  end: 8,
  message: '“,” is half-width after a Chinese character.',
  ignored: null,
};

const similar: MemoryMatchDto = {
  unit_id: 'nHq8Lxw0m0c2JvT1',
  signature_id: 'mysql/too-many-connections',
  source: 'Put a connection pooler such as ProxySQL in front of the server',
  target: '在服务器前放置 ProxySQL 之类的连接池',
  state: 'reviewed',
  similarity: 0.867,
  diff: [
    { text: 'Put a connection pooler such as ', change: 'same' },
    { text: 'ProxySQL', change: 'removed' },
    { text: 'PgBouncer', change: 'added' },
    { text: ' in front of the server', change: 'same' },
  ],
};

const context: UnitContextDto = {
  ...unit,
  place: 'workarounds[0].action',
  findings: [],
  terms: [{ start: 58, end: 64, term: 'server', preferred: ['服务器', '服务端'], forbidden: ['伺服器'], note: null }],
  memory: [similar],
  suggested: [],
  draft: null,
  neighbours: [],
  comments: [{ id: '12', at, author: translator, text: '“连接池”还是“连接池代理”？' }],
  history: [
    {
      version: 2,
      at,
      actor: translator,
      action: 'save',
      reason: null,
      state_before: 'untranslated',
      state: 'needs_review',
      source: unit.source,
      target: unit.target,
      source_diff: [{ text: unit.source, change: 'same' }],
      target_diff: [{ text: unit.target, change: 'added' }],
    },
  ],
  previous: 'c2JvT1ZkqfJp3nHq',
  next: null,
};

const page: UnitPageDto = { items: [unit], next_cursor: null };
const save: SaveUnitDto = { target: unit.target, origin: 'human', approve: false };
const saved: SavedUnitDto = { outcome: 'saved', unit, findings: [] };

const counts: UnitCountsDto = {
  units: 1040,
  words: 9120,
  untranslated: 400,
  needs_review: 310,
  reviewed: 325,
  rejected: 5,
  outdated: 12,
  ai_unreviewed: 280,
  failing: 9,
};
const statistics: TranslationStatisticsDto = {
  locale: 'zh',
  total: counts,
  domains: [{ name: 'postgresql', ...counts }],
  fields: [{ name: 'workarounds.action', ...counts }],
  failing: { half_width: 9 },
  days: [{ day: '2026-03-02', translated: 40, reviewed: 112, rejected: 1 }],
};
const waiting: WaitingListDto = { locales: [{ locale: 'zh', assigned: 14, needs_review: 310, suggestions: 3 }] };

const term: GlossaryEntryDto = {
  term: 'access token',
  preferred: ['访问令牌'],
  forbidden: ['存取令牌'],
  case_sensitive: false,
  note: null,
};
const glossary: GlossaryDto = { terms: [term] };
const file: GlossaryFileDto = { csv: 'term,preferred,forbidden\naccess token,访问令牌,存取令牌\n', dry_run: true };
const imported: GlossaryImportDto = { added: 1, changed: 0, unchanged: 0 };

const checked: CheckTextDto = { source: 'Stop the service, then wait.', target: '停止该服务,然后等待。' };
const checkedText: CheckedTextDto = {
  findings: [{ ...finding, start: 5, end: 6 }],
  fixed: '停止该服务，然后等待。',
};
const runLine: CheckRunLineDto = { checked: 640, total: 640 };
const memory: MemoryDto = { matches: [similar] };
const bulk: BulkDto = { action: 'approve', filter: { domain: 'postgresql', state: 'needs_review' }, dry_run: true };
const bulkResult: BulkResultDto = { count: 12, done: 0, refused: [], left: 12 };

const exported: ExportedFileDto = {
  export_id: 'qkC4m2b0tX9s',
  units: 1,
  extension: 'csv',
  media_type: 'text/csv',
  file: `id,source,target,state,…\r\n`,
};
const importFile: ImportTranslationsDto = {
  file: `id,source,target,state\r\npostgresql/too-many-clients#${unit.path},${unit.source},${unit.target},reviewed\r\n`,
  name: 'zh-march.csv',
  dry_run: true,
};
const importedUnit: ImportedUnitDto = {
  name: `postgresql/too-many-clients#${unit.path}`,
  unit_id: unit.id,
  result: 'applied',
  current: '',
  target: unit.target,
};

/** What each operation on translations is sent and answers, by its id. */
export const TRANSLATION_EXAMPLES = {
  units_page: { answers: { 200: json(page) } },
  units_read: { answers: { 200: json(context) } },
  units_save: { body: save, answers: { 200: json(saved) } },
  units_decide: { body: { action: 'approve' }, answers: { 200: json(reviewed) } },
  suggestions_suggest: {
    body: { target: unit.target, origin: 'ai', model: 'some-model' },
    answers: { 201: json({ ...reviewed, suggestions: 1 }) },
  },
  suggestions_decide: { body: { action: 'accept' }, answers: { 200: json(reviewed) } },
  notes_comment: { body: { text: '“连接池”还是“连接池代理”？' }, answers: { 201: json(unit) } },
  notes_assign: { body: { assignee: 'me' }, answers: { 200: json({ ...unit, assignee: translator }) } },
  notes_ignore: { body: { reason: '原文如此' }, answers: { 200: json(unit) } },
  notes_heed: { answers: { 200: json({ ...unit, failing: ['half_width'] }) } },
  bulk_run: { body: bulk, answers: { 200: json(bulkResult) } },
  glossary_list: { answers: { 200: json(glossary) } },
  glossary_put: { body: term, answers: { 200: json(term) } },
  glossary_remove: { answers: {} },
  glossary_import: { body: file, answers: { 200: json(imported) } },
  translationchecks_check: { body: checked, answers: { 200: json(checkedText) } },
  translationchecks_checkAll: { body: { only_new: false }, answers: { 200: ndjson(runLine) } },
  translationstatistics_read: { answers: { 200: json(statistics) } },
  translationstatistics_waiting: { answers: { 200: json(waiting) } },
  exchange_export: { answers: { 200: ndjson(exported) } },
  exchange_import: { body: importFile, answers: { 200: ndjson(importedUnit) } },
  memory_find: { answers: { 200: json(memory) } },
};
