import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { RecordRates } from '../outcomes/rates/record-rates.js';
import { SearchIndex } from '../search/search-index.js';
import { ObservedTransitions } from '../signatures/graph/observed-transitions.js';
import { KnownRecords } from './known-records.js';
import type { Knowledge } from './walk.js';

/** What this process knows of records. */
@Injectable()
export class LiveKnowledge implements Knowledge {
  readonly load: Knowledge['load'];
  readonly suggest: Knowledge['suggest'];
  readonly isCutOff: Knowledge['isCutOff'];
  readonly unreviewed: Knowledge['unreviewed'];

  constructor(
    records: KnownRecords,
    words: SearchIndex,
    readonly rates: RecordRates,
    readonly observed: ObservedTransitions,
    @Inject(CONFIG) { unreviewed }: Config,
  ) {
    this.load = (ids) => records.load(ids);
    this.suggest = (lines, options) => words.suggest(lines, options);
    this.isCutOff = () => records.isCutOff;
    this.unreviewed = unreviewed;
  }
}
