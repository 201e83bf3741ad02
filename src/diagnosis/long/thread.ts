/**
 * The thread of one long text: matches it, ranks and writes the answer, so that the service goes on answering others
 * meanwhile. Of the records it has only those that the text may have; what it does not know it asks the service.
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
import type { FromThread, LoadedRecords, LongQuestion, ToThread } from './long-question.js';
import { SpooledText } from './spooled-text.js';

const { file, blocks, patterns, question, unreviewed, isCutOff, locale } = workerData as LongQuestion;
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
    const loaded = (await ask({ load: ids })) as LoadedRecords;
    for (const one of loaded) {
      rates.set(one.stored, one.rates);
      observed.put(one.stored.id, one.observed);
    }
    return new Map(loaded.map(({ stored }) => [stored.id, stored]));
  },
  unreviewed,
  isCutOff: () => isCutOff,
  rates: { of: (stored) => rates.get(stored)! },
  observed,
  suggest: async (lines, options) => (await ask({ suggest: lines, options })) as Suggestion[],
};

const text = new SpooledText(file, blocks);
const records = new RecordPatterns();
for (const [id, own] of patterns) records.put(id, own);
const clock = new StageClock();
const found = records.matchBlocks(text.blocks(), text.length, () => text.slice(0));
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
