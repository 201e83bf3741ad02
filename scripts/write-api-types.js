/**
 * Builds the service and writes the types of the client, client/src/api.ts, from the description that it gives of itself.
 * With --check builds nothing, and only tells, by its exit code, whether they are what they would become.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import openapiTS, { astToString } from 'openapi-typescript';

const isCheck = process.argv.includes('--check');
// What does not compile is built too: it may wait for just these types.
if (!isCheck) spawnSync('npx', ['--no', 'nest', 'build'], { shell: process.platform === 'win32' });
const { AppModule } = await import('../dist/app.module.js');
const { readConfig } = await import('../dist/config.js');
const { openApiDocument } = await import('../dist/openapi.js');

// A preview knows all routes and makes nothing that would need a database.
const app = await NestFactory.create(AppModule.with(readConfig({}), {}), new FastifyAdapter(), {
  preview: true,
  abortOnError: false,
  logger: ['error'],
});
/** Alternatives beside a type or properties only say more of these; as types, they would make the whole unknown. */
const document = JSON.parse(JSON.stringify(openApiDocument(app)), (_, value) => {
  if ((value?.properties || value?.type) && value.anyOf) delete value.anyOf;
  return value;
});

const file = 'client/src/api.ts';
const types = `/** Written by \`npm run client:types\`. */
${astToString(await openapiTS(document, { defaultNonNullable: false }))}`;
if (!isCheck) writeFileSync(file, types);
else if (readFileSync(file, 'utf8') !== types) {
  console.error(`${file} is not what the service says of itself: npm run client:types`);
  process.exitCode = 1;
}
