import { readFileSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { PROBLEMS } from './errors/problems.js';
import { recordSchema } from './signatures/record-schema.js';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
  description: string;
};

const fault = {
  type: 'object',
  required: ['path', 'code', 'detail'],
  properties: {
    path: { type: 'string', description: 'The faulty field; empty for the whole body.' },
    code: { type: 'string' },
    detail: { type: 'string' },
  },
};

const problem = {
  type: 'object',
  description: 'RFC 9457 problem details.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', examples: ['urn:cairn:problem:text_too_large'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: "What happened and what to do, in the reader's language." },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    errors: { type: 'array', items: fault },
  },
};

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; description?: string; example?: string }[];
  responses: Record<string, { description: string }>;
}

/** What parameters mean that stand in many operations. */
const COMMON_PARAMETERS: Record<string, { required: boolean; description: string; example: string }> = {
  id: {
    required: true,
    description: 'The id of a signature. Its slashes may stand as they are or as `%2F`.',
    example: 'api/oauth2-invalid-scope-requested',
  },
  'if-match': {
    required: false,
    description: 'The ETag of the revision that the change was made from; with another current one the answer is 412.',
    example: '"3"',
  },
  'accept-language': { required: false, description: "The reader's languages.", example: 'zh-CN, en;q=0.5' },
};

/** The API's description; what every operation has in common is added here once. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Cairn')
    .setDescription(manifest.description)
    .setVersion(manifest.version)
    .setOpenAPIVersion('3.1.0')
    .setLicense('MIT', '')
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '').toLowerCase()}_${method}`,
  });
  const schemas = document.components!.schemas as Record<string, object>;
  Object.assign(schemas, recordSchemas(), { Problem: problem });
  for (const schema of Object.values(schemas)) defaultsAreOptional(schema);
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path as Record<string, Operation>)) completeOperation(operation);
  return document;
}

function completeOperation({ parameters = [], responses }: Operation): void {
  for (const parameter of parameters) {
    const { required, ...common } = COMMON_PARAMETERS[parameter.name] ?? {};
    Object.assign(parameter, common);
    if (parameter.in === 'header') parameter.required = required === true || parameter.required === true;
    if (parameter.name === 'accept-language') parameter.required = false;
  }
  for (const [status, response] of Object.entries(responses))
    response.description ||= STATUS_CODES[status] ?? 'The answer.';
  Object.assign(responses, {
    default: {
      description: 'A problem.',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  });
}

/** What has a default need not be sent. */
function defaultsAreOptional(schema: { required?: string[]; properties?: Record<string, object> }): void {
  const { required, properties = {} } = schema;
  if (required) schema.required = required.filter((key) => !('default' in (properties[key] ?? {})));
}

/** The published schema of a record, which knows its limits and formats, in place of what the classes' types tell. */
function recordSchemas(): Record<string, object> {
  const {
    $defs,
    $schema: _,
    $id: __,
    ...record
  } = JSON.parse(JSON.stringify(recordSchema()).replaceAll('#/$defs/', '#/components/schemas/')) as {
    $defs: Record<string, object>;
    $schema: string;
    $id: string;
  };
  return { ...$defs, SignatureRecordDto: record };
}

/** The description for people at `/docs`, for programs at `/docs-json`. */
export function serveDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'docs-json', raw: ['json'] });
}
