import { Injectable } from '@nestjs/common';
import type { StoredSignature } from '../store/stored-signature.js';
import type { ObservedTransitions } from './observed-transitions.js';
import { transitionsOf } from './transitions.js';

export interface Neighbourhood {
  /** Ids with their distance from the centre, nearest first; some may be named by a record but not known. */
  distances: Map<string, number>;
  /** The records that state the transitions between them. */
  statedBy: Set<string>;
  /** Ids left out because there are too many. */
  more: number;
}

/** Which published records state a transition from or to which, in memory. */
@Injectable()
export class TransitionGraph {
  /** Record id → the other ends of the transitions that it states. */
  private readonly ends = new Map<string, Set<string>>();
  /** Record id → the records that name it as an end. */
  private readonly namedBy = new Map<string, Set<string>>();

  put({ id, record }: StoredSignature): void {
    this.remove(id);
    const ends = new Set(transitionsOf(record).flatMap(({ from, to }) => [from, to]));
    ends.delete(id);
    if (ends.size === 0) return;
    this.ends.set(id, ends);
    for (const end of ends) this.namedBy.set(end, (this.namedBy.get(end) ?? new Set()).add(id));
  }

  remove(id: string): void {
    for (const end of this.ends.get(id) ?? []) {
      const naming = this.namedBy.get(end)!;
      naming.delete(id);
      if (naming.size === 0) this.namedBy.delete(end);
    }
    this.ends.delete(id);
  }

  /** What lies within `depth` transitions of `id`, stated or observed, either way: at most `limit` ids, the nearest. */
  around(id: string, depth: number, limit: number, observed: Pick<ObservedTransitions, 'around'>): Neighbourhood {
    const distances = new Map([[id, 0]]);
    const statedBy = new Set<string>();
    const beyond = new Set<string>();
    for (const [centre, distance] of distances) {
      if (distance === depth) break;
      if (this.ends.has(centre)) statedBy.add(centre);
      for (const naming of this.namedBy.get(centre) ?? []) statedBy.add(naming);
      for (const end of [...this.neighbours(centre), ...observed.around(centre)]) {
        if (distances.has(end)) continue;
        if (distances.size < limit) distances.set(end, distance + 1);
        else beyond.add(end);
      }
    }
    return { distances, statedBy, more: beyond.size };
  }

  private *neighbours(id: string): Generator<string> {
    yield* this.ends.get(id) ?? [];
    yield* this.namedBy.get(id) ?? [];
  }
}
