/**
 * Holds the OpenAPI document to the running service: it is valid, names every route, explains every operation with its
 * access, examples and problems, and what is sent and answered is what it says.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createApp } from '../dist/app.js';
import { readConfig } from '../dist/config.js';
import { openDatabase } from '../dist/database/open-database.js';
import { signatureOf } from '../dist/integrations/signature.js';
import { SIGNERS } from '../dist/integrations/signers.js';
import { ASSETS_PATH, PAGE_PATHS } from '../dist/page/page-paths.js';
import { SeedLoader } from '../dist/signatures/bulk/seed-loader.js';

const UNIT = '/v1/translations/{target}/units/{unit_id}';
const TRANSLATION = { target: 'zh', check: 'half_width', term: 'access%20token' };

/** The headers that the document tells of wherever they are sent, and only there. */
const TOLD_HEADERS = ['etag', 'location', 'last-modified', 'www-authenticate', 'content-language'];

/** How many requests were signed so far. */
let signed = 0;
const faults = [];
let checks = 0;
const expect = (holds, fault) => {
  checks++;
  if (!holds) faults.push(fault);
};

const dataDir = mkdtempSync(join(tmpdir(), 'cairn-openapi-'));
const SECRET = 'a secret for the check';
const secrets = Object.fromEntries(Object.values(SIGNERS).map(({ secret }) => [secret, SECRET]));
const config = { ...readConfig({}), ...secrets, dataDir, logLevel: 'error' };
const database = await openDatabase(config);
const app = await createApp(config, database);
try {
  await app.get(SeedLoader).load(config.seed);
  const document = (await send({ method: 'GET', url: '/docs-json' })).json();
  const operations = operationsOf(document);
  const validator = validatorOf(document);
  await checkDocument(document);
  checkRoutes(new Set(operations.map(({ name }) => name)));
  for (const operation of operations) checkOperation(operation);
  checkExamples(document, validator);
  await checkAnswers(operations, validator);
} finally {
  await app.close();
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
}
for (const fault of faults) console.error(`- ${fault}`);
console.log(`OpenAPI: ${checks - faults.length} checks passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;

function send(request) {
  return app.inject({ ...request, headers: { host: 'localhost', ...request.headers, ...signatureHeaders(request) } });
}

/** For the routes that ask for a signature, of which each is taken once. */
function signatureHeaders({ url, payload }) {
  const signer = /^\/v1\/integrations\/(\w+)/.exec(url)?.[1];
  if (!signer) return {};
  const now = String(Math.floor(Date.now() / 1000) - (signed++ % 250));
  return { [SIGNERS[signer].timestamp]: now, [SIGNERS[signer].signature]: signatureOf(SECRET, now, payload) };
}

function operationsOf({ paths }) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method,
      ...operation,
      parameters: operation.parameters ?? [],
      name: `${method.toUpperCase()} ${path}`,
    })),
  );
}

function validatorOf(document) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, 'openapi');
  return (pointer, value, name) => {
    const check = ajv.getSchema(`openapi#${pointer.split('/').map(encodeURIComponent).join('/')}`);
    expect(check(value), `${name}: ${ajv.errorsText(check.errors)}`);
  };
}

async function checkDocument(document) {
  expect(document.openapi.startsWith('3.1'), 'the document is not OpenAPI 3.1');
  const { valid, errors } = await new Validator().validate(document);
  expect(valid, `the document is not valid: ${JSON.stringify(errors)}`);
}

function checkRoutes(documented) {
  const tree = app.getHttpAdapter().getInstance().printRoutes({ includeHooks: false });
  const branch = [];
  for (const [, indent, part, methods] of tree.matchAll(/^([ │├└─]*)(\S+)(?: \(([A-Z, ]+)\))?$/gm)) {
    branch.length = indent.length / 4;
    branch.push(part);
    const route = branch.join('').replace(/:(\w+)/g, '{$1}');
    // They describe themselves, or are for browsers that follow them.
    if (['/mcp', '/llms.txt', '/v1/sign-in', '/v1/sign-in/callback'].includes(route)) continue;
    if (route.startsWith('/docs') || route.startsWith(ASSETS_PATH) || PAGE_PATHS.includes(route)) continue;
    for (const method of (methods ?? '').split(', ').filter((one) => !['', 'HEAD', 'OPTIONS'].includes(one)))
      expect(documented.has(`${method} ${route}`), `${method} ${route} is not documented`);
  }
}

function checkOperation(operation) {
  const { name, path, method, parameters, requestBody, responses, security } = operation;
  expect(operation.summary, `${name} has no summary`);
  expect(operation.operationId, `${name} has no operationId`);
  for (const { name: key, in: place, schema, required, example } of parameters) {
    expect(schema && (place !== 'path' || example), `${name}: ${key} is not explained`);
    expect(!(required && schema && 'default' in schema), `${name}: ${key} is required and has a default`);
  }
  const header = (key) => parameters.find((one) => one.in === 'header' && one.name === key);
  expect(header('accept-language')?.required === false, `${name} does not take Accept-Language`);
  const ifMatch = changesRevision(operation) ? requiresMatch(operation) : undefined;
  expect(header('if-match')?.required === ifMatch, `${name}: If-Match is required: ${header('if-match')?.required}`);
  if (method === 'patch')
    expect(requestBody.content['application/merge-patch+json'], `${name} takes no application/merge-patch+json`);

  for (const [type, media] of Object.entries(requestBody?.content ?? {}))
    expect(hasExample(media), `${name}: the body as ${type} has no example`);
  const answers = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const saysWhat = ([status, { content }]) => (status === '204' ? !content : content);
  expect(answers.length > 0 && answers.every(saysWhat), `${name} does not say what it answers`);
  for (const [status, { content = {} }] of Object.entries(responses))
    for (const [type, media] of Object.entries(content))
      expect(hasExample(media), `${name}: ${status} as ${type} has no example`);

  expect(
    isPublic(path) ? security?.length === 0 : security?.every(({ bearer }) => bearer?.length === 1),
    `${name}: the security is ${JSON.stringify(security)}`,
  );
  for (const status of expectedProblems(operation)) {
    const isTold = responses[status]?.content?.['application/problem+json'];
    expect(isTold, `${name} does not tell of the problem ${status}`);
  }
}

function hasExample({ example, examples = {} }) {
  return example !== undefined || Object.keys(examples).length > 0;
}

function isPublic(path) {
  return (
    path.startsWith('/health/') || path.startsWith('/v1/integrations/') || ['/schema', '/v1/session'].includes(path)
  );
}

/** Whether the operation makes a new version of an existing record or unit. */
function changesRevision({ path, method }) {
  const changed = ['/v1/signatures/{id}', '/v1/restore/{id}', UNIT, `${UNIT}/decision`];
  return method !== 'get' && changed.includes(path);
}

/** Whether the caller has to say which version it has seen. */
function requiresMatch({ path, method }) {
  return path.startsWith(UNIT) || method === 'put';
}

function expectedProblems(operation) {
  const { name, path, method, parameters, requestBody } = operation;
  const hasInput = requestBody || parameters.some((parameter) => parameter.in !== 'header');
  const isCreation = name === 'POST /v1/signatures';
  const isChange = changesRevision(operation);
  // An import is read as it comes, however long it is.
  const isLimited = requestBody && name !== 'POST /v1/signatures/import';
  return [
    ...(hasInput ? [400] : []),
    ...(isPublic(path) ? [] : [401, 403, 503]),
    // A language of which there is nothing is no wrong one.
    ...(path.replace('{target}', '').includes('{') ? [404] : []),
    ...(isCreation ? [409] : []),
    ...(isChange ? [412] : []),
    ...(isLimited ? [413] : []),
    ...(requestBody ? [415] : []),
    ...(isCreation || (isChange && method !== 'delete') ? [422] : []),
    ...(isChange && requiresMatch(operation) ? [428] : []),
    500,
  ];
}

/** Every example, of parameters, headers, bodies, answers and schemas, satisfies its schema. */
function checkExamples(document, validate) {
  const resolve = ({ $ref, ...example }) => ($ref ? document.components.examples[$ref.split('/').at(-1)] : example);
  const walk = (node, pointer) => {
    if (typeof node !== 'object' || node === null) return;
    const { schema, example, examples } = node;
    const isSchema = Array.isArray(examples);
    if (isSchema) for (const value of examples) validate(pointer, value, `the example at ${pointer}`);
    if (schema && example !== undefined) validate(`${pointer}/schema`, example, `the example at ${pointer}`);
    if (schema)
      for (const [key, value] of Object.entries(examples ?? {}))
        validate(`${pointer}/schema`, resolve(value).value, `the example ${key} at ${pointer}`);
    for (const [key, child] of Object.entries(node))
      if (!((schema || isSchema) && ['example', 'examples'].includes(key))) walk(child, `${pointer}/${escape(key)}`);
  };
  walk(document.paths, '/paths');
  walk(document.components.schemas, '/components/schemas');
  for (const [code, { value }] of Object.entries(document.components.examples))
    validate('/components/schemas/Problem', value, `the example ${code}`);
}

function escape(key) {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Sends each operation its example and much that is wrong; all answers are documented. */
async function checkAnswers(operations, validate) {
  // What the calls write is made by the first ones and changed by the last ones, in this order.
  const first = ['POST /v1/tokens', 'POST /v1/signatures', 'POST /v1/shares'];
  const last = ['PUT', 'PATCH', 'DELETE'].map((method) => `${method} /v1/signatures/{id}`);
  const place = ({ name }) => {
    if (first.includes(name)) return -1;
    return [...last, 'POST /v1/restore/{id}'].indexOf(name) + 1;
  };
  const made = { 'if-match': '"1"', miss_id: await someMiss(), unit_id: await someUnit(), ...TRANSLATION };
  for (const operation of operations.toSorted((a, b) => place(a) - place(b))) {
    const request = exampleRequest(operation, made);
    const answer = await send(request);
    expect(answer.statusCode < 300, `${operation.name} answered ${answer.statusCode}: ${answer.body.slice(0, 300)}`);
    checkAnswer(operation, answer, validate);
    if (operation.name === 'POST /v1/tokens') made.token_id = answer.json().id;
    if (operation.name === 'POST /v1/signatures') made.id = answer.json().id;
    if (operation.name === 'POST /v1/shares') {
      const { id, delete_token: token } = answer.json();
      Object.assign(made, { share_id: id, 'delete-token': token });
    }
    if (operation.path.endsWith('/suggestions')) made.suggestion_id = await someSuggestion(made.unit_id);
    await checkRefusals(operation, request, validate);
  }
}

/** A text without placeholders, which the examples may replace. */
async function someUnit() {
  const units = await send({
    method: 'GET',
    url: '/v1/translations/zh/units?field=dead_ends.why_fails&domain=scaikey',
  });
  return units.json().items.find(({ source }) => !source.includes('{{')).id;
}

async function someSuggestion(unit) {
  return (await send({ method: 'GET', url: `/v1/translations/zh/units/${unit}` })).json().suggested[0].id;
}

async function someMiss() {
  await send({ method: 'POST', url: '/v1/match', payload: { text: 'Cart 4711 is locked by worker-3' } });
  const misses = await send({ method: 'GET', url: '/v1/misses' });
  return misses.json().items[0].id;
}

function exampleRequest({ path, method, parameters, requestBody }, made) {
  const required = parameters.filter((one) => one.in === 'header' && one.required);
  const [type, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  const asked = parameters.filter((one) => one.in === 'query' && one.required);
  const query = new URLSearchParams(asked.map(({ name, example }) => [name, example])).toString();
  return {
    method: method.toUpperCase(),
    url: path.replace(/\{(\w+)\}/g, (_, key) => made[key]) + (query && `?${query}`),
    headers: {
      ...(type && { 'content-type': type }),
      ...Object.fromEntries(required.map(({ name }) => [name, made[name]])),
      // A unit has another version after each of the requests.
      ...(path.includes('{unit_id}') && { 'if-match': '*' }),
    },
    ...(body && { payload: written(body.example, type) }),
  };
}

function written(body, type) {
  return type === 'application/x-www-form-urlencoded' ? String(new URLSearchParams(body)) : JSON.stringify(body);
}

async function checkRefusals(operation, request, validate) {
  const { path, requestBody, name } = operation;
  const withHeader = (key, value) => ({ ...request, headers: { ...request.headers, [key]: value } });
  const { 'if-match': _, ...headers } = request.headers;
  const wrong = [
    request,
    { ...request, headers },
    { ...request, url: `${request.url}${request.url.includes('?') ? '&' : '?'}nonsense=1` },
    { ...request, url: path.replace(/\{\w+\}/, 'NO') },
    { ...request, url: path.replace('{id}', 'no/such') },
    withHeader('host', 'foreign.example'),
    withHeader('accept', 'image/png'),
    withHeader('if-match', '"999"'),
    ...(requestBody ? ['{', '{}', '[]', '"x"', Buffer.of(0x22, 0xff, 0x22), '[{"id":"NO"}]'] : []).map((payload) => ({
      ...request,
      payload,
    })),
    ...(requestBody ? ['text/plain', 'application/x-ndjson'].map((type) => withHeader('content-type', type)) : []),
  ];
  for (const one of wrong) checkAnswer(operation, await send(one), validate);

  const stranger = await send(withHeader('authorization', 'Bearer wrong'));
  expect((stranger.statusCode === 401) !== isPublic(path), `${name} answers a wrong token ${stranger.statusCode}`);
  checkAnswer(operation, stranger, validate);
}

function checkAnswer({ path, method, name, responses }, { statusCode, headers, body }, validate) {
  const response = responses[statusCode];
  expect(response, `${name} answered ${statusCode}: ${body.slice(0, 300)}`);
  if (!response) return;
  const told = Object.keys(response.headers ?? {}).map((key) => key.toLowerCase());
  // Of what is forbidden, a token with the scope would mend some, and others not.
  const isOptional = (key) => statusCode === 403 && key === 'www-authenticate';
  for (const key of TOLD_HEADERS)
    expect(
      key in headers === told.includes(key) || isOptional(key),
      `${name}, ${statusCode}: ${key} is ${headers[key]}`,
    );

  if (statusCode === 204) return;
  const type = headers['content-type'].split(';')[0];
  expect(response.content[type], `${name} answered ${statusCode} as ${type}`);
  if (!response.content[type] || !type.includes('json')) return;
  const values = (type === 'application/x-ndjson' ? body.trim().split('\n') : [body]).map((text) => JSON.parse(text));
  const pointer = `/paths/${escape(path)}/${method}/responses/${statusCode}/content/${escape(type)}/schema`;
  for (const value of values) validate(pointer, value, `${name}, ${statusCode}`);
  if (type !== 'application/problem+json') return;
  const [{ code }] = values;
  expect(code in response.content[type].examples, `${name}, ${statusCode}: ${code} is not documented`);
}
