import { Injectable } from '@nestjs/common';
import { withItemIds } from '../signatures/record/item-ids.js';
import type { StoredSignature } from '../signatures/store/stored-signature.js';
import { deadEndRate, workaroundRate, type Rate, type WeightedReports } from './rates.js';

/** What is reported of a record, by the id of the workaround or dead end. */
export type ItemReports = ReadonlyMap<string, WeightedReports>;

/** The rates of a record's workarounds and dead ends, by their ids. */
export type ItemRates = ReadonlyMap<string, Rate>;

const NO_REPORTS: ItemReports = new Map();

/** The rates of all records as this process knows them; `outcome-feed.ts` keeps the reports in them current. */
@Injectable()
export class RecordRates {
  private readonly reports = new Map<string, ItemReports>();
  /** A stored record is one version, and another object when it was read anew. */
  private readonly known = new WeakMap<StoredSignature, { reports: ItemReports; rates: ItemRates }>();

  /** The same map until the record or what is reported of it changes. */
  of(stored: StoredSignature): ItemRates {
    const reports = this.reports.get(stored.id) ?? NO_REPORTS;
    let known = this.known.get(stored);
    if (known?.reports !== reports) this.known.set(stored, (known = { reports, rates: ratesOf(stored, reports) }));
    return known.rates;
  }

  /** Takes `reports` for all that is reported of a record. */
  put(signatureId: string, reports: ItemReports): void {
    if (reports.size > 0) this.reports.set(signatureId, reports);
    else this.reports.delete(signatureId);
  }

  /** The ids of the records of which something is reported. */
  reported(): IterableIterator<string> {
    return this.reports.keys();
  }
}

function ratesOf({ record: authored, itemIds }: StoredSignature, reports: ItemReports): ItemRates {
  const record = withItemIds(authored, itemIds);
  const { workarounds = [], dead_ends: deadEnds = [] } = record;
  return new Map([
    ...workarounds.map((item) => [item.id!, workaroundRate(item, record, reports.get(item.id!))] as const),
    ...deadEnds.map((item) => [item.id!, deadEndRate(item, record, reports.get(item.id!))] as const),
  ]);
}
