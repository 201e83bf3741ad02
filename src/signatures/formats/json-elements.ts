/** A record is at most this many bytes of JSON. */
export const MAX_RECORD_BYTES = 4 * 1_024 * 1_024;

/** The text of one record in a larger body. */
export interface JsonElement {
  /** Where it begins, from 1. */
  line: number;
  bytes: Buffer;
  /** Why this is no whole element. */
  fault?: 'element_too_long' | 'list_not_closed' | 'text_after_list';
}

/** What a UTF-8 file may begin with; none of its bytes can begin JSON. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const [LF, SPACE, QUOTE, BACKSLASH, COMMA] = [0x0a, 0x20, 0x22, 0x5c, 0x2c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Collects the bytes of one element, up to a limit. */
class Collector {
  private parts: Buffer[] = [];
  private size = 0;
  private line = 0;

  constructor(private readonly limit: number) {}

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(bytes: Buffer, line: number): void {
    if (bytes.length === 0) return;
    if (this.isEmpty) this.line = line;
    if (this.size <= this.limit) this.parts.push(bytes);
    this.size += bytes.length;
  }

  /** What was collected, unless it is nothing but blanks. */
  *take(): Generator<JsonElement> {
    const bytes = Buffer.concat(this.parts);
    if (bytes.some((byte) => byte > SPACE))
      yield { line: this.line, bytes, ...(this.size > this.limit && { fault: 'element_too_long' }) };
    this.parts = [];
    this.size = 0;
  }
}

/** The lines of NDJSON; blank ones are passed over. `limit` in bytes. */
export async function* ndjsonLines(body: AsyncIterable<Buffer>, limit: number): AsyncGenerator<JsonElement> {
  const current = new Collector(limit);
  let line = 1;
  for await (const chunk of body) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      current.add(chunk.subarray(start, end), line++);
      yield* current.take();
      start = end + 1;
    }
    current.add(chunk.subarray(start), line);
  }
  yield* current.take();
}

/**
 * The elements of a JSON array as they arrive, or the one value that the body is. Only strings and brackets are looked
 * at: whether an element is JSON is for its reader to say. `limit` in bytes.
 */
export async function* jsonElements(body: AsyncIterable<Buffer>, limit: number): AsyncGenerator<JsonElement> {
  const current = new Collector(limit);
  let list: 'unknown' | 'none' | 'open' | 'closed' = 'unknown';
  let [line, startLine, depth, inString, escaped] = [1, 1, 0, false, false];

  for await (const chunk of body) {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (byte === LF) line++;
      if (inString) {
        inString = escaped || byte !== QUOTE;
        escaped = !escaped && byte === BACKSLASH;
      } else if (byte <= SPACE || (list === 'unknown' && BYTE_ORDER_MARK.includes(byte))) {
        if (start === at && current.isEmpty) [start, startLine] = [at + 1, line];
      } else if (list === 'unknown') {
        list = byte === OPEN_LIST ? 'open' : 'none';
        if (list === 'open') [start, startLine] = [at + 1, line];
        else at--; // Look at it again, as the beginning of the one value.
      } else if (list === 'closed') {
        yield { line, bytes: chunk.subarray(at), fault: 'text_after_list' };
        return;
      } else if (list === 'open' && depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) {
        current.add(chunk.subarray(start, at), startLine);
        yield* current.take();
        [start, startLine] = [at + 1, line];
        if (byte === CLOSE_LIST) list = 'closed';
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++;
      else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth--;
    }
    current.add(chunk.subarray(start), startLine);
  }
  yield* current.take();
  if (list === 'open') yield { line, bytes: Buffer.alloc(0), fault: 'list_not_closed' };
}
