import { STATUS_CODES } from 'node:http';
import { SIGNERS } from '../integrations/signers.js';
import { OPERATION_EXAMPLES } from './examples.js';
import { parameterOf, refTo, type Media, type Operation, type Parameter } from './operation.js';
import { problemResponses } from './problem-responses.js';
import { isLimited, type Route } from './problem-cases.js';

/** What parameters mean that stand in many operations. */
const COMMON_PARAMETERS: Record<string, Pick<Parameter, 'description' | 'example'>> = {
  id: {
    description: 'The id of a signature. Its slashes may stand as they are or as `%2F`.',
    example: 'api/oauth2-invalid-scope-requested',
  },
  miss_id: { description: 'The id of a group of misses, as listed.', example: '9c1f0a3b5d7e2486' },
  target: { description: 'The language of the translations.', example: 'zh' },
  unit_id: { description: 'The id of a unit, as listed.', example: 'mJ0Qy2vT4ZkqfJp3' },
  suggestion_id: { description: 'The id of a suggestion, as the unit has it.', example: 'nHq8Lxw0m0c2JvT1' },
  check: { description: 'The name of a check.', example: 'half_width' },
  term: { description: 'A term of the glossary.', example: 'access token' },
  token_id: { description: 'The id of a token, as listed.', example: '3f2a9c01d4e7' },
  share_id: { description: 'The id of a share, as given out.', example: 'Zl3xXbVt5nq0cB8mJ2rKfA' },
  'delete-token': {
    description: 'The secret that was given out with the share.',
    example: 'm0c2JvT1ZkqfJp3nHq8Lxw',
  },
  ...Object.fromEntries(
    Object.values(SIGNERS).flatMap(({ timestamp, signature }) => [
      [timestamp, { description: 'When the request was signed, in seconds since 1970.', example: '1772444467' }],
      [
        signature,
        {
          description: '`v0=` and in hex the HMAC-SHA256 of `v0:<timestamp>:<body>` under the secret that is set.',
          example: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
        },
      ],
    ]),
  ),
  'idempotency-key': {
    description: 'A name of your choice for this report: sent again under it, the report counts once.',
    example: '8e03978e-40d5-43e8-bc93-6894a57f9324',
  },
  'if-match': {
    description: 'The ETag of the revision that the change was made from; with another current one the answer is 412.',
    example: '"3"',
  },
};

/** Answers and problems come in the reader's language. */
const ACCEPT_LANGUAGE: Parameter = {
  name: 'accept-language',
  in: 'header',
  required: false,
  description: "The reader's languages.",
  schema: { type: 'string' },
  example: 'zh-CN, en;q=0.5',
};

const ETAG = { description: 'The revision, for `If-Match`.', schema: { type: 'string' }, example: '"3"' };
const ETAG_OF_ANSWER = {
  description:
    'For `If-None-Match`, which is answered 304 as long as the answer is the same; of a record it begins with the ' +
    'revision, and does for `If-Match` too.',
  schema: { type: 'string' },
  example: '"3-Zl3xXbVt5nq0cB8m"',
};
const LOCATION = {
  description: 'Where the record is.',
  schema: { type: 'string' },
  example: '/v1/signatures/api/oauth2-invalid-scope-requested',
};
const VERSION_ETAG = { description: 'The version, for `If-Match`.', schema: { type: 'string' }, example: '"3"' };
const SHARE_LOCATION = {
  description: 'Where the share is.',
  schema: { type: 'string' },
  example: '/v1/shares/Zl3xXbVt5nq0cB8mJ2rKfA',
};
const LAST_MODIFIED = {
  description: 'When the revision was saved.',
  schema: { type: 'string' },
  example: 'Mon, 02 Mar 2026 09:41:07 GMT',
};

/** As draft-ietf-httpapi-ratelimit-headers has them; who calls from the machine of the service has no limits. */
const RATE_LIMIT_HEADERS = {
  RateLimit: {
    description: 'How many more requests of this kind are answered, and in how many seconds all are again.',
    schema: { type: 'string' },
    example: '"match";r=5999;t=42',
  },
  'RateLimit-Policy': {
    description: 'How many requests of this kind a client may send in how many seconds.',
    schema: { type: 'string' },
    example: '"match";q=6000;w=60',
  },
};

/** Answered with `no-store`. */
const NEVER_KEPT = ['/v1/backup', '/v1/shares/{share_id}', '/v1/session'];

/** The headers of an answer, by the schema of its JSON. */
const HEADERS: Record<string, Record<string, object>> = {
  [refTo('schemas/SavedDto').$ref]: { ETag: ETAG, Location: LOCATION },
  [refTo('schemas/CreatedShareDto').$ref]: { Location: SHARE_LOCATION },
  [refTo('schemas/UnitDto').$ref]: { ETag: VERSION_ETAG },
  [refTo('schemas/UnitContextDto').$ref]: { ETag: VERSION_ETAG },
  [refTo('schemas/SavedUnitDto').$ref]: { ETag: VERSION_ETAG },
  [refTo('schemas/ReadSignatureDto').$ref]: { ETag: ETAG_OF_ANSWER, 'Last-Modified': LAST_MODIFIED },
};

/** Adds what follows from an operation's place, scope and parameters: access, headers, problems, examples. */
export function completeOperation(route: Route): void {
  const { operation, scope } = route;
  operation.security = scope === 'public' ? [] : [{ bearer: [scope] }];
  completeParameters(operation);
  completeAnswers(route);
  describeLines(operation);
  addExamples(operation);
  for (const [status, response] of Object.entries(problemResponses(route))) operation.responses[status] ??= response;
  if (isLimited(route))
    for (const [status, response] of Object.entries(operation.responses))
      if (status.startsWith('2') || status === '429') response.headers = { ...response.headers, ...RATE_LIMIT_HEADERS };
}

function completeParameters(operation: Operation): void {
  if (!parameterOf(operation, ACCEPT_LANGUAGE.name)) (operation.parameters ??= []).push({ ...ACCEPT_LANGUAGE });
  for (const parameter of operation.parameters!) {
    const { schema } = parameter;
    if ('default' in schema) parameter.required = false;
    if (schema.example !== undefined) parameter.example = schema.example;
    delete schema.example;
    const common = parameter.name === ACCEPT_LANGUAGE.name ? ACCEPT_LANGUAGE : COMMON_PARAMETERS[parameter.name];
    Object.assign(parameter, common);
  }
}

function completeAnswers({ method, path, operation: { responses } }: Route): void {
  const mayBeTagged = method === 'get' && path.startsWith('/v1/') && !NEVER_KEPT.includes(path);
  for (const [status, response] of Object.entries(responses)) {
    response.description ||= STATUS_CODES[status] ?? 'The answer.';
    const headers = HEADERS[response.content?.['application/json']?.schema.$ref ?? ''];
    // What is written as it is found has no tag.
    const isTagged = mayBeTagged && !response.content?.['application/x-ndjson'];
    if (headers || isTagged) response.headers = { ...(isTagged && { ETag: ETAG_OF_ANSWER }), ...headers };
    if (isTagged && status === '200')
      responses['304'] = { description: 'What the caller has is still current.', headers: response.headers! };
  }
}

/** NDJSON is described by its lines, which are records. */
function describeLines({ requestBody }: Operation): void {
  const lines = requestBody?.content['application/x-ndjson'];
  if (lines) lines.schema = refTo('schemas/SignatureRecordDto');
}

function addExamples({ operationId, requestBody, responses }: Operation): void {
  const { body, answers } = OPERATION_EXAMPLES[operationId] ?? { answers: {} };
  for (const media of Object.values(requestBody?.content ?? {})) setExample(media, body);
  for (const [status, { content = {} }] of Object.entries(responses))
    for (const [type, media] of Object.entries(content)) setExample(media, answers[status]?.[type]);
}

function setExample(media: Media, example: unknown): void {
  if (example !== undefined) media.example = example;
}
