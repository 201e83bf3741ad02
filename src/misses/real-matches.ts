/** Tells which record an answer would give first. Diagnosis, which builds on misses, provides it. */
export abstract class RealMatches {
  /** The id of the best match of a text that is not weak; null where there is none. */
  abstract best(text: string): Promise<string | null>;
}
