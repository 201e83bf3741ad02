/** Writes the types of the API for the page, from the description that the built service gives of itself. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import openapiTS, { astToString } from 'openapi-typescript';
import { AppModule } from '../dist/app.module.js';
import { readConfig } from '../dist/config.js';
import { openApiDocument } from '../dist/openapi.js';

// A preview knows all routes and makes nothing that would need a database.
const app = await NestFactory.create(AppModule.with(readConfig({}), {}), new FastifyAdapter(), {
  preview: true,
  abortOnError: false,
  logger: ['error'],
});
/** Alternatives beside properties only say which of these are needed; as types, they would make the whole unknown. */
const document = JSON.parse(JSON.stringify(openApiDocument(app)), (_, value) => {
  if (value?.properties && value.anyOf) delete value.anyOf;
  return value;
});

mkdirSync('web/generated', { recursive: true });
writeFileSync('web/generated/api.d.ts', astToString(await openapiTS(document, { defaultNonNullable: false })));
