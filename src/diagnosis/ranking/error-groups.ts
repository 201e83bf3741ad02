/**
 * The errors of a text. Matches that share a part of a line or a stack trace, or of which one leads to the other, speak of one
 * error, and so do those that are connected through others. Each error has a root: what leads to the others by the
 * transition graph, else the innermost cause, else what stands first, else the surest. The others follow from it.
 */
import type { Span } from '../../text/span.js';
import { transitionsOf } from '../../signatures/graph/transitions.js';
import type { SignatureRecordDto } from '../../signatures/record/record.dto.js';
import type { LogLines } from '../text/log-lines.js';
import type { Place } from './parts/place.js';

export type RootReason = 'only' | 'leads_to' | 'innermost' | 'earliest' | 'surest';
export type FollowerReason = 'leads_to' | 'outer' | 'later' | 'same_place';

export interface ErrorGroup<T> {
  root: T;
  why: RootReason;
  /** In the order that they were given in. */
  followers: { match: T; why: FollowerReason }[];
}

interface Placed {
  id: string;
  record: SignatureRecordDto;
  match: { spans: readonly Span[] };
  place: Place;
  /** Whether it matched no more than the name of an exception. */
  isName: boolean;
}

/** Groups matches that come surest first; each group stands where its first match does. */
export function errorGroups<T extends Placed>(matches: readonly T[], lines: LogLines): ErrorGroup<T>[] {
  if (matches.length === 1) return [{ root: matches[0]!, why: 'only', followers: [] }];
  const leads = leadsAmong(matches);
  const groups = new Map<number, T[]>();
  for (const [index, group] of connected(matches, leads, lines).entries()) {
    const members = groups.get(group);
    if (members) members.push(matches[index]!);
    else groups.set(group, [matches[index]!]);
  }
  return [...groups.values()].map((members) => withRoot(members, leads));
}

/** Id of a match → ids of those that it leads to, over any number of steps, and that do not lead back. */
type Leads = ReadonlyMap<string, ReadonlySet<string>>;

function leadsAmong(matches: readonly Placed[]): Leads {
  const ids = new Set(matches.map(({ id }) => id));
  const next = new Map<string, string[]>();
  for (const { record } of matches)
    for (const { kind, from, to } of transitionsOf(record))
      if (kind === 'leads_to' && ids.has(from) && ids.has(to)) next.set(from, [...(next.get(from) ?? []), to]);
  const reached = new Map([...next.keys()].map((id) => [id, reachedFrom(id, next)]));
  const isOneWay = (from: string, to: string) => !reached.get(to)?.has(from);
  return new Map([...reached].map(([from, all]) => [from, new Set([...all].filter((to) => isOneWay(from, to)))]));
}

function reachedFrom(id: string, next: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const to of next.get(at) ?? [])
      if (!reached.has(to)) {
        reached.add(to);
        waiting.push(to);
      }
  return reached;
}

/** For each match the number of its group. */
function connected(matches: readonly Placed[], leads: Leads, lines: LogLines): number[] {
  const parents = matches.map((_, index) => index);
  const groupOf = (index: number): number => {
    while (parents[index] !== index) index = parents[index] = parents[parents[index]!]!;
    return index;
  };
  const firstWith = new Map<string, number>();
  const joinAllWith = (key: string, index: number) => {
    const other = firstWith.get(key);
    if (other === undefined) firstWith.set(key, index);
    else parents[groupOf(index)] = groupOf(other);
  };
  matches.forEach(({ match, place }, index) => {
    for (const part of partsOf(match.spans, lines)) joinAllWith(`part ${part}`, index);
    if (place.layer) joinAllWith(`trace ${place.layer.trace}`, index);
  });
  const indexOf = new Map(matches.map(({ id }, index) => [id, index]));
  for (const [from, all] of leads)
    for (const to of all) parents[groupOf(indexOf.get(to)!)] = groupOf(indexOf.get(from)!);
  return matches.map((_, index) => groupOf(index));
}

/** The parts of lines that spans, in their order, take in. */
function* partsOf(spans: readonly Span[], lines: LogLines): Iterable<string> {
  let done = 0;
  for (const { start, end } of spans) {
    const last = Math.max(start, end - 1);
    for (let at = Math.max(start, done); at <= last;) {
      const line = lines.lineAt(at);
      const [lineStart, lineEnd] = [lines.startOf(line), lines.endOf(line)];
      for (const part of lines.partsOf(line).between(at - lineStart, Math.min(last, lineEnd) - lineStart))
        yield `${line}.${part}`;
      at = lineEnd + 1;
    }
    done = Math.max(done, last + 1);
  }
}

function withRoot<T extends Placed>(members: readonly T[], leads: Leads): ErrorGroup<T> {
  const isLedTo = ({ id }: T) => members.some((other) => leads.get(other.id)?.has(id));
  const isOuter = ({ place }: T) => place.layer?.innermost === false;
  const told = new Set(members.filter(({ isName }) => !isName).map(({ place }) => place.line));
  const isOnlyName = ({ isName, place }: T) => isName && told.has(place.line);
  // Sorting keeps the surest first among equals.
  const [root, ...others] = members.toSorted(
    (a, b) =>
      Number(isLedTo(a)) - Number(isLedTo(b)) ||
      Number(isOuter(a)) - Number(isOuter(b)) ||
      a.place.line - b.place.line ||
      Number(isOnlyName(a)) - Number(isOnlyName(b)),
  ) as [T, ...T[]];

  const whyRoot = (): RootReason => {
    if (others.length === 0) return 'only';
    if (leads.has(root.id) && others.some(({ id }) => leads.get(root.id)!.has(id))) return 'leads_to';
    if (root.place.layer?.innermost && others.some(isOuter)) return 'innermost';
    return others.every(({ place }) => place.line > root.place.line) ? 'earliest' : 'surest';
  };
  const whyFollower = (match: T): FollowerReason => {
    if (isLedTo(match)) return 'leads_to';
    if (isOuter(match)) return 'outer';
    return match.place.line > root.place.line ? 'later' : 'same_place';
  };
  const followers = members.filter((match) => match !== root).map((match) => ({ match, why: whyFollower(match) }));
  return { root, why: whyRoot(), followers };
}
