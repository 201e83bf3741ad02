import { ndjsonLines, type JsonElement } from '../../signatures/formats/json-elements.js';

type Lines = AsyncGenerator<JsonElement>;

const LF = Buffer.from('\n');
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * The JSON values of a body, one after another: each on a line, or over many. A value that is not JSON but has lines that
 * are whole objects is NDJSON of which a line is broken; from there each line stands for itself, so that no other is
 * lost. `limit` in bytes.
 */
export async function* jsonValues(body: AsyncIterable<Buffer>, limit: number): AsyncGenerator<JsonElement> {
  const lines = ndjsonLines(body, limit);
  try {
    for (;;) {
      const nesting = new Nesting();
      const value = await nextValue(lines, limit, nesting);
      if (value.length === 0) return;
      const whole = joined(value, limit);
      if (value.length > 1 && !isJson(whole.bytes) && value.some(isUnindentedObject)) {
        yield* value;
        yield* lines;
        return;
      }
      yield whole;
      // Where a single line is too long, the next may well be a value of its own.
      if (!value.at(-1)!.fault) await skipRest(lines, nesting);
    }
  } finally {
    await lines.return(undefined);
  }
}

export function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** The lines up to the one that closes what the first opens; no more than it takes to be over `limit`. */
async function nextValue(lines: Lines, limit: number, nesting: Nesting): Promise<JsonElement[]> {
  const value: JsonElement[] = [];
  let size = 0;
  do {
    const { done, value: line } = await lines.next();
    if (done) break;
    value.push(line);
    size += line.bytes.length + LF.length;
    nesting.read(line.bytes);
  } while (nesting.isOpen && size <= limit);
  return value;
}

async function skipRest(lines: Lines, nesting: Nesting): Promise<void> {
  while (nesting.isOpen) {
    const { done, value: line } = await lines.next();
    if (done) return;
    nesting.read(line.bytes);
  }
}

function joined(lines: JsonElement[], limit: number): JsonElement {
  const [first] = lines;
  if (lines.length === 1) return first!;
  const bytes = Buffer.concat(lines.flatMap((line) => [line.bytes, LF]));
  return { line: first!.line, bytes, ...(bytes.length > limit && { fault: 'element_too_long' }) };
}

/** An object within one that goes over many lines is indented. */
const isUnindentedObject = ({ bytes }: JsonElement) => bytes[0] === OPEN_OBJECT && isJson(bytes);

/** How deep the text that was read so far is in brackets and strings. */
class Nesting {
  private depth = 0;
  private inString = false;
  private escaped = false;

  get isOpen(): boolean {
    return this.depth > 0 || this.inString;
  }

  read(bytes: Buffer): void {
    for (const byte of bytes)
      if (this.inString) {
        this.inString = this.escaped || byte !== QUOTE;
        this.escaped = !this.escaped && byte === BACKSLASH;
      } else if (byte === QUOTE) this.inString = true;
      else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.depth++;
      else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) this.depth--;
  }
}
