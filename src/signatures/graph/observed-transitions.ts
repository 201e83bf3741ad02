import { Injectable } from '@nestjs/common';

/** An error that people met after another one had been fixed. */
export interface ObservedTransition {
  to: string;
  /** In how many sessions. */
  count: number;
}

const NONE: readonly ObservedTransition[] = [];

/** What people met after what they had fixed, in memory; never mixed with what records state. */
@Injectable()
export class ObservedTransitions {
  private readonly following = new Map<string, readonly ObservedTransition[]>();
  /** Record id → the records after which it was met. */
  private readonly preceding = new Map<string, Set<string>>();

  /** What was met after a record, what was met most first. Its records may be retired by now. */
  from(id: string): readonly ObservedTransition[] {
    return this.following.get(id) ?? NONE;
  }

  /** The records that were met before or after. */
  *around(id: string): Generator<string> {
    for (const { to } of this.from(id)) yield to;
    yield* this.preceding.get(id) ?? [];
  }

  /** The records after which something was met. */
  ids(): string[] {
    return [...this.following.keys()];
  }

  /** Takes `transitions` for all that was met after a record. */
  put(id: string, transitions: readonly ObservedTransition[]): void {
    for (const { to } of this.from(id)) {
      const before = this.preceding.get(to)!;
      before.delete(id);
      if (before.size === 0) this.preceding.delete(to);
    }
    if (transitions.length > 0) this.following.set(id, transitions);
    else this.following.delete(id);
    for (const { to } of transitions) this.preceding.set(to, (this.preceding.get(to) ?? new Set()).add(id));
  }
}
