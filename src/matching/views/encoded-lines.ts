import { Sign, type Signs } from '../filter/signs.js';
import { LineCursor } from '../filter/line-cursor.js';
import { decodeOnce, nextSign, toDecoded } from './decoded.js';
import { type Derived, lastAtOrBefore, type Piece, Rewrite, type Rewritten, same, sequence } from './rewrite.js';

/** A line that may end within an encoded character: what comes before its end is the start of one, or bytes of one. */
const ENDS_IN_CHARACTER = /(?:\\u?[\da-fA-F]{0,4}|&#?\w{0,8}|%[\da-fA-F]{0,2})$/;
const MAX_CHARACTER = 10;

/** A line that may start within a value that is form encoded. */
const STARTS_IN_FORM = /^[ \t]*[^\s&"'`<>+]*\+/;

/**
 * The lines of a plain text that decoding changes. No encoding goes over a line feed, so each is decoded by itself; what
 * was made of it ends in the line feed too.
 */
export class EncodedLines {
  /** What was made of these lines, one behind the other. */
  readonly text: string;
  /** By line: where it starts and ends in the plain text, and where what was made of it starts in `text`. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly targets: number[] = [];
  /** The way back from lines that it takes one layer to decode, as if these were all that is left of the plain text. */
  private readonly shallow: Rewritten | null;
  /** The others, by where they start. */
  private readonly deep = new Map<number, Derived>();
  /** Where these lines start, and those that decoding may change together with the lines that they were one with. */
  readonly suspects: number[] = [];

  constructor(
    private readonly plain: string,
    signs: Signs,
  ) {
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
    return this.starts[lastAtOrBefore(this.targets, 1, offset)]!;
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
    eachLineWithSigns(rewrite, signs, (start, end) => {
      const isChanged = this.decode(rewrite, start, Math.min(end + 1, plain.length));
      if (isChanged || mayBeCut(plain, start, end)) this.suspects.push(start);
    });
    rewrite.leaveOutUpTo(plain.length);
    return rewrite.finish();
  }

  /** Writes what decoding makes of a line, its line feed included, unless it changes nothing. */
  private decode(rewrite: Rewrite, start: number, end: number): boolean {
    const before = rewrite.mark();
    rewrite.leaveOutUpTo(start);
    const target = rewrite.length;
    const unchanged = rewrite.mark();
    decodeOnce(rewrite, start, end);
    if (!rewrite.isEditedSince(unchanged)) {
      rewrite.goBack(before);
      return false;
    }
    rewrite.keepUpTo(end);
    if (rewrite.holds(Sign.encoding | Sign.control, target)) {
      const derived = toDecoded(this.plain.slice(start, end));
      rewrite.goBack(before);
      rewrite.leaveOutUpTo(start);
      rewrite.replace(start, end, derived.text);
      this.deep.set(start, derived);
    }
    this.starts.push(start);
    this.ends.push(end);
    this.targets.push(target);
    return true;
  }

  private derived(line: number): Derived {
    const start = this.starts[line]!;
    const deep = this.deep.get(start);
    if (deep) return deep;
    const target = this.targets[line]!;
    const text = this.text.slice(target, this.targets[line + 1]);
    const toSource = (from: number, to: number): [number, number] => {
      // Where this line ends, the next one of these starts.
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

function withoutFeed({ start, end, derived }: Piece): Piece {
  const text = derived.text.slice(0, -1);
  return { start, end: end - 1, derived: { text, toSource: (from, to) => derived.toSource(from, to) } };
}

/** Whether the line may end or start within an encoding, for all that can be told of it alone. */
function mayBeCut(text: string, start: number, end: number): boolean {
  const line = text.slice(start, end).trimEnd();
  return ENDS_IN_CHARACTER.test(line.slice(-MAX_CHARACTER)) || STARTS_IN_FORM.test(line);
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
