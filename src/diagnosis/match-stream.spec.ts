import { expect, it } from '@jest/globals';
import { readConfig } from '../config.js';
import { RecordRates } from '../outcomes/rates/record-rates.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { SearchIndex } from '../search/search-index.js';
import type { SignatureReader } from '../signatures/store/signature-reader.js';
import type { Asked } from './asked.js';
import { DiagnosisService } from './diagnosis.service.js';
import { MatchStream } from './match-stream.js';

/** Matches without end, and counts how often it was let go on. */
class EndlessPatterns extends LivePatterns {
  turns = 0;
  override *matching(): ReturnType<LivePatterns['matching']> {
    for (;;) {
      this.turns++;
      yield;
    }
  }
}

it('a diagnosis is given up when nobody waits for it any more', async () => {
  const patterns = new EndlessPatterns();
  const reader = { load: async () => new Map() } as unknown as SignatureReader;
  const rates = new RecordRates({ outcomeHalfLife: 365 });
  const asked = { note: () => undefined } as unknown as Asked;
  const diagnosis = new DiagnosisService(patterns, reader, new SearchIndex(), rates, asked, readConfig({}));
  const gone = new AbortController();
  async function* text() {
    yield 'a line\n';
    setTimeout(() => gone.abort(), 30);
  }
  const stream = new MatchStream(patterns, reader, rates, diagnosis);
  const lines = stream.lines(text(), { limit: 10, explain: false, suggest: false }, 'en', gone.signal);
  expect(await lines.next()).toEqual({ done: true, value: undefined });
  expect(patterns.turns).toBeGreaterThan(0);
});
