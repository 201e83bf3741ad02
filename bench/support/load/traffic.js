import { textOf } from '../http/texts.js';
import { randomNumbers } from '../random.js';
import { ask } from '../ask.js';

/** So many texts take turns; one in four has no error that is known. */
const TEXTS = 4_096;
const UNKNOWN_OF_4 = 1;
/** So many networks ask: no limit that is meant for one caller is met. */
const NETWORKS = 50_000;

/** What a whole team does with Cairn: nine in ten are questions. Percents. */
const MIX = { match: 90, read: 5, outcome: 3, write: 2 };
export const KINDS = Object.keys(MIX);

/** Makes requests, and remembers those that were acknowledged, for all of these have to be found again. */
export class Traffic {
  /**
   * @param records those that are there
   * @param fresh an iterator of records that are not
   * @param fixes of some records, as answers have them
   */
  constructor(records, fresh, fixes, seed) {
    Object.assign(this, { records, fresh, fixes, next: randomNumbers(seed) });
    this.texts = Array.from({ length: TEXTS }, (_, n) =>
      textOf(n % 4 < UNKNOWN_OF_4 ? undefined : this.any(records), this.next),
    );
    this.changes = 0;
    this.reports = 0;
    this.acknowledged = { created: [], changed: new Map(), reported: [] };
  }

  any(list) {
    return list[this.next() % list.length];
  }

  /** Something that is asked, as `{ kind, method, path, body, headers, acknowledge }`. */
  request() {
    let share = this.next() % 100;
    const kind = KINDS.find((one) => (share -= MIX[one]) < 0);
    const network = this.next() % NETWORKS;
    const headers = { 'x-forwarded-for': `10.${network >> 8}.${network & 255}.7` };
    return { kind, headers, ...this[kind]() };
  }

  match() {
    return { method: 'POST', path: '/v1/match', body: { text: this.any(this.texts) } };
  }

  /** Four in five are records by their id, the others searches. */
  read() {
    const { id, tags, error_code: code } = this.any(this.records);
    const searched = encodeURIComponent(`${tags.at(-1)} ${code}`);
    return { method: 'GET', path: this.next() % 5 ? `/v1/signatures/${id}` : `/v1/signatures?q=${searched}&limit=20` };
  }

  outcome() {
    const note = `report ${this.reports++}`;
    return {
      method: 'POST',
      path: '/v1/outcomes',
      body: { ...this.any(this.fixes), worked: this.next() % 4 > 0, note },
      acknowledge: () => this.acknowledged.reported.push(note),
    };
  }

  /** Half are new records, half change one that is there, each another. */
  write() {
    if (this.next() % 2) {
      const { value: record } = this.fresh.next();
      const acknowledge = () => this.acknowledged.created.push(record);
      return { method: 'POST', path: '/v1/signatures', body: record, acknowledge };
    }
    const { id } = this.records[this.changes++ % this.records.length];
    const confidence = (1 + (this.next() % 98)) / 100;
    return {
      method: 'PATCH',
      path: `/v1/signatures/${id}`,
      body: { confidence },
      acknowledge: () => this.acknowledged.changed.set(id, confidence),
    };
  }
}

/** A fix of each of some records, as those who were answered know it. */
export async function fixesOf(url, records) {
  const fixes = [];
  for (const record of records) {
    const { text } = await ask(`${url}/v1/match`, 'POST', { text: `ERROR ${record.signature.replaceAll('%s', 'x1')}` });
    const match = JSON.parse(text).matches.find(({ signature_id: id }) => id === record.id);
    fixes.push({ signature_id: record.id, workaround_id: match.workarounds[0].id });
  }
  return fixes;
}
