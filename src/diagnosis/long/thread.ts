/**
 * The thread of one text that is long, or takes long: matches it, ranks and writes the answer, so that the service goes
 * on answering others meanwhile. Of the records it has only those that the text may have; what it does not know it asks the service.
 */
import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { StageClock } from '../../metrics/stage-clock.js';
import { errorMessages } from '../../misses/error-messages.js';
import type { ItemRates } from '../../outcomes/rates/record-rates.js';
import { RecordPatterns } from '../../patterns/record-patterns.js';
import type { Suggestion } from '../../search/search-index.js';
import { ObservedTransitions } from '../../signatures/graph/observed-transitions.js';
import { diagnosisOf, type Knowledge } from '../walk.js';
import type { KnownRecord } from '../known-records.js';
import type { FromThread, LoadedRecords, LongQuestion, ToThread } from './long-question.js';
import { SpooledText } from './spooled-text.js';

/** Copying a record for the thread takes the service some 50 µs; others are answered in between. */
const LOADED_AT_A_TIME = 100;

const { text: asked, patterns, question, unreviewed, isCutOff, locale } = workerData as LongQuestion;
const service = parentPort!;

/* oxlint-disable unicorn/require-post-message-target-origin -- no window */
async function ask(request: FromThread): Promise<ToThread> {
  service.postMessage(request);
  const [answer] = (await once(service, 'message')) as [ToThread];
  return answer;
}

const observed = new ObservedTransitions();
const rates = new WeakMap<object, ItemRates>();
const knowledge: Knowledge = {
  async load(ids) {
    const all = new Map<string, KnownRecord>();
    for (let at = 0; at < ids.length; at += LOADED_AT_A_TIME) {
      const loaded = (await ask({ load: ids.slice(at, at + LOADED_AT_A_TIME) })) as LoadedRecords;
      for (const { stored, ...known } of loaded) {
        all.set(stored.id, stored);
        rates.set(stored, known.rates);
        observed.put(stored.id, known.observed);
      }
    }
    return all;
  },
  unreviewed,
  isCutOff: () => isCutOff,
  rates: { of: (stored) => rates.get(stored)! },
  observed,
  suggest: async (lines, options) => (await ask({ suggest: lines, options })) as Suggestion[],
};

const text = typeof asked === 'string' ? asked : new SpooledText(asked.file, asked.blocks);
const records = new RecordPatterns();
for (const [id, own] of patterns) records.put(id, own);
const clock = new StageClock();
const found =
  typeof text === 'string' ? records.match(text) : records.matchBlocks(text.blocks(), text.length, () => text.slice(0));
const diagnosis = await diagnosisOf(text, found, question, locale, knowledge, clock);
const isMissed = diagnosis.matchedIds.length === 0;
service.postMessage({
  found: {
    ...diagnosis,
    skipped: found.skipped,
    errorMessages: isMissed ? errorMessages(text) : [],
    times: clock.times,
  },
} satisfies FromThread);
