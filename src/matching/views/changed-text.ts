import { toDecoded } from './decoded.js';
import type { EncodedLines } from './encoded-lines.js';
import { lastAtOrBefore } from './rewrite.js';
import { joinWraps, JOINTS, type Wraps } from './unwrapped.js';

/**
 * All that the views hold besides the plain text, one line behind the other: lines that decoding changes, and what joining
 * makes of lines that a wrap may have cut within an encoding.
 */
export class ChangedText {
  readonly text: string;
  /** Where each piece starts that was joined, and of which line of the plain text it was made. */
  private readonly offsets: number[] = [];
  private readonly lines: number[] = [];

  constructor(
    plain: string,
    private readonly encoded: EncodedLines,
    wraps: Wraps,
  ) {
    const pieces = [encoded.text];
    let { length } = encoded.text;
    let done = -1;
    for (const suspect of encoded.suspects) {
      if (suspect <= done) continue;
      const wrapped = wraps.around(suspect);
      done = wrapped.end;
      if (wrapped.wraps.length === 0) continue;
      for (const joint of JOINTS) {
        const { text } = toDecoded(joinWraps(plain, wrapped, joint)!.text);
        this.offsets.push(length);
        this.lines.push(wrapped.start);
        pieces.push(text);
        length += text.length;
      }
    }
    this.text = pieces.join('');
  }

  /** Where the line of the plain text starts that an offset of this text was made of. */
  lineAt(offset: number): number {
    const piece = lastAtOrBefore(this.offsets, 1, offset);
    return piece < 0 ? this.encoded.lineAt(offset) : this.lines[piece]!;
  }
}
