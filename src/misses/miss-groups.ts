import { template } from '../matching/generalize.js';
import { TemplateTree, VARIABLE, wordsOf, type Template } from './template-tree.js';

/** At most so many groups are kept; those not seen for longest leave first. */
export const MAX_GROUPS = 1_000;

/** What was seen of a group since that was written. */
export interface Sighting {
  count: number;
  firstSeen: Date;
  lastSeen: Date;
  /** One masked message. */
  sample: string;
}

/** Messages of one template. */
export interface MissGroup extends Template {
  seen?: Sighting;
}

/** Groups what nothing matched by template, in memory: at most twice as many groups as are kept. */
export class MissGroups {
  private readonly tree = new TemplateTree<MissGroup>();
  /** The one seen last stands last. */
  private readonly groups = new Set<MissGroup>();

  get size(): number {
    return this.groups.size;
  }

  /** Counts each error that a text tells of, once, given its messages. */
  add(messages: readonly string[], at: Date): void {
    const told = new Map(messages.map((message) => [this.place(templateOf(message)), message]));
    for (const [group, sample] of told) add(group, { count: 1, firstSeen: at, lastSeen: at, sample });
  }

  /** The group of a template, which may widen by it or be new. */
  place(template: string): MissGroup {
    const words = wordsOf(template);
    let group = this.tree.place(words);
    if (!group) this.tree.add((group = { words }));
    this.groups.delete(group);
    this.groups.add(group);
    if (this.groups.size > 2 * MAX_GROUPS) this.remove(this.groups.values().next().value!);
    return group;
  }

  remove(group: MissGroup): void {
    this.tree.remove(group);
    this.groups.delete(group);
  }

  /** What was seen since the last call. What cannot be written is given back. */
  take(): Map<MissGroup, Sighting> {
    const taken = new Map<MissGroup, Sighting>();
    for (const group of this.groups) {
      if (group.seen) taken.set(group, group.seen);
      group.seen = undefined;
    }
    return taken;
  }

  giveBack(taken: ReadonlyMap<MissGroup, Sighting>): void {
    for (const [group, seen] of taken) if (this.groups.has(group)) add(group, seen);
  }
}

/** A message with its values left out, all in the same way. */
export const templateOf = (message: string): string =>
  template(message)
    .replace(/<[\w*]+>/g, VARIABLE)
    .replace(/\s+/g, ' ');

function add(group: MissGroup, seen: Sighting): void {
  const before = group.seen;
  if (!before) group.seen = { ...seen };
  else {
    before.count += seen.count;
    before.firstSeen = new Date(Math.min(+before.firstSeen, +seen.firstSeen));
    before.lastSeen = new Date(Math.max(+before.lastSeen, +seen.lastSeen));
  }
}
