import { Sign, type Signs } from '../filter/signs.js';
import { LineCursor } from '../filter/line-cursor.js';
import { MAX_COMPARED } from '../filter/placement.js';
import { NO_SYMBOL, SYMBOL } from '../filter/symbols.js';
import { decodeOnce, holds, mayDecode, nextSign, toDecoded } from './decoded.js';
import { type Derived, lastAtOrBefore, type Piece, Rewrite, type Rewritten, same, sequence } from './rewrite.js';
import { MAX_JOINED_LENGTH } from './unwrap-rules.js';

/** A line that may end within an encoded character: what comes before its end is the start of one, or bytes of one. */
const ENDS_IN_CHARACTER = /(?:\\u?[\da-fA-F]{0,4}|&#?\w{0,8}|%[\da-fA-F]{0,2})$/;
const MAX_CHARACTER = 10;

const PLUS = 0x2b;

/** A line that may start within a value that is form encoded. */
const STARTS_IN_FORM = /^[ \t]*[^\s&"'`<>+]*\+/;

/**
 * The lines of a plain text that decoding changes. No encoding goes over a line feed, so each is decoded by itself; what
 * was made of it ends in the line feed too.
 */
export class EncodedLines {
  /**
   * What was made of these lines, one behind the other, each with as much of what stands around it as a literal may take
   * that goes over its edges, for lines may have been one.
   */
  readonly text: string;
  /** By line: where it starts and ends in the plain text, and where what was made of it does in `text`. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly targets: number[] = [];
  private readonly targetEnds: number[] = [];
  /** The way back from `text`, for lines that it takes one layer to decode. */
  private readonly shallow: Rewritten | null;
  /** The others, by where they start. */
  private readonly deep = new Map<number, Derived>();
  /** Where the lines start that decoding may change in another way together with the lines that they were one with. */
  readonly suspects: number[] = [];
  private readonly cursor: LineCursor;

  constructor(
    private readonly plain: string,
    signs: Signs,
  ) {
    this.cursor = new LineCursor(plain);
    this.shallow = signs.has(Sign.encoding) ? this.decodeLines(signs) : null;
    this.text = this.shallow?.text ?? '';
  }

  /** How many lines decoding changes. */
  get size(): number {
    return this.starts.length;
  }

  /** What was made of the line that starts there, if it was changed. */
  at(start: number): Derived | undefined {
    const line = this.lastUpTo(start);
    return this.starts[line] === start ? this.derived(line) : undefined;
  }

  /** Where the line starts of which a place of `text` was made. */
  lineAt(offset: number): number {
    return this.cursor.lineAt(this.shallow!.toSource(offset, offset)[0]);
  }

  /** Lines of the plain text, from where the first starts to where the last ends, with these among them decoded. */
  stretch(start: number, end: number): Derived {
    const pieces: Piece[] = [];
    let done = start;
    const keepUpTo = (to: number) => {
      if (to > done) pieces.push({ start: done, end: to, derived: same(this.plain.slice(done, to)) });
    };
    for (let line = this.lastUpTo(start - 1) + 1; line < this.size && this.starts[line]! <= end; line++) {
      const piece = { start: this.starts[line]!, end: this.ends[line]!, derived: this.derived(line) };
      keepUpTo(piece.start);
      pieces.push(piece.end > end ? withoutFeed(piece) : piece);
      done = piece.end;
    }
    keepUpTo(end);
    return sequence(pieces, '');
  }

  private decodeLines(signs: Signs): Rewritten | null {
    const { plain } = this;
    const rewrite = new Rewrite(plain);
    // A wrap may have cut an escape sequence, which decoding takes from the joined lines.
    const hasControls = signs.has(Sign.control);
    eachLineWithSigns(rewrite, signs, (start, end) => {
      this.decode(rewrite, start, Math.min(end + 1, plain.length));
      const hasPlus = holds(rewrite.units, PLUS, start, end);
      const isMixed = this.deep.has(start) || ((hasPlus || hasControls) && this.starts.at(-1) === start);
      if (isMixed || mayBeCut(rewrite, start, end, hasPlus)) this.suspects.push(start);
    });
    this.skip(rewrite, plain.length);
    const rewritten = rewrite.finish();
    return this.size > 0 ? rewritten : null;
  }

  /** Writes what decoding makes of a line, its line feed included, unless it changes nothing. */
  private decode(rewrite: Rewrite, start: number, end: number): void {
    if (!mayDecode(rewrite.units, start, end)) return;
    const before = rewrite.mark();
    this.skip(rewrite, start);
    const target = rewrite.length;
    const unchanged = rewrite.mark();
    decodeOnce(rewrite, start, end);
    if (!rewrite.isEditedSince(unchanged)) {
      rewrite.goBack(before);
      return;
    }
    rewrite.keepUpTo(end);
    if (rewrite.holds(Sign.encoding | Sign.control, target)) {
      const derived = toDecoded(this.plain.slice(start, end));
      rewrite.goBack(unchanged);
      rewrite.replace(start, end, derived.text);
      this.deep.set(start, derived);
    }
    this.starts.push(start);
    this.ends.push(end);
    this.targets.push(target);
    this.targetEnds.push(rewrite.length);
  }

  /** Leaves out what stands between two of these lines, but for what a literal may take behind one or before the other. */
  private skip(rewrite: Rewrite, start: number): void {
    const last = this.ends.at(-1);
    const behind = last === undefined ? 0 : placeBehind(rewrite.units, last, start);
    const before = start === this.plain.length ? start : placeBefore(rewrite.units, start, behind);
    if (last !== undefined) rewrite.keepUpTo(behind);
    if (before > behind) rewrite.leaveOutUpTo(before);
    rewrite.keepUpTo(start);
  }

  private derived(line: number): Derived {
    const start = this.starts[line]!;
    const deep = this.deep.get(start);
    if (deep) return deep;
    const target = this.targets[line]!;
    const text = this.text.slice(target, this.targetEnds[line]);
    const toSource = (from: number, to: number): [number, number] => {
      // Where what was made of this line ends, something else may start.
      const length = this.ends[line]! - start;
      if (from === text.length) return [length, length];
      const [first, last] = this.shallow!.toSource(target + from, target + to);
      return [first - start, last - start];
    };
    return { text, toSource };
  }

  /** The last of these lines that starts at or before a place, by its number; -1 for none. */
  private lastUpTo(at: number): number {
    return lastAtOrBefore(this.starts, 1, at);
  }
}

/** Where so many symbols have passed from a place on that a literal takes no more. */
function placeBehind(units: Uint16Array, from: number, end: number): number {
  const table = SYMBOL;
  const last = Math.min(end, from + MAX_JOINED_LENGTH);
  let at = from;
  for (let left = MAX_COMPARED; left > 0 && at < last; at++) if (table[units[at]!] !== NO_SYMBOL) left--;
  return at;
}

/** The same before a place, not before `start`. */
function placeBefore(units: Uint16Array, from: number, start: number): number {
  const table = SYMBOL;
  const first = Math.max(start, from - MAX_JOINED_LENGTH);
  let at = from;
  for (let left = MAX_COMPARED; left > 0 && at > first; at--) if (table[units[at - 1]!] !== NO_SYMBOL) left--;
  return at;
}

function withoutFeed({ start, end, derived }: Piece): Piece {
  const text = derived.text.slice(0, -1);
  return { start, end: end - 1, derived: { text, toSource: (from, to) => derived.toSource(from, to) } };
}

/** Whether the line may end or start within an encoding, for all that can be told of it alone. */
function mayBeCut({ text, units }: Rewrite, start: number, end: number, hasPlus: boolean): boolean {
  let last = end;
  while (last > start && SYMBOL[units[last - 1]!] === NO_SYMBOL) last--;
  const tail = Math.max(start, last - MAX_CHARACTER);
  // Most lines end in no sign, and need no expression.
  if (nextSign(units, tail, last) < last && ENDS_IN_CHARACTER.test(text.slice(tail, last))) return true;
  return hasPlus && STARTS_IN_FORM.test(text.slice(start, end));
}

/** Calls `visit` with each line that holds a sign of an encoding, from the first to the last. */
function eachLineWithSigns({ text, units }: Rewrite, signs: Signs, visit: (start: number, end: number) => void): void {
  const lines = new LineCursor(text);
  signs.eachBlock(Sign.encoding, (block, blockEnd) => {
    const end = Math.min(blockEnd, text.length);
    for (let at = Math.max(block, lines.end + 1); at < end; at = lines.end + 1) {
      at = nextSign(units, at, end);
      if (at < end) visit(lines.lineAt(at), lines.end);
      else return;
    }
  });
}
