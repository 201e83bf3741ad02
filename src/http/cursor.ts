import { Problem } from '../errors/problem.js';

/** Where the next page of a list begins, for who asks for it. It names the order of the list, and is good for that alone. */
export function writeCursor(order: string, place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString('base64url');
}

/** @throws Problem `invalid_cursor` for one that was not given out, or for a list in another order. */
export function readCursor<Place extends readonly unknown[]>(
  cursor: string,
  order: string,
  isPlace: (place: readonly unknown[]) => place is Place,
): Place {
  const [given, ...place] = partsOf(cursor);
  if (given !== order || !isPlace(place)) throw new Problem('invalid_cursor');
  return place;
}

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    // What is no JSON was not given out.
    return [];
  }
}
