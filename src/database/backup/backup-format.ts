import { createHash } from 'node:crypto';

/*
 * A backup is NDJSON, packed with gzip: a head, a line for each row, and an end that tells whether all of it came. Tables
 * stand one after the other, rows in the order of their keys, so that the same data make the same file.
 */

/** Read by this program; a later one is a newer backup. */
export const FORMAT = 1;

export interface BackupHead {
  cairn: 'backup';
  format: number;
  /** The names of all migrations that its tables went through, in their order. */
  migrations: string[];
}

export interface BackupEnd {
  /** How many rows there are. */
  rows: number;
  /** Of all lines before, each with its line break, in hex. */
  sha256: string;
}

/** The digest of the lines that went through. */
export class LinesDigest {
  private readonly hash = createHash('sha256');

  add(line: string): string {
    this.hash.update(line).update('\n');
    return line;
  }

  hex(): string {
    return this.hash.digest('hex');
  }
}
