import { createGunzip } from 'node:zlib';

/** What is given to the unpacker at once: even packed a thousandfold it stays small. */
const STEP_BYTES = 4_096;

/**
 * Unpacks gzip, and throws where it is broken off or broken, but only after all that was good before. The library drops
 * what it made of a piece in which it finds a fault; so a first unpacker tries each piece, and a faulty one is given to
 * the second byte by byte.
 */
export async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const [trial, unpacker] = [new Unpacker(), new Unpacker()];
  try {
    for await (const chunk of packed)
      for (const step of cut(chunk, STEP_BYTES)) {
        const isGood = await trial.give(step).then(
          () => true,
          () => false,
        );
        for (const bytes of isGood ? [step] : cut(step, 1)) yield* await unpacker.give(bytes);
      }
    yield* await unpacker.end();
  } finally {
    trial.close();
    unpacker.close();
  }
}

/** Gives out at once what becomes of each piece. Throws what zlib does. */
class Unpacker {
  private readonly gunzip = createGunzip();
  private output: Buffer[] = [];
  private done: (error?: Error | null) => void = () => {};

  constructor() {
    this.gunzip.on('data', (bytes: Buffer) => this.output.push(bytes));
    // Either may come instead of the answer to what was written: zeros behind an archive, for one, end it.
    this.gunzip.on('end', () => this.done()).on('error', (error) => this.done(error));
  }

  give(bytes: Buffer): Promise<Buffer[]> {
    return this.outputOf(() => this.gunzip.write(bytes, (error) => this.done(error)));
  }

  end(): Promise<Buffer[]> {
    return this.outputOf(() => this.gunzip.end());
  }

  close(): void {
    this.gunzip.destroy();
  }

  private async outputOf(act: () => void): Promise<Buffer[]> {
    if (this.gunzip.readableEnded) return [];
    await new Promise<void>((resolve, reject) => {
      this.done = (error) => (error ? reject(error) : resolve());
      act();
    });
    const { output } = this;
    this.output = [];
    return output;
  }
}

function* cut(bytes: Buffer, size: number): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
