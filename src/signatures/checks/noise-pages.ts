import { readdirSync, readFileSync } from 'node:fs';
import { foldText } from '../../matching/filter/fold.js';
import { fulfils, literalCondition } from '../../matching/filter/literals.js';
import { readChecked, readPattern, type PatternSource } from '../../matching/pattern.js';
import { foldedTwin } from '../../matching/twin.js';
import { buildViews } from '../../matching/views.js';

/** A page of log lines that mean no error. */
export interface NoisePage {
  name: string;
  lines: string[];
  /** Offset in the page → index of its line. */
  lineAt: number[];
  text: string;
}

const folder = new URL('../../../data/noise/', import.meta.url);
const GRAM = 4;

/** All pages, and every run of four characters on them, folded. */
export class NoisePages {
  readonly pages: NoisePage[] = readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .toSorted()
    .map((name) => noisePage(name, readFileSync(new URL(name, folder), 'utf8')));
  private readonly grams = new Set<string>();

  constructor() {
    for (const { text } of this.pages.flatMap(({ text }) => buildViews(text))) {
      const folded = foldText(text);
      for (let at = 0; at + GRAM <= folded.length; at++) this.grams.add(folded.slice(at, at + GRAM));
    }
  }

  /** Whether a pattern may fire on some page, by its literals; most patterns cannot. */
  mayHold(source: PatternSource): boolean {
    const node = readPattern(source);
    if (fulfils(this, literalCondition(node))) return true;
    const twin = foldedTwin(source, node);
    return twin !== source && fulfils(this, literalCondition(readChecked(twin)));
  }

  /** Whether a folded literal may stand on some page: all its runs of four do. */
  includes(literal: string): boolean {
    for (let at = 0; at + GRAM <= literal.length; at++) {
      if (!this.grams.has(literal.slice(at, at + GRAM))) return false;
    }
    return true;
  }
}

function noisePage(name: string, text: string): NoisePage {
  const lines = text.split('\n');
  const lineAt = lines.flatMap((line, index) => Array<number>(line.length + 1).fill(index));
  return { name, lines, lineAt, text };
}
