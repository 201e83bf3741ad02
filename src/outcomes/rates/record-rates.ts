import { Inject, Injectable } from '@nestjs/common';
import { DAY_MS } from '../../calendar.js';
import { CONFIG, type Config } from '../../config.js';
import type { StoredSignature } from '../../signatures/store/stored-signature.js';
import type { ReportedRate } from './rates.js';
import { standingsOf, type ItemVotes, type Standing } from './standings.js';

/** The rates of a record's workarounds and dead ends, by their ids. */
export type ItemRates = ReadonlyMap<string, ReportedRate>;

/** What of a record is rated. */
type Rated = Pick<StoredSignature, 'id' | 'record' | 'itemIds'>;

interface Known {
  votes: ItemVotes;
  day: number;
  rates: ItemRates;
}

const NO_VOTES: ItemVotes = new Map();

/** Days from 1970, in UTC. */
const today = () => Math.floor(Date.now() / DAY_MS);

/** The rates of all records as this process knows them; `outcome-feed.ts` keeps the reports in them current. */
@Injectable()
export class RecordRates {
  private readonly votes = new Map<string, ItemVotes>();
  /** A stored record is one version, and another object when it was read anew. */
  private readonly known = new WeakMap<Rated, Known>();

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'outcomeHalfLife'>) {}

  /** The same map until the record, what is reported of it, or with reports the day changes. */
  of(stored: Rated): ItemRates {
    const votes = this.votes.get(stored.id) ?? NO_VOTES;
    const day = votes.size > 0 ? today() : 0;
    let known = this.known.get(stored);
    if (known?.votes === votes && known.day === day) return known.rates;
    known = { votes, day, rates: new Map(this.standings(stored).map(({ id, rate }) => [id, rate])) };
    this.known.set(stored, known);
    return known.rates;
  }

  /** What each of the record's rates is made of. */
  standings(stored: Rated): Standing[] {
    const decay = { today: today(), halfLife: this.config.outcomeHalfLife };
    return standingsOf(stored, this.votes.get(stored.id) ?? NO_VOTES, decay);
  }

  /** What is reported of a record, as a text that is the same in every process; empty for no record. */
  reportsOf(signatureId: string): string {
    return JSON.stringify([...(this.votes.get(signatureId) ?? NO_VOTES)].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Takes `votes` for all that is reported of a record. */
  put(signatureId: string, votes: ItemVotes): void {
    if (votes.size > 0) this.votes.set(signatureId, votes);
    else this.votes.delete(signatureId);
  }

  /** The ids of the records of which something is reported. */
  reported(): string[] {
    return [...this.votes.keys()];
  }
}
