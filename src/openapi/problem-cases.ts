import type { Scope } from '../access/actor.js';
import type { Fault } from '../errors/fault.js';
import type { ProblemCode } from '../errors/problems.js';
import type { PhraseParams } from '../i18n/translate.js';
import { SIGNERS } from '../integrations/signers.js';
import { parameterOf, type Operation } from './operation.js';

/** An operation and where it stands. */
export interface Route {
  /** In lower case. */
  method: string;
  path: string;
  operation: Operation;
  scope: Scope | 'public';
}

interface ProblemCase {
  /** Which operations can answer with the problem. */
  at: (route: Route) => boolean;
  /** An example of it. */
  params?: PhraseParams;
  faults?: Fault[];
}

const everywhere = () => true;
/** Problems of requests that reach no operation, and those that only the last line of a stream tells. */
const nowhere = () => false;
const guarded = ({ scope }: Route) => scope !== 'public';
const isSigned = ({ operation }: Route) =>
  Object.values(SIGNERS).some(({ signature }) => parameterOf(operation, signature) !== undefined);
const hasBody = ({ operation }: Route) => operation.requestBody !== undefined;
const hasInput = (route: Route) =>
  hasBody(route) || route.operation.parameters!.some((parameter) => parameter.in !== 'header');
const takes = (name: string) => (route: Route) => parameterOf(route.operation, name) !== undefined;
/** What watches the service is let in as often as it asks. */
export const isLimited = ({ path }: Pick<Route, 'path'>) => path.startsWith('/v1/');
/** Nobody waits to tell how the service is. */
const isWaitedFor = ({ path }: Route) => !path.startsWith('/health/') && path !== '/metrics';
const isOneOf =
  (...ids: string[]) =>
  ({ operation }: Route) =>
    ids.includes(operation.operationId);
const imports = isOneOf('import_import');
const takesText = isOneOf('diagnosis_matchStream');
/** An import reads its body as it goes, and tells what is wrong with a record in the record's line. */
const readsBody = (route: Route) => hasBody(route) && !imports(route);
const parsesJson = (route: Route) => readsBody(route) && !takesText(route);
const reports = isOneOf('outcomes_report', 'webhook_report');

const id = 'api/oauth2-invalid-scope-requested';
const unit = 'mJ0Qy2vT4ZkqfJp3';
const suggestion = 'nHq8Lxw0m0c2JvT1';

/** Where each problem can occur. A new problem does not compile until it stands here. */
export const PROBLEM_CASES: Record<ProblemCode, ProblemCase> = {
  invalid_http: { at: nowhere },
  head_too_large: { at: nowhere, params: { limit: 16_384 } },
  invalid_json: {
    at: parsesJson,
    params: { reason: "Expected ',' or '}' after property value in JSON at position 42" },
  },
  invalid_utf8: { at: readsBody },
  json_too_deep: { at: parsesJson, params: { limit: 64 } },
  invalid_request: { at: hasInput, faults: [{ path: 'limitt', code: 'unknown_key' }] },
  invalid_id: { at: takes('id'), params: { id: 'oauth2 invalid scope' } },
  invalid_cursor: { at: takes('cursor') },
  invalid_locale: { at: takes('target'), params: { locale: 'chinese!' } },
  empty_text: {
    at: isOneOf('diagnosis_match', 'diagnosis_matchStream', 'masking_mask', 'shares_create', 'webhook_match'),
  },
  unauthenticated: { at: guarded },
  invalid_token: { at: guarded, faults: [{ path: 'authorization', code: 'token_expired' }] },
  wrong_signature: { at: isSigned },
  stale_signature: { at: isSigned, params: { limit: 300 } },
  repeated_request: { at: isOneOf('slack_take') },
  insufficient_scope: { at: guarded, params: { scope: 'signatures:write' } },
  wrong_csrf_token: {
    at: (route) => (guarded(route) && route.method !== 'get') || isOneOf('session_end')(route),
  },
  foreign_host: { at: everywhere, params: { host: 'cairn.example.com' } },
  foreign_origin: { at: everywhere, params: { origin: 'https://pages.example.net' } },
  wrong_delete_token: { at: takes('delete-token') },
  four_eyes: { at: isOneOf('units_save', 'units_decide', 'suggestions_decide') },
  translation_not_found: { at: takes('unit_id'), params: { id: unit } },
  suggestion_not_found: { at: takes('suggestion_id'), params: { id: suggestion } },
  term_not_found: { at: takes('term'), params: { term: 'acess token' } },
  not_found: { at: isSigned, params: { path: '/v1/signature' } },
  signature_not_found: { at: (route) => takes('id')(route) || reports(route), params: { id } },
  revision_not_found: { at: isOneOf('revisions_list', 'revisions_restore'), params: { id, revision: 7 } },
  fix_not_found: { at: reports, params: { id, item: 'xY3kQ0aB' } },
  share_not_found: { at: takes('share_id'), params: { id: 'Zl3xXbVt5nq0cB8mJ2rKfA' } },
  miss_not_found: { at: takes('miss_id'), params: { id: '9c1f0a3b5d7e2486' } },
  token_not_found: { at: takes('token_id'), params: { id: '3f2a9c01d4e7' } },
  method_not_allowed: { at: nowhere, params: { method: 'PUT' } },
  not_acceptable: {
    at: isOneOf('diagnosis_match', 'signatures_read'),
    params: { types: 'application/json, text/markdown' },
  },
  signature_not_published: { at: reports, params: { id } },
  import_overtaken: { at: nowhere },
  translation_missing: {
    at: isOneOf('units_save', 'units_decide', 'suggestions_suggest'),
    params: { id: unit },
  },
  translation_not_outdated: { at: isOneOf('units_decide'), params: { id: unit } },
  translation_reviewed: { at: isOneOf('units_save'), params: { id: unit } },
  suggestion_decided: { at: takes('suggestion_id'), params: { id: suggestion } },
  count_changed: { at: isOneOf('bulk_run'), params: { count: 13, expected: 12 } },
  signature_exists: { at: isOneOf('misses_draft', 'signatures_create'), params: { id } },
  translation_changed: {
    at: (route) => takes('if-match')(route) && takes('unit_id')(route),
    params: { id: unit, version: 4 },
  },
  edit_conflict: { at: (route) => takes('if-match')(route) && takes('id')(route), params: { id, revision: 4 } },
  request_timeout: { at: readsBody },
  body_too_large: { at: readsBody, params: { limit: 8_388_608 } },
  text_too_large: {
    at: isOneOf('diagnosis_match', 'masking_mask', 'shares_create', 'webhook_match'),
    params: { size: 1_048_577, limit: 1_048_576 },
  },
  unsupported_media_type: { at: hasBody, params: { types: 'application/json' } },
  unsupported_encoding: { at: hasBody, params: { encoding: 'gzip' } },
  invalid_record: {
    at: isOneOf('misses_draft', 'signatures_create', 'signatures_replace', 'signatures_patch', 'revisions_restore'),
    faults: [{ path: 'workarounds[0].success_rate', code: 'too_big', params: { max: 1 } }],
  },
  invalid_file: {
    at: isOneOf('glossary_import', 'exchange_import'),
    params: { reason: 'row 3: a term has 1 to 200 characters' },
  },
  translation_failing: {
    at: isOneOf('units_save', 'units_decide', 'suggestions_suggest', 'suggestions_decide'),
    faults: [{ path: 'target', code: 'translation_placeholder', params: { text: '{{scope}}' } }],
  },
  idempotency_key_reused: { at: takes('idempotency-key'), params: { key: '8e03978e-40d5-43e8-bc93-6894a57f9324' } },
  too_many_requests: { at: isLimited, params: { seconds: 42 } },
  precondition_required: { at: ({ operation }) => parameterOf(operation, 'if-match')?.required === true },
  internal_error: { at: everywhere, params: { request_id: '8e03978e-40d5-43e8-bc93-6894a57f9324' } },
  broken_off: { at: nowhere },
  database_unavailable: {
    at: (route) => guarded(route) || isSigned(route) || isOneOf('session_read', 'session_end')(route),
    params: { seconds: 5 },
  },
  overloaded: { at: isWaitedFor, params: { seconds: 1 } },
  took_too_long: { at: everywhere },
  issuer_unavailable: { at: guarded, params: { seconds: 5 } },
  too_many_texts: { at: isOneOf('diagnosis_matchStream'), params: { limit: 16, seconds: 5 } },
  no_room_for_text: { at: isOneOf('diagnosis_matchStream') },
  disk_full: { at: ({ scope }) => scope.endsWith(':write') },
};
