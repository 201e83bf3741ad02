import { symbolsOf } from './filter/symbols.js';
import { toDecoded } from './views/decoded.js';
import { toFolded } from './views/folded.js';
import { toPlain } from './views/plain.js';
import { type Derived, derive, same, sequence } from './views/rewrite.js';
import { findWrapped, joinWraps, type Joint, type Wrapped } from './views/unwrapped.js';
import { wellFormed } from './views/well-formed.js';

/** The views of a text, in the order in which patterns are tried on them. */
export const VIEW_NAMES = ['raw', 'plain', 'decoded', 'folded', 'unwrapped'] as const;

export type ViewName = (typeof VIEW_NAMES)[number];

/** One reading of a pasted text, or of a stretch of it. */
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

/** How lines are joined: with a blank, then without. */
export const JOINTS: readonly Joint[] = [' ', ''];

/** What an encoded character starts with; how a plus sign is read is told by what stands further away. */
const ENCODING_SIGN = /[\\&%]/;

/** Longer than any character that is encoded three times over. */
const MAX_ENCODED = 64;

/**
 * The views of a text, each made when it is asked for.
 *
 * The folded and the unwrapped view can be had for a line alone, which is what keeps matching a long text cheap: no view
 * of it is made whole unless a pattern that sees beyond a line may match it.
 *
 * Lines are joined before encodings are undone, and again where that brought line feeds to light: a wrap may have cut
 * an escape in two, and how wide a line was shows only while it stands as it was pasted.
 */
export class Views {
  readonly raw: Derived;
  private plainText?: Derived;
  private decoding?: Derived;
  private decodedText?: Derived;
  private foldedText?: View;
  private wrappedLines?: Wrapped[];

  constructor(text: string) {
    this.raw = same(wellFormed(text));
  }

  /** Raw, then plain and decoded where they differ from the view before. */
  *written(): Generator<View> {
    yield view('raw', this.raw);
    if (this.plain !== this.raw) yield view('plain', this.plain);
    if (this.isEncoded) yield view('decoded', this.decoded);
  }

  /** The whole folded view, and the unwrapped ones where they differ from it and from each other. */
  *twins(): Generator<View> {
    yield this.folded;
    if (!this.mayBeWrapped) return;
    const earlier = new Set([this.folded.text]);
    for (const joint of JOINTS) {
      const unwrapped = this.unwrapped(joint);
      if (!earlier.has(unwrapped.text)) yield unwrapped;
      earlier.add(unwrapped.text);
    }
  }

  /** Whether unwrapped views may differ from the folded one: lines were broken, or decoding brought line feeds to light. */
  get mayBeWrapped(): boolean {
    return this.wrapped.length > 0 || (this.isEncoded && this.decoded.text.includes('\n'));
  }

  /** Whether decoding changes anything. */
  get isEncoded(): boolean {
    return this.decoded.text !== this.plain.text;
  }

  get plain(): Derived {
    return (this.plainText ??= derive(this.raw, toPlain(this.raw.text)));
  }

  get decoded(): Derived {
    return (this.decodedText ??= derive(this.plain, this.fromPlain));
  }

  /** The way from the plain text to the decoded one. */
  private get fromPlain(): Derived {
    return (this.decoding ??= toDecoded(this.plain.text));
  }

  get folded(): View {
    return (this.foldedText ??= view('folded', derive(this.decoded, toFolded(this.decoded.text))));
  }

  /** The folded view of a stretch of the decoded text, which starts and ends as a line does. */
  foldedStretch(start: number, end: number): View {
    return stretch('folded', this.decoded, start, folded(this.decoded.text.slice(start, end)));
  }

  /** The whole text with all its lines joined. */
  unwrapped(joint: Joint): View {
    const pieces = this.linesOrWrapped().map((wrapped) => {
      return { start: wrapped.start, end: wrapped.end, derived: this.unwrap(wrapped, joint) };
    });
    return view('unwrapped', derive(this.plain, sequence(pieces, '\n')));
  }

  /** Where the lines stand in the plain text, or lines that were one, that went into a stretch of the decoded text. */
  wrappedAround(start: number, end: number): Wrapped[] {
    const { text } = this.plain;
    const [from, to] = this.fromPlain.toSource(start, Math.max(end, start));
    const found: Wrapped[] = [];
    for (let at = text.lastIndexOf('\n', from - 1) + 1; at <= to;) {
      const wrapped = this.wrappedAt(at) ?? lineAt(text, at);
      found.push(wrapped);
      at = wrapped.end + 1;
    }
    return found.filter((wrapped) => wrapped.wraps.length > 0 || this.isEncoded);
  }

  unwrappedStretch(wrapped: Wrapped, joint: Joint): View {
    return stretch('unwrapped', this.plain, wrapped.start, this.unwrap(wrapped, joint));
  }

  /** Whether the unwrapped views hold other symbols than the decoded one: an encoding may have been cut in two. */
  get joinsEncoded(): boolean {
    const { text } = this.plain;
    return this.wrapped.some((wrapped) => {
      if (!mayCutEncoding(text, wrapped)) return false;
      const apart = symbolsOf(toDecoded(text.slice(wrapped.start, wrapped.end)).text);
      const joined = JOINTS.map((joint) => this.joined(wrapped, joint).text);
      return joined.some((whole) => symbolsOf(toDecoded(whole).text) !== apart);
    });
  }

  private unwrap(wrapped: Wrapped, joint: Joint): Derived {
    const joined = this.joined(wrapped, joint);
    const decoding = toDecoded(joined.text);
    const wraps = findWrapped(decoding.text).flatMap((encoded) => encoded.wraps);
    const rejoining = joinWraps(decoding.text, { start: 0, end: decoding.text.length, wraps }, joint);
    const rejoined = derive(derive(joined, decoding), rejoining);
    return derive(rejoined, toFolded(rejoined.text));
  }

  private joined(wrapped: Wrapped, joint: Joint): Derived {
    const whole = same(this.plain.text.slice(wrapped.start, wrapped.end));
    return derive(whole, joinWraps(this.plain.text, wrapped, joint));
  }

  private get wrapped(): Wrapped[] {
    return (this.wrappedLines ??= findWrapped(this.plain.text));
  }

  /** The wrapped lines of which the one that starts at `at` is one. */
  private wrappedAt(at: number): Wrapped | undefined {
    let low = 0;
    let high = this.wrapped.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.wrapped[middle]!.end < at) low = middle + 1;
      else high = middle;
    }
    const found = this.wrapped[low];
    return found && found.start <= at ? found : undefined;
  }

  /** All of the plain text: every line, those that were one together. */
  private linesOrWrapped(): Wrapped[] {
    const { text } = this.plain;
    const all: Wrapped[] = [];
    for (let at = 0; at <= text.length; at = all.at(-1)!.end + 1) all.push(this.wrappedAt(at) ?? lineAt(text, at));
    return all;
  }
}

/** All views of a text. */
export function buildViews(text: string): View[] {
  const views = new Views(text);
  return [...views.written(), ...views.twins()];
}

function view(name: ViewName, derived: Derived): View {
  return { name, text: derived.text, toRaw: (start, end) => derived.toSource(start, end) };
}

/** A view of what stands at `at` in a text that was made from the raw one. */
function stretch(name: ViewName, whole: Derived, at: number, derived: Derived): View {
  return {
    name,
    text: derived.text,
    toRaw: (start, end) => {
      const [from, to] = derived.toSource(start, end);
      return whole.toSource(at + from, at + to);
    },
  };
}

/** Whether a wrap may stand inside an encoded character, or between a plus sign and what tells how it is read. */
function mayCutEncoding(text: string, { start, end, wraps }: Wrapped): boolean {
  const isCut = wraps.some(({ line }) =>
    ENCODING_SIGN.test(text.slice(Math.max(line.start, line.end - MAX_ENCODED), line.end)),
  );
  return isCut || text.slice(start, end).includes('+');
}

function folded(text: string): Derived {
  return derive(same(text), toFolded(text));
}

function lineAt(text: string, start: number): Wrapped {
  const feed = text.indexOf('\n', start);
  return { start, end: feed < 0 ? text.length : feed, wraps: [] };
}
