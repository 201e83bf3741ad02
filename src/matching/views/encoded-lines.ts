import { Sign, type Signs } from '../filter/signs.js';
import { mayDecode, toDecoded } from './decoded.js';
import { lineAt } from './lines.js';
import { type Derived, lastAtOrBefore, type Piece, same, sequence } from './rewrite.js';

const SIGN = /[\\&%+]/g;

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
  /** What was made of these lines, from the first to the last, and where they start. */
  private readonly pieces: Piece[] = [];
  private readonly starts: number[] = [];
  /** Where these lines start, and those that decoding may change together with the lines that they were one with. */
  readonly suspects: number[] = [];

  constructor(
    private readonly text: string,
    signs: Signs,
  ) {
    for (const { start, end } of linesWithSigns(text, signs)) {
      const line = text.slice(start, end + 1);
      const derived = mayDecode(line) ? toDecoded(line) : undefined;
      if (derived && derived.text !== line) this.put({ start, end: start + line.length, derived });
      else if (!mayBeCut(text, start, end)) continue;
      this.suspects.push(start);
    }
  }

  /** How many lines decoding changes. */
  get size(): number {
    return this.pieces.length;
  }

  /** What was made of the line that starts there, if it was changed. */
  at(start: number): Derived | undefined {
    const piece = this.pieces[this.lastUpTo(start)];
    return piece?.start === start ? piece.derived : undefined;
  }

  /** Lines of the text, from where the first starts to where the last ends, with these among them decoded. */
  stretch(start: number, end: number): Derived {
    const pieces: Piece[] = [];
    let done = start;
    const keepUpTo = (to: number) => {
      if (to > done) pieces.push({ start: done, end: to, derived: same(this.text.slice(done, to)) });
    };
    for (let i = this.lastUpTo(start - 1) + 1; i < this.pieces.length && this.pieces[i]!.start <= end; i++) {
      const piece = this.pieces[i]!;
      keepUpTo(piece.start);
      pieces.push(piece.end > end ? withoutFeed(piece) : piece);
      done = piece.end;
    }
    keepUpTo(end);
    return sequence(pieces, '');
  }

  private put(piece: Piece): void {
    this.pieces.push(piece);
    this.starts.push(piece.start);
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

/** The lines that hold a sign of an encoding, from the first to the last. */
function linesWithSigns(text: string, signs: Signs): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let done = 0;
  signs.eachBlock(Sign.encoding, (block, blockEnd) => {
    for (SIGN.lastIndex = Math.max(block, done); SIGN.lastIndex < blockEnd; SIGN.lastIndex = done) {
      const sign = SIGN.exec(text);
      if (!sign || sign.index >= blockEnd) break;
      const line = lineAt(text, sign.index);
      lines.push(line);
      done = line.end + 1;
    }
  });
  return lines;
}
