/**
 * Holds the OpenAPI document to the running service: it is valid, names every route, explains every operation and field,
 * its examples are valid and answered, and the answers are what it says.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createApp } from '../dist/app.js';
import { readConfig } from '../dist/config.js';
import { openDatabase } from '../dist/database/database.js';
import { SeedLoader } from '../dist/signatures/seed-loader.js';

const dataDir = mkdtempSync(join(tmpdir(), 'cairn-openapi-'));
const config = { ...readConfig({}), dataDir, logLevel: 'error' };
const database = await openDatabase(config);
const app = await createApp(config, database);
const faults = [];
let checks = 0;
const expect = (holds, fault) => {
  checks++;
  if (!holds) faults.push(fault);
};

try {
  await app.get(SeedLoader).load(config.seed);
  const call = (request) => app.inject({ ...request, headers: { host: 'localhost', ...request.headers } });
  const document = (await call({ method: 'GET', url: '/docs-json' })).json();
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method,
      operation,
      name: `${method.toUpperCase()} ${path}`,
    })),
  );

  expect(document.openapi.startsWith('3.1'), 'the document is not OpenAPI 3.1');
  const { valid, errors } = await new Validator().validate(document);
  expect(valid, `the document is not valid: ${JSON.stringify(errors)}`);

  const documented = new Set(operations.map(({ name }) => name));
  const tree = app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false, includeHooks: false });
  const branch = [];
  for (const [, indent, part, methods] of tree.matchAll(/^([ │├└─]*)(\S+)(?: \(([A-Z, ]+)\))?$/gm)) {
    branch.length = indent.length / 4;
    branch.push(part);
    const route = branch.join('').replace(/:(\w+)/g, '{$1}');
    if (route.startsWith('/docs')) continue;
    for (const method of (methods ?? '').split(', ').filter((one) => !['', 'HEAD', 'OPTIONS'].includes(one)))
      expect(documented.has(`${method} ${route}`), `${method} ${route} is not documented`);
  }

  for (const { name, operation } of operations) {
    expect(operation.summary, `${name} has no summary`);
    expect(operation.operationId, `${name} has no operationId`);
    for (const parameter of operation.parameters ?? [])
      expect(
        parameter.schema && (parameter.in !== 'path' || parameter.example),
        `${name}: ${parameter.name} is not explained`,
      );
    const ok = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
    expect(ok?.[1].content, `${name} does not say what it answers`);
  }

  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, 'openapi');
  const validate = (pointer, value, name) => {
    const check = ajv.getSchema(`openapi#${pointer}`);
    expect(check(value), `${name}: ${ajv.errorsText(check.errors)}`);
  };
  const escape = (key) => key.replaceAll('~', '~0').replaceAll('/', '~1');

  const record = { id: 'check/openapi', signature: 'Openapi check failed', regex: 'Openapi check failed' };
  const match = { text: document.components.schemas.MatchRequestDto.properties.text.example, explain: true };
  const bodies = {
    'POST /v1/match': match,
    'POST /v1/lint': record,
    'POST /v1/signatures': record,
    'PUT /v1/signatures/{id}': record,
    'PATCH /v1/signatures/{id}': { confidence: 0.5 },
    'POST /v1/restore/{id}': { revision: 1 },
    'POST /v1/signatures/import': [{ ...record, id: 'check/import' }],
  };
  // What the calls write is made by the first one and changed by the last ones.
  const first = ['POST /v1/signatures'];
  const last = [
    'PUT /v1/signatures/{id}',
    'PATCH /v1/signatures/{id}',
    'DELETE /v1/signatures/{id}',
    'POST /v1/restore/{id}',
  ];
  const place = ({ name }) => (first.includes(name) ? -1 : last.indexOf(name) + 1);
  const sorted = operations.toSorted((a, b) => place(a) - place(b));
  for (const { path, method, operation, name } of sorted) {
    const id = method === 'get' ? operation.parameters?.find((one) => one.in === 'path')?.example : record.id;
    const answer = await call({
      method: method.toUpperCase(),
      url: path.replace('{id}', id),
      headers: method === 'put' ? { 'if-match': '"1"' } : {},
      ...(bodies[name] && { payload: bodies[name] }),
    });
    const response = operation.responses[answer.statusCode];
    expect(response, `${name} answered ${answer.statusCode}: ${answer.body.slice(0, 300)}`);
    if (!response) continue;
    const type = answer.headers['content-type'].split(';')[0];
    expect(response.content[type], `${name} answered ${type}`);
    const pointer = `/paths/${escape(path)}/${method}/responses/${answer.statusCode}/content/${escape(type)}/schema`;
    const values =
      type === 'application/x-ndjson'
        ? answer.body
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [answer.json()];
    for (const value of values) validate(pointer, value, name);

    const refused = await call({
      method: method.toUpperCase(),
      url: path.replace('{id}', 'NO'),
      headers: { 'content-type': 'application/json' },
      payload: method === 'get' ? undefined : '{',
    });
    if (refused.statusCode >= 400) validate('/components/schemas/Problem', refused.json(), `${name}, refused`);
  }
} finally {
  await app.close();
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
}

for (const fault of faults) console.error(`- ${fault}`);
console.log(`OpenAPI: ${checks - faults.length} checks passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;
