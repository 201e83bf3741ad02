/** The database has migrations that this program does not know. */
export class NewerDatabase extends Error {
  /** @param unknown Names of those migrations. */
  constructor(readonly unknown: string[]) {
    super(`The database was written by a newer Cairn, which this one cannot read (${unknown.join(', ')}).`);
    this.name = 'NewerDatabase';
  }
}
