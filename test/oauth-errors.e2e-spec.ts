import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readConfig } from '../src/config.js';
import type { AnswerDto } from '../src/diagnosis/answer.dto.js';
import { SeedLoader } from '../src/signatures/bulk/seed-loader.js';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

interface Case {
  system: string;
  text: string;
  expect: string;
}

const cases = JSON.parse(readFileSync(new URL('fixtures/oauth-errors.json', import.meta.url), 'utf8')) as Case[];

const LOG_LINE = '2026-11-22 10:15:02,114 INFO  [worker-7] c.acme.orders.Sync - page 12 of 40 stored in 31 ms\n';

/** What becomes of an error text on its way into a ticket. */
const DISGUISES: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'inside a JSON string': (text) => JSON.stringify({ level: 'error', message: text }),
  'inside JSON inside JSON': (text) => JSON.stringify({ log: JSON.stringify({ message: text }) }),
  'URL-encoded': (text) => encodeURIComponent(text),
  'form-encoded': (text) =>
    `https://app.example/callback?${new URLSearchParams({ state: 'x1', message: text }).toString()}`,
  'with ANSI colours': (text) =>
    text.replace(/\w+/g, (word) => `\u001b[31m${word.slice(0, 2)}\u001b[1m${word.slice(2)}\u001b[0m`),
  'hard-wrapped at 60 columns': (text) => text.replace(/.{60}/g, '$&\n'),
  'in the middle of 200 KB of log': (text) =>
    `${LOG_LINE.repeat(1_100)}2026-11-22 10:15:03,001 ERROR [worker-7] c.acme.orders.Sync - ${text}\n${LOG_LINE.repeat(1_100)}`,
};

describeOnEachDatabase('what OAuth servers print', ({ open }) => {
  let cairn: TestApp;
  beforeAll(async () => {
    cairn = await startApp(await open());
    await cairn.app.get(SeedLoader).load(readConfig({}).seed);
  });
  afterAll(() => cairn.close());

  describe.each(Object.entries(DISGUISES))('%s', (_, disguise) => {
    it.each(cases)('$system: $text', async ({ text, expect: id }) => {
      const { body } = await cairn.call<AnswerDto>('POST', '/v1/match', { text: disguise(text) });
      expect(body.matches[0]?.signature_id).toBe(id);
    });
  });
});
