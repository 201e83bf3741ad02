import { readdirSync, readFileSync } from 'node:fs';
import type { Fault } from '../../errors/fault.js';
import { PatternSet } from '../../matching/pattern-set.js';
import { buildViews, type View } from '../../matching/views.js';
import type { RecordPattern } from './record-patterns.js';

/** A page of log lines that mean no error. */
interface NoisePage {
  name: string;
  text: string;
  views: View[];
}

const folder = new URL('../../../data/noise/', import.meta.url);
const SHOWN_LINES = 3;
const SHOWN_LENGTH = 120;

let pages: NoisePage[] | undefined;

function noisePages(): NoisePage[] {
  pages ??= readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .toSorted()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return { name, text, views: buildViews(text) };
    });
  return pages;
}

/**
 * Patterns that fire on ordinary log lines, each with the first lines that it takes: for each record, given by its
 * patterns, its faults. All records are looked for at once, since reading the pages is what costs. All must compile.
 */
export function noiseFaults(records: readonly (readonly RecordPattern[])[]): Fault[][] {
  const set = new PatternSet();
  const owners = new Map(
    records.flatMap((patterns, record) => patterns.map(({ path, source }) => [set.add(source), { record, path }])),
  );
  const lines = records.map(() => new Map<string, Set<string>>());
  for (const page of noisePages()) {
    for (const { id, spans } of set.match(page.views).matches) {
      const { record, path } = owners.get(id)!;
      const hit = lines[record]!.get(path) ?? new Set();
      for (const { start } of spans) hit.add(lineAt(page, start));
      lines[record]!.set(path, hit);
    }
  }
  return lines.map((hits) => [...hits].map(([path, hit]) => noiseFault(path, [...hit])));
}

function noiseFault(path: string, lines: string[]): Fault {
  return {
    path,
    code: 'pattern_on_noise',
    params: { count: lines.length, lines: lines.slice(0, SHOWN_LINES).join(' · ') },
  };
}

/** The line at `offset`, as `en.log:12: text`. */
function lineAt({ name, text }: NoisePage, offset: number): string {
  const index = text.slice(0, offset).split('\n').length - 1;
  const line = text.split('\n')[index] ?? '';
  return `${name}:${index + 1}: ${line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line}`;
}
