/** Frontend messages that end a batch: Query, Sync and Terminate. */
const ENDS = new Set(['Q', 'S', 'X']);
/** Part of an extended query, answered together at its Sync: Bind, Close, Describe, Execute, Parse. */
const PARTS = new Set(['B', 'C', 'D', 'E', 'P']);

/**
 * Cuts the bytes of a Postgres client into batches that PGlite can answer at once.
 *
 * PGlite ends each call with ReadyForQuery, so the messages of one extended query (Parse, Bind, …, Sync) have to reach
 * it in one call. COPY and Flush expect an answer in the middle of a query, which PGlite cannot give: they throw.
 */
export class FrontendBatches {
  #bytes: Buffer = Buffer.alloc(0);
  /** Where the next message starts: what stands before it belongs to the batch. */
  #next = 0;
  #started = false;

  /** Takes what the client wrote, returns the batches that are complete with it. */
  push(chunk: Uint8Array): Uint8Array<ArrayBuffer>[] {
    this.#bytes = Buffer.concat([this.#bytes, chunk]);
    const batches: Uint8Array<ArrayBuffer>[] = [];
    for (let message = this.#read(); message; message = this.#read()) {
      this.#next = message.end;
      if (message.ends) batches.push(this.#take());
    }
    return batches;
  }

  #read(): { end: number; ends: boolean } | undefined {
    // Only the first message, the startup packet, has no type.
    const header = this.#started ? 1 : 0;
    if (this.#bytes.length < this.#next + header + 4) return undefined;
    const end = this.#next + header + this.#bytes.readUInt32BE(this.#next + header);
    if (this.#bytes.length < end) return undefined;
    if (!this.#started) {
      this.#started = true;
      return { end, ends: true };
    }
    const type = String.fromCharCode(this.#bytes[this.#next]!);
    if (!ENDS.has(type) && !PARTS.has(type))
      throw new Error(`The embedded database does not take the protocol message '${type}'.`);
    return { end, ends: ENDS.has(type) };
  }

  /** A copy with memory of its own, so that it can be transferred to another thread. */
  #take(): Uint8Array<ArrayBuffer> {
    const batch = new Uint8Array(this.#bytes.subarray(0, this.#next));
    this.#bytes = this.#bytes.subarray(this.#next);
    this.#next = 0;
    return batch;
  }
}
