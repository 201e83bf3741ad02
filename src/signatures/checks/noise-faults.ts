import type { Fault } from '../../errors/fault.js';
import { PatternSet, type PatternId } from '../../matching/pattern-set.js';
import type { Steps } from '../bulk/in-turns.js';
import { NoisePages, type NoisePage } from './noise-pages.js';
import type { RecordPattern } from './record-patterns.js';

const SHOWN_LINES = 20;
const SHOWN_LENGTH = 120;

let read: NoisePages | undefined;
const noise = () => (read ??= new NoisePages());

/** Those of a record's patterns that may fire on ordinary log lines: few. All must compile. */
export function mayBeNoise(patterns: readonly RecordPattern[]): RecordPattern[] {
  return patterns.filter(({ source }) => noise().mayHold(source));
}

/**
 * Patterns that fire on ordinary log lines, each with the lines that it takes, the first of very many: for each record, given by the
 * patterns that may, its faults. All records are looked for at once, since reading the pages is what costs.
 */
export function* noiseFaults(records: readonly (readonly RecordPattern[])[]): Steps<Fault[][]> {
  const faults = records.map((): Fault[] => []);
  const set = new PatternSet();
  const owners = new Map<PatternId, { record: number; path: string; lines: Set<string> }>();
  for (const [record, patterns] of records.entries())
    for (const { path, source } of patterns) owners.set(set.add(source), { record, path, lines: new Set() });
  if (set.size === 0) return faults;
  for (const page of noise().pages) {
    for (const { id, spans } of set.match(page.text).matches)
      for (const { start } of spans) owners.get(id)!.lines.add(shownLine(page, start));
    yield;
  }
  for (const { record, path, lines } of owners.values())
    if (lines.size > 0) faults[record]!.push(noiseFault(path, [...lines]));
  return faults;
}

function noiseFault(path: string, lines: string[]): Fault {
  const more = lines.length - SHOWN_LINES;
  const shown = [...lines.slice(0, SHOWN_LINES), ...(more > 0 ? [`… +${more}`] : [])];
  return { path, code: 'pattern_on_noise', params: { count: lines.length, lines: shown.join('\n') } };
}

/** The line at `offset`, as `en.log:12: text`. */
function shownLine({ name, lines, lineAt }: NoisePage, offset: number): string {
  const index = lineAt[offset]!;
  const line = lines[index]!;
  return `${name}:${index + 1}: ${line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line}`;
}
