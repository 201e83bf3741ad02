import { transitionsOf } from '../signatures/graph/transition-graph.js';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import type { LogLines } from './log-lines.js';

interface Spanning {
  id: string;
  record: SignatureRecordDto;
  match: { spans: readonly { start: number; end: number }[] };
}

/**
 * The group of each match, a number. Matches that share a line, or of which one leads to the other, speak of one error,
 * and so do those that are connected through others; a text may have several errors.
 */
export function errorGroups(matches: readonly Spanning[], lines: LogLines): number[] {
  const parents = matches.map((_, index) => index);
  const groupOf = (index: number): number => {
    while (parents[index] !== index) index = parents[index] = parents[parents[index]!]!;
    return index;
  };
  const join = (a: number, b: number) => (parents[groupOf(a)] = groupOf(b));

  const byLine = new Map<number, number>();
  const byId = new Map(matches.map(({ id }, index) => [id, index]));
  matches.forEach(({ record, match }, index) => {
    for (const line of linesOf(match.spans, lines)) {
      const other = byLine.get(line);
      if (other === undefined) byLine.set(line, index);
      else join(index, other);
    }
    for (const { kind, from, to } of transitionsOf(record)) {
      const [source, target] = [byId.get(from), byId.get(to)];
      if (kind === 'leads_to' && source !== undefined && target !== undefined) join(source, target);
    }
  });
  return matches.map((_, index) => groupOf(index));
}

function* linesOf(spans: readonly { start: number; end: number }[], lines: LogLines): Iterable<number> {
  for (const { start, end } of spans) {
    const last = lines.lineAt(Math.max(start, end - 1));
    for (let line = lines.lineAt(start); line <= last; line++) yield line;
  }
}
