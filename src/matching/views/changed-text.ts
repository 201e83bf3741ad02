import { toDecoded } from './decoded.js';
import type { EncodedLines } from './encoded-lines.js';
import { Pieces } from './pieces.js';
import { joinWraps, JOINTS, type Wraps } from './unwrapped.js';

/**
 * All that the views hold besides the plain text, one line behind the other: lines that decoding changes, and what joining
 * makes of lines that a wrap may have cut within an encoding.
 */
export class ChangedText {
  readonly text: string;
  private readonly joined = new Pieces();

  constructor(
    plain: string,
    private readonly encoded: EncodedLines,
    wraps: Wraps,
  ) {
    let done = -1;
    for (const suspect of encoded.suspects) {
      if (suspect <= done) continue;
      const wrapped = wraps.around(suspect);
      done = wrapped.end;
      if (wrapped.wraps.length === 0) continue;
      for (const joint of JOINTS)
        this.joined.put(wrapped.start, toDecoded(joinWraps(plain, wrapped, joint)!.text).text);
    }
    this.text = encoded.text + this.joined.text;
  }

  /** Where the line of the plain text starts that an offset of this text was made of. */
  lineAt(offset: number): number {
    const { length } = this.encoded.text;
    return offset < length ? this.encoded.lineAt(offset) : this.joined.lineAt(offset - length);
  }
}
