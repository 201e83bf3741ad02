import { writeSync } from 'node:fs';

const LINE_FEED = 0x0a;
/** Bytes of a line that are kept until its end comes. */
const LONGEST = 65_536;

/** Writes what comes in pieces to a file that others write to as well, line by line. */
export class WholeLines {
  private begun: Buffer = Buffer.alloc(0);

  constructor(private readonly descriptor: number) {}

  add(chunk: Buffer): void {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      this.write(Buffer.concat([this.begun, chunk.subarray(0, end)]));
      this.begun = Buffer.alloc(0);
    }
    this.begun = Buffer.concat([this.begun, chunk.subarray(end)]);
    if (this.begun.length > LONGEST) this.flush();
  }

  end(): void {
    if (this.begun.length > 0) this.begun = Buffer.concat([this.begun, Buffer.of(LINE_FEED)]);
    this.flush();
  }

  private flush(): void {
    this.write(this.begun);
    this.begun = Buffer.alloc(0);
  }

  private write(bytes: Buffer): void {
    for (let written = 0; written < bytes.length;) written += writeSync(this.descriptor, bytes, written);
  }
}
