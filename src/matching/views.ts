import { readSigns } from './filter/read-signs.js';
import { Sign, type Signs } from './filter/signs.js';
import { symbolsOf } from './filter/symbols.js';
import { SearchedText } from './searched-text.js';
import { toDecoded } from './views/decoded.js';
import { EncodedLines } from './views/encoded-lines.js';
import { toFolded } from './views/folded.js';
import { toPlain } from './views/plain.js';
import type { Stretch } from './views/lines.js';
import { type Derived, derive, same, sequence, within } from './views/rewrite.js';
import { joinWraps, type Joint, JOINTS, joinAll, type Surroundings, type Wrapped, Wraps } from './views/unwrapped.js';
import { wellFormed } from './views/well-formed.js';

/** The views of a text, in the order in which patterns are tried on them. */
export const VIEW_NAMES = ['raw', 'plain', 'decoded', 'folded', 'unwrapped'] as const;

export type ViewName = (typeof VIEW_NAMES)[number];

/** One reading of a pasted text. */
export interface View {
  readonly name: ViewName;
  readonly text: string;
  /** The stretch of the raw text, in UTF-16 units, that went into a stretch of this view. */
  toRaw(start: number, end: number): [number, number];
}

/** Whether a view is matched by the patterns' folded twins. */
export function isTwinView(name: ViewName): boolean {
  return name === 'folded' || name === 'unwrapped';
}

/**
 * The views of a text, each of them whole or on a line, worked out when it is asked for.
 *
 * Every view reads a line, or lines that were one before they were wrapped, by themselves. So it can be had for a line
 * alone, which is what keeps matching a long text cheap: no view is made whole unless a pattern that sees beyond a line
 * may match it.
 *
 * Lines are joined before encodings are undone, and again where that brought line feeds to light: a wrap may have cut
 * an escape in two, and how wide a line was shows only while it stands as it was pasted.
 */
export class Views {
  readonly raw: Derived;
  readonly encoded: EncodedLines;
  readonly wraps: Wraps;
  private readonly symbols = new Map<Wrapped, SearchedText>();

  /**
   * @param raw well-formed
   * @param plain as made from it
   * @param signs those of the plain text
   * @param surroundings where the text is a block of a longer one
   */
  constructor(
    raw: string,
    readonly plain: Derived,
    private readonly signs: Signs,
    surroundings?: Surroundings,
  ) {
    this.raw = same(raw);
    this.encoded = new EncodedLines(plain.text, signs);
    this.wraps = new Wraps(plain.text, signs, surroundings);
  }

  get isPlain(): boolean {
    return this.plain.text === this.raw.text;
  }

  get isEncoded(): boolean {
    return this.encoded.size > 0;
  }

  /** Whether lines may have been one: there are several, or decoding brings line feeds to light. */
  get mayBeWrapped(): boolean {
    return this.signs.has(Sign.lineFeed) || this.isEncoded;
  }

  /** The symbols that all views read on a line and on those that were one with it; undefined where they may differ. */
  symbolsAround(start: number): SearchedText | undefined {
    const wrapped = this.wraps.around(start);
    if (this.mayDecode(wrapped)) return undefined;
    let symbols = this.symbols.get(wrapped);
    if (symbols === undefined) {
      symbols = new SearchedText(symbolsOf(this.plain.text.slice(wrapped.start, wrapped.end)));
      this.symbols.set(wrapped, symbols);
    }
    return symbols;
  }

  /** Whether decoding may change lines of the plain text, apart or joined. */
  mayDecode({ start, end }: Stretch): boolean {
    return this.signs.mayHold(Sign.encoding, start, end);
  }

  /** Lines of the raw text, from where the first starts to where the last ends. */
  rawStretch(start: number, end: number): Derived {
    return within(this.raw, start, same(this.raw.text.slice(start, end)));
  }

  /** Lines of the plain text. */
  plainStretch(start: number, end: number): Derived {
    return within(this.plain, start, same(this.plain.text.slice(start, end)));
  }

  /** What decoding makes of them. */
  decodedStretch(start: number, end: number): Derived {
    return this.isEncoded ? derive(this.plain, this.encoded.stretch(start, end)) : this.plainStretch(start, end);
  }

  /** What folding makes of them then. */
  foldedStretch(start: number, end: number): Derived {
    const decoded = this.decodedStretch(start, end);
    return derive(decoded, toFolded(decoded.text));
  }

  /** The lines joined, of which the first and the last must be all that was one with them. */
  unwrappedStretch(start: number, end: number, joint: Joint): Derived {
    const pieces = this.wraps.between(start, end).map((wrapped) => {
      return { start: wrapped.start, end: wrapped.end, derived: this.unwrap(wrapped, joint) };
    });
    return derive(this.plain, sequence(pieces, '\n'));
  }

  /** The line of the raw text that starts there. */
  rawLine(start: number): Derived {
    return within(this.raw, start, same(lineFrom(this.raw.text, start)));
  }

  /** The line of the plain text that starts there. */
  plainLine(start: number): Derived {
    return within(this.plain, start, same(lineFrom(this.plain.text, start)));
  }

  /** What decoding makes of it; undefined when it changes nothing. */
  decodedLine(start: number): Derived | undefined {
    const decoded = this.encoded.at(start);
    return decoded && within(this.plain, start, decoded);
  }

  /** What folding makes of it then; undefined when it changes nothing. */
  foldedLine(start: number): Derived | undefined {
    const decoded = this.decodedLine(start) ?? this.plainLine(start);
    const folded = toFolded(decoded.text);
    return folded ? derive(decoded, folded) : undefined;
  }

  /** The lines that were one with it, joined; undefined when that is what is folded already. */
  unwrappedLine(start: number, joint: Joint): Derived | undefined {
    const wrapped = this.wraps.around(start);
    if (wrapped.wraps.length === 0 && !this.encoded.at(start)) return undefined;
    return within(this.plain, wrapped.start, this.unwrap(wrapped, joint));
  }

  private unwrap(wrapped: Wrapped, joint: Joint): Derived {
    const apart = same(this.plain.text.slice(wrapped.start, wrapped.end));
    const joined = derive(apart, joinWraps(this.plain.text, wrapped, joint));
    const decoding = toDecoded(joined.text);
    const rejoined = derive(derive(joined, decoding), joinAll(decoding.text, joint));
    return derive(rejoined, toFolded(rejoined.text));
  }
}

/** All views of a text, each of them whole; of equal ones, but for the raw and the folded one, the first. */
export function buildViews(text: string): View[] {
  const raw = wellFormed(text);
  const plain = derive(same(raw), toPlain(raw));
  const end = plain.text.length;
  const views = new Views(raw, plain, readSigns(plain.text));
  const written: View[] = [named('raw', views.raw)];
  if (!views.isPlain) written.push(named('plain', views.plain));
  if (views.isEncoded) written.push(named('decoded', views.decodedStretch(0, end)));
  const folded = [named('folded', views.foldedStretch(0, end))];
  if (views.mayBeWrapped) {
    for (const joint of JOINTS) {
      const unwrapped = named('unwrapped', views.unwrappedStretch(0, end, joint));
      if (folded.every((view) => view.text !== unwrapped.text)) folded.push(unwrapped);
    }
  }
  return [...written, ...folded];
}

function named(name: ViewName, derived: Derived): View {
  return { name, text: derived.text, toRaw: (start, end) => derived.toSource(start, end) };
}

function lineFrom(text: string, start: number): string {
  const feed = text.indexOf('\n', start);
  return text.slice(start, feed < 0 ? text.length : feed);
}
