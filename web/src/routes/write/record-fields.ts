/** How a field of the record is filled in. */
export type FieldKind =
  | { kind: 'text'; required?: true; lines?: number; code?: true; tested?: 'must' | 'must_not' }
  | { kind: 'number'; max?: number }
  | { kind: 'date' }
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'texts' }
  | { kind: 'map' }
  | { kind: 'object'; fields: Fields }
  | { kind: 'list'; fields: Fields; main: string };

export type Fields = Readonly<Record<string, FieldKind>>;

const line: FieldKind = { kind: 'text' };
const needed: FieldKind = { kind: 'text', required: true };
const lines: FieldKind = { kind: 'text', lines: 2 };
const code: FieldKind = { kind: 'text', lines: 2, code: true };
const share: FieldKind = { kind: 'number', max: 1 };
const date: FieldKind = { kind: 'date' };
const list = (main: string, fields: Fields): FieldKind => ({ kind: 'list', main, fields });

const steps = list('text', { text: { ...needed, lines: 2 }, code, language: line });
const place: FieldKind = { kind: 'object', fields: { product: line, versions: line, os: line } };
const edges = list('error_id', { error_id: needed, probability: share, condition: lines, distinction: lines });

/** The form of a record: each section with its fields, in the order in which one writes. */
export const SECTIONS = {
  error: {
    id: needed,
    signature: { kind: 'text', required: true, lines: 2, code: true, tested: 'must' },
    status: { kind: 'choice', choices: ['draft', 'published', 'retired'] },
    root_cause: { kind: 'text', lines: 3 },
  },
  recognition: {
    regex: { kind: 'text', lines: 2, code: true },
    flags: line,
    patterns: list('regex', {
      regex: { kind: 'text', required: true, lines: 2, code: true },
      flags: line,
      product: line,
      versions: line,
      locale: line,
      note: lines,
    }),
    examples: list('text', {
      text: { kind: 'text', required: true, lines: 2, code: true, tested: 'must' },
      source: line,
      captures: { kind: 'map' },
    }),
    counter_examples: list('text', {
      text: { kind: 'text', required: true, lines: 2, code: true, tested: 'must_not' },
      reason: lines,
    }),
  },
  help: {
    workarounds: list('action', {
      action: { ...needed, lines: 2 },
      how: lines,
      condition: lines,
      success_rate: share,
      steps,
      applies_to: place,
      sources: { kind: 'texts' },
    }),
    dead_ends: list('action', {
      action: { ...needed, lines: 2 },
      why_fails: lines,
      condition: lines,
      fail_rate: share,
      steps,
      applies_to: place,
      sources: { kind: 'texts' },
    }),
    verify: list('action', { action: { ...needed, lines: 2 }, command: code, expect: lines }),
    gotchas: list('text', { text: { ...needed, lines: 2 }, why: lines }),
  },
  place: {
    error_code: line,
    domain: line,
    category: line,
    subcategory: line,
    root_cause_type: line,
    resolvable: { kind: 'choice', choices: ['true', 'partial', 'false'] },
    versions: list('version', {
      version: needed,
      introduced: line,
      deprecated: line,
      removed: line,
      behavior_change: lines,
      status: line,
    }),
    os_specific: { kind: 'map' },
    transition_graph: {
      kind: 'object',
      fields: { leads_to: edges, preceded_by: edges, frequently_confused_with: edges },
    },
    tags: { kind: 'texts' },
    aliases: { kind: 'texts' },
  },
  trust: {
    verification_tier: line,
    confidence: share,
    fix_success_rate: share,
    evidence_count: { kind: 'number' },
    first_seen: date,
    last_confirmed: date,
    last_updated: date,
    official_doc_url: line,
    official_doc_section: line,
    related: list('title', { title: needed, url: line, id: line }),
    source: { kind: 'object', fields: { title: line, url: line, revision: line, updated_at: line, licence: line } },
    locale: line,
  },
} as const satisfies Record<string, Fields>;
