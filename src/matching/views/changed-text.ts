import { toDecoded } from './decoded.js';
import type { EncodedLines } from './encoded-lines.js';
import { lastAtOrBefore } from './rewrite.js';
import { joinWraps, JOINTS, type Wraps } from './unwrapped.js';

/**
 * All that the views hold besides the plain text, one line behind the other: lines that decoding changes, with those that
 * they were one with, and what joining makes of lines that a wrap may have cut within an encoding.
 */
export class ChangedText {
  readonly text: string;
  /** Where each piece starts, and of which line of the plain text it was made. */
  private readonly offsets: number[] = [];
  private readonly lines: number[] = [];

  constructor(plain: string, encoded: EncodedLines, wraps: Wraps) {
    const pieces: string[] = [];
    let length = 0;
    const put = (line: number, piece: string) => {
      this.offsets.push(length);
      this.lines.push(line);
      pieces.push(piece);
      length += piece.length;
    };
    let done = -1;
    for (const suspect of encoded.suspects) {
      if (suspect <= done) continue;
      const wrapped = wraps.around(suspect);
      done = wrapped.end;
      const starts = [wrapped.start, ...wrapped.wraps.map(({ next }) => next.start)];
      if (starts.some((start) => encoded.at(start))) {
        starts.forEach((start, i) => put(start, encoded.at(start)?.text ?? plain.slice(start, starts[i + 1] ?? done)));
      }
      if (wrapped.wraps.length > 0) {
        for (const joint of JOINTS) put(wrapped.start, toDecoded(joinWraps(plain, wrapped, joint)!.text).text);
      }
    }
    this.text = pieces.join('');
  }

  /** Where the line of the plain text starts that an offset of this text was made of. */
  lineAt(offset: number): number {
    return this.lines[lastAtOrBefore(this.offsets, 1, offset)]!;
  }
}
