import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { manifest } from './manifest.js';
import { completeOperation } from './openapi/complete-operation.js';
import type { Operation, Schema } from './openapi/operation.js';
import { problemExamples, problemSchema } from './openapi/problem-responses.js';
import { operationId, routeScopes } from './openapi/route-scopes.js';
import { recordSchema } from './signatures/record/record-schema.js';

/** The API's description; what its operations have in common is added here once. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Cairn')
    .setDescription(manifest.description)
    .setVersion(manifest.version)
    .setOpenAPIVersion('3.1.0')
    .setLicense('MIT', '')
    .addSecurity('bearer', { type: 'http', scheme: 'bearer', description: 'An access token.' })
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: operationId });
  const components = document.components as { schemas: Record<string, Schema>; examples?: object };
  Object.assign(components.schemas, recordSchemas(), { Problem: problemSchema });
  components.examples = problemExamples;
  for (const schema of Object.values(components.schemas)) completeSchema(schema);

  const scopes = routeScopes(app);
  for (const [path, methods] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>))
      // The guard lets only administrators into a route that declares nothing.
      completeOperation({ method, path, operation, scope: scopes.get(operation.operationId) ?? 'admin:write' });
  return document;
}

/** What has a default need not be sent, and OpenAPI 3.1 wants examples in a list. */
function completeSchema(schema: Schema): void {
  const { required, properties = {} } = schema;
  if (required) schema.required = required.filter((key) => !('default' in (properties[key] ?? {})));
  for (const property of Object.values(properties)) {
    if (property.example === undefined) continue;
    property.examples = [property.example];
    delete property.example;
  }
}

/** The published schema of a record, which knows its limits and formats, in place of what the classes' types tell. */
function recordSchemas(): Record<string, Schema> {
  const {
    $defs,
    $schema: _,
    $id: __,
    ...record
  } = JSON.parse(JSON.stringify(recordSchema()).replaceAll('#/$defs/', '#/components/schemas/')) as {
    $defs: Record<string, Schema>;
    $schema: string;
    $id: string;
  };
  return { ...$defs, SignatureRecordDto: record };
}

/** What a program that reads should know first (llmstxt.org). */
const llmsText = readFileSync(new URL('../data/llms.txt', import.meta.url), 'utf8');

/** The description for people at `/docs`, for programs at `/docs-json`, for language models at `/llms.txt`. */
export function serveDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'docs-json', raw: ['json'] });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/llms.txt', (_request, reply) => reply.type('text/markdown; charset=utf-8').send(llmsText));
}
