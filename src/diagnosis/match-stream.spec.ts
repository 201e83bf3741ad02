import { expect, it } from '@jest/globals';
import { readConfig } from '../config.js';
import { Metrics } from '../metrics/metrics.js';
import { RecordRates } from '../outcomes/rates/record-rates.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { ObservedTransitions } from '../signatures/graph/observed-transitions.js';
import { SearchIndex } from '../search/search-index.js';
import type { KnownRecords } from './known-records.js';
import type { Asked } from './asked.js';
import { DiagnosisService } from './diagnosis.service.js';
import { LiveKnowledge } from './live-knowledge.js';
import { LongTexts } from './long/long-texts.js';
import { MatchStream } from './match-stream.js';

it('a text is not matched when nobody waits for the answer any more', async () => {
  const asked: unknown[] = [];
  const asking = { note: (...note: unknown[]) => asked.push(note) } as unknown as Asked;
  const metrics = new Metrics();
  const patterns = new LivePatterns();
  const reader = { load: async () => new Map() } as unknown as KnownRecords;
  const config = readConfig({});
  const [rates, observed] = [new RecordRates(config), new ObservedTransitions()];
  const knowledge = new LiveKnowledge(reader, new SearchIndex(), rates, observed, config);
  const longTexts = new LongTexts(patterns, knowledge, asking, metrics);
  const diagnosis = new DiagnosisService(patterns, knowledge, longTexts, asking, metrics, config);
  const gone = new AbortController();
  async function* text() {
    yield 'a line\n';
    gone.abort();
    yield 'another\n';
  }
  const stream = new MatchStream(patterns, diagnosis, knowledge, longTexts);
  const lines = stream.lines(text(), { limit: 10, explain: false, suggest: false }, 'en', gone.signal);
  expect(await lines.next()).toEqual({ done: true, value: undefined });
  expect(asked).toEqual([]);
});
