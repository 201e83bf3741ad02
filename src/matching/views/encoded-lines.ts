import { Sign, type Signs } from '../filter/signs.js';
import { mayDecode, toDecoded } from './decoded.js';
import { lineAt } from './lines.js';
import { type Derived, type Piece, same, sequence } from './rewrite.js';

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
  /** By where the line starts, from the first to the last. */
  private readonly decoded = new Map<number, Piece>();
  /** Where these lines start, and those that decoding may change together with the lines that they were one with. */
  readonly suspects: number[] = [];

  constructor(
    private readonly text: string,
    signs: Signs,
  ) {
    for (const { start, end } of linesWithSigns(text, signs)) {
      const line = text.slice(start, end + 1);
      const derived = mayDecode(line) ? toDecoded(line) : undefined;
      if (derived && derived.text !== line) this.decoded.set(start, { start, end: start + line.length, derived });
      else if (!mayBeCut(text, start, end)) continue;
      this.suspects.push(start);
    }
  }

  /** How many lines decoding changes. */
  get size(): number {
    return this.decoded.size;
  }

  /** What was made of the line that starts there, if it was changed. */
  at(start: number): Derived | undefined {
    return this.decoded.get(start)?.derived;
  }

  /** The whole text with these lines decoded. */
  whole(): Derived {
    const pieces: Piece[] = [];
    let done = 0;
    const keepUpTo = (end: number) => {
      if (end > done) pieces.push({ start: done, end, derived: same(this.text.slice(done, end)) });
    };
    for (const piece of this.decoded.values()) {
      keepUpTo(piece.start);
      pieces.push(piece);
      done = piece.end;
    }
    keepUpTo(this.text.length);
    return sequence(pieces, '');
  }
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
