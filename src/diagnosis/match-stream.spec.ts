import { expect, it } from '@jest/globals';
import { readConfig } from '../config.js';
import { RecordRates } from '../outcomes/rates/record-rates.js';
import { LivePatterns, type LiveMatches } from '../patterns/live-patterns.js';
import { SearchIndex } from '../search/search-index.js';
import type { SignatureReader } from '../signatures/store/signature-reader.js';
import type { Asked } from './asked.js';
import { DiagnosisService } from './diagnosis.service.js';
import { MatchStream } from './match-stream.js';

/** Remembers what it was asked to match. */
class RecordingPatterns extends LivePatterns {
  readonly texts: string[] = [];
  override match(text: string): LiveMatches {
    this.texts.push(text);
    return super.match(text);
  }
}

it('the whole text is not matched when nobody waits for the answer any more', async () => {
  const patterns = new RecordingPatterns();
  const reader = { load: async () => new Map() } as unknown as SignatureReader;
  const rates = new RecordRates({ outcomeHalfLife: 365 });
  const asked = { note: () => undefined } as unknown as Asked;
  const diagnosis = new DiagnosisService(patterns, reader, new SearchIndex(), rates, asked, readConfig({}));
  const gone = new AbortController();
  async function* text() {
    yield 'a line\n';
    gone.abort();
    yield 'another\n';
  }
  const stream = new MatchStream(patterns, reader, rates, diagnosis, readConfig({}));
  const lines = stream.lines(text(), { limit: 10, explain: false, suggest: false }, 'en', gone.signal);
  expect(await lines.next()).toEqual({ done: true, value: undefined });
  expect(patterns.texts).toEqual(['a line\n', 'another\n']);
});
