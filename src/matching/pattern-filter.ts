import { Candidates, EVERYWHERE } from './filter/candidates.js';
import { Column } from './filter/column.js';
import { GramIndex } from './filter/gram-index.js';
import { LineCursor, type Lines } from './filter/line-cursor.js';
import { requiredLiterals } from './filter/literals.js';
import { readSigns } from './filter/read-signs.js';
import { Sign, type Signs } from './filter/signs.js';
import { spelledInSymbols } from './filter/symbols.js';
import { TextGrams } from './filter/text-grams.js';
import { TextSymbols } from './filter/text-symbols.js';
import { Scan } from './scan.js';
import { crossingsOf } from './scope.js';
import type { Node } from './syntax/ast.js';
import { Views } from './views.js';
import { ChangedText } from './views/changed-text.js';
import { escapedLines, linesToPlain, toPlain } from './views/plain.js';
import { type Derived, derive, same } from './views/rewrite.js';
import type { Surroundings } from './views/unwrapped.js';
import { isWellFormed, wellFormed } from './views/well-formed.js';

/** Trying a pattern on a line takes as long as noting the grams of so many symbols. */
const SYMBOLS_OF_A_TRY = 100;

/** Fewer patterns are tried, each on a line, without asking for what else they require. */
const UNGUARDED_TRIES = 16;

/** Of a pattern of which nothing tells how many lines it sees. */
const UNBOUNDED = -1;

/** Tells which patterns may match a text, and on which lines, by one scan of it. Patterns are known by their numbers. */
export class PatternFilter {
  /** Where there is none, every pattern is tried on every text. */
  private readonly index: GramIndex | undefined;
  private readonly unguardedTries: number;
  /** By pattern: how often it can get from one line to another, or UNBOUNDED. */
  private readonly crossings = new Column();
  /** Patterns without required literals. */
  private readonly unfiltered = new Set<number>();
  private readonly rawCandidates = new Candidates();
  private readonly plainCandidates = new Candidates();
  /** What was scanned of the last text: it or its plain text, and then what else can be read of it. */
  private readonly symbols: TextSymbols[] = [];
  private scanned = 0;
  private readonly grams = new TextGrams();
  /** What looking for literals cost in it. */
  private steps = 0;

  /** @param options see `PatternSet` */
  constructor(options: { indexed?: boolean; guardAll?: boolean }) {
    this.index = options.indexed === false ? undefined : new GramIndex();
    this.unguardedTries = options.guardAll ? 0 : UNGUARDED_TRIES;
  }

  /** How many literals are looked for. */
  get literals(): number {
    return this.index?.literals ?? 0;
  }

  add(pattern: number, node: Node): void {
    const crossings = crossingsOf(node);
    this.crossings.set(pattern, crossings === Infinity ? UNBOUNDED : crossings);
    const required = this.index && requiredLiterals(node, this.index.cost, spelledInSymbols);
    if (required) this.index.add(pattern, required);
    else this.unfiltered.add(pattern);
  }

  remove(pattern: number): void {
    this.index?.remove(pattern);
    this.unfiltered.delete(pattern);
  }

  /** Whether a pattern cannot see beyond a line. */
  isLineBounded(pattern: number): boolean {
    return this.crossings.get(pattern) === 0;
  }

  /**
   * The views of a text, and the patterns that may match them.
   * @param surroundings where the text is a block of a longer one
   */
  scan(text: string, surroundings?: Surroundings): Scan {
    this.steps = 0;
    let raw = text;
    let signs = this.scanRaw(raw, Sign.control);
    if (signs.has(Sign.control)) raw = wellFormed(raw);
    else if (!isWellFormed(raw, signs)) {
      raw = wellFormed(raw);
      signs = this.scanRaw(raw);
    }
    let plain = same(raw);
    let candidates = this.rawCandidates;
    if (signs.has(Sign.control)) {
      const rewritten = (surroundings?.ahead !== undefined ? linesToPlain : toPlain)(raw);
      if (rewritten) {
        plain = derive(plain, rewritten);
        candidates = this.plainCandidates;
      }
      signs = rewritten ? this.scanPlain(plain, raw) : this.scanRaw(raw);
    }
    const views = new Views(raw, plain, signs, surroundings);
    if (signs.has(Sign.encoding)) this.scanChanged(views, candidates);
    const isPlain = candidates === this.rawCandidates;
    // What a pattern sees beyond a block may have what the block lacks.
    const grams = surroundings ? undefined : this.gramsIfWorth(candidates);
    this.addOwners(this.rawCandidates, grams);
    if (!isPlain) this.addOwners(candidates, grams);
    const { patterns } = this.rawCandidates;
    const all = isPlain ? patterns : [...new Set([...patterns, ...candidates.patterns])];
    // A line of any length is one block of a text that streams.
    if (this.symbols.some(({ isLarge }) => isLarge)) this.symbols.length = 0;
    return new Scan(all, views, this.rawCandidates, candidates, this.steps);
  }

  /** Scans the text as it is. @param stopAt a sign at which to stop, for the plain text is scanned in its place */
  private scanRaw(raw: string, stopAt = 0): Signs {
    this.begin(this.rawCandidates);
    return this.collect(raw, [{ candidates: this.rawCandidates, lines: new LineCursor(raw) }], stopAt);
  }

  /**
   * Scans the plain text for both. Only where escape sequences stand has the raw one symbols that the plain one lacks.
   * @returns the signs of the plain text
   */
  private scanPlain(plain: Derived, raw: string): Signs {
    const { rawCandidates, plainCandidates } = this;
    this.begin(rawCandidates, plainCandidates);
    const rawCursor = new LineCursor(raw);
    const rawLines = { lineAt: (offset: number) => rawCursor.lineAt(plain.toSource(offset, offset)[0]) };
    const signs = this.collect(plain.text, [
      { candidates: plainCandidates, lines: new LineCursor(plain.text) },
      { candidates: rawCandidates, lines: rawLines },
    ]);
    const escaped = escapedLines(raw);
    if (escaped.text !== '') this.collect(escaped.text, [{ candidates: rawCandidates, lines: escaped }]);
    return signs;
  }

  private scanChanged(views: Views, candidates: Candidates): void {
    const changed = new ChangedText(views.plain.text, views.encoded, views.wraps);
    if (changed.text !== '') this.collect(changed.text, [{ candidates, lines: changed }]);
  }

  private begin(...all: readonly Candidates[]): void {
    this.scanned = 0;
    for (const candidates of all) {
      candidates.clear();
      for (const pattern of this.unfiltered) candidates.add(pattern, EVERYWHERE);
    }
  }

  /** Notes where the literals of patterns stand in a text. */
  private collect(text: string, notes: readonly Notes[], stopAt = 0): Signs {
    const { index } = this;
    if (!index) return readSigns(text);
    const symbols = (this.symbols[this.scanned++] ??= new TextSymbols());
    this.steps += index.scan(text, symbols, {
      stopAt,
      hit(literal, at) {
        for (const { candidates, lines } of notes) candidates.note(literal, lines.lineAt(at));
      },
      lost(literal) {
        for (const { candidates } of notes) candidates.noteEverywhere(literal);
      },
    });
    return symbols.signs();
  }

  /** What else stands in the text, when so many patterns are to be tried on so many lines that it saves more than it costs. */
  private gramsIfWorth(candidates: Candidates): TextGrams | undefined {
    const { index } = this;
    const scanned = this.symbols.slice(0, this.scanned);
    let tries = 0;
    candidates.eachLiteral((literal, lines) => (tries += index!.ownersOf(literal) * (lines.length + 1)));
    const read = scanned.reduce((sum, { length }) => sum + length, 0);
    const isWorthIt = tries >= this.unguardedTries && tries * SYMBOLS_OF_A_TRY > read;
    if (!isWorthIt) return undefined;
    this.grams.read(scanned);
    return this.grams;
  }

  /**
   * Makes candidates of the patterns whose literals were found.
   * @param grams of the text, where those are left out that ask for others besides
   */
  private addOwners(candidates: Candidates, grams: TextGrams | undefined): void {
    candidates.eachLiteral((literal, lines) => {
      const add = (pattern: number) => {
        candidates.add(pattern, this.crossings.get(pattern) === UNBOUNDED ? EVERYWHERE : lines);
      };
      this.index!.eachOwner(literal, add, grams);
    });
  }
}

/** Where what stands at an offset of a scanned text is noted, and on which line. */
interface Notes {
  candidates: Candidates;
  lines: Lines;
}
