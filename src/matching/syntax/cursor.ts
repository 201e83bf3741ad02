import { type ErrorParams, type PatternErrorCode, PatternSyntaxError } from '../regex.js';

/** What stands behind the last unit. */
export const END = -1;

/** A place in a regex that moves on as it is read. */
export class Cursor {
  at = 0;

  constructor(readonly source: string) {}

  /** The UTF-16 unit here, or END. */
  get unit(): number {
    return this.at < this.source.length ? this.source.charCodeAt(this.at) : END;
  }

  get done(): boolean {
    return this.at >= this.source.length;
  }

  looksAt(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  /** Skips `text` when it stands here. */
  skip(text: string): boolean {
    if (!this.looksAt(text)) return false;
    this.at += text.length;
    return true;
  }

  /** Reads one code point; NaN at the end. */
  next(): number {
    const code = this.source.codePointAt(this.at);
    if (code === undefined) return NaN;
    this.at += code > 0xffff ? 2 : 1;
    return code;
  }

  /** Reads what a sticky expression matches here, or nothing. */
  take(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }

  /** The fault of the text from `start` up to here. */
  fault(start: number, message: string, code: PatternErrorCode = 'pattern_syntax', params?: ErrorParams) {
    const end = Math.max(this.at, start + 1);
    return new PatternSyntaxError(code, message, start, this.source.slice(start, end), params);
  }
}
