import type { Place } from './input-records.js';

const CHUNK_BYTES = 65_536;

/** A line to send, and where it came from. */
export interface SentLine {
  place: Place;
  json: Buffer;
}

/** Knows from which file and line each line that was sent came, as long as its answer may still come. */
export class SentLines {
  private readonly places: Place[] = [];
  private first = 1;

  /** The lines as they are sent, in chunks of a size that a network likes. */
  async *chunks(lines: AsyncIterable<SentLine>): AsyncGenerator<Buffer> {
    let [chunk, size] = [[] as Buffer[], 0];
    for await (const { place, json } of lines) {
      this.places.push(place);
      chunk.push(json, NEWLINE);
      size += json.length + 1;
      if (size < CHUNK_BYTES) continue;
      yield Buffer.concat(chunk);
      [chunk, size] = [[], 0];
    }
    if (size > 0) yield Buffer.concat(chunk);
  }

  /** The place of a line by its number, from 1. Answers come in order: it is asked for by growing numbers. */
  placeOf(line: number): Place {
    this.places.splice(0, line - this.first);
    this.first = line;
    const [place] = this.places;
    if (!place) throw new RangeError(`line ${line} was not sent`);
    return place;
  }
}

const NEWLINE = Buffer.from('\n');
