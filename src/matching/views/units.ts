/** Reads and writes texts on every platform; `Buffer`, where there is one, does so several times as fast. */
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });
const hasBuffer = typeof Buffer !== 'undefined';

const FIRST_CAPACITY = 1 << 12;

/** So many units behind the last one can be read: they are 0. */
const PADDING = 16;

/** From so many units on, it pays to have a stretch copied natively. */
const LONG = 64;

/** A text as the numbers of its UTF-16 units, which are at hand without asking how the string is kept. */
export class Units {
  /** Those before `length` are of the text. It is another array when the text has grown. */
  array = new Uint16Array(FIRST_CAPACITY);
  length = 0;
  private bytes = bytesOf(this.array);

  /** Takes a text in place of what there was. */
  read(text: string): void {
    this.length = 0;
    this.reserve(text.length + PADDING);
    writeUnits(text, this.array, this.bytes);
    this.length = text.length;
    this.array.fill(0, text.length, text.length + PADDING);
  }

  push(unit: number): void {
    this.reserve(1);
    this.array[this.length++] = unit;
  }

  /** Adds a stretch of another text. */
  copy({ array: from }: Units, start: number, end: number): void {
    this.reserve(end - start);
    const { array } = this;
    let { length } = this;
    if (end - start >= LONG) array.set(from.subarray(start, end), length);
    else for (let i = start; i < end; i++) array[length++] = from[i]!;
    this.length += end - start;
  }

  toString(): string {
    const { array, bytes, length } = this;
    if (length === 0) return '';
    return bytes ? bytes.toString('utf16le', 0, 2 * length) : DECODER.decode(array.subarray(0, length));
  }

  private reserve(more: number): void {
    if (this.length + more <= this.array.length) return;
    const longer = new Uint16Array(Math.max(2 * this.array.length, this.length + more));
    longer.set(this.array.subarray(0, this.length));
    this.array = longer;
    this.bytes = bytesOf(longer);
  }
}

/** The bytes of units, as far as the platform can write them natively. */
export function bytesOf({ buffer }: Uint16Array<ArrayBuffer>): Buffer | undefined {
  return hasBuffer ? Buffer.from(buffer) : undefined;
}

/** Writes a text into `units`, from the first on; natively into their `bytes` where there are any. */
export function writeUnits(text: string, units: Uint16Array, bytes: Buffer | undefined): void {
  if (bytes) bytes.write(text, 'utf16le');
  else for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
}
