/** Why a backup was not restored. Nothing was written. */
export class NotRestored extends Error {
  constructor(
    readonly reason: 'no_backup' | 'newer' | 'damaged' | 'not_empty',
    /** The line of the file, the migration or the table that tells it. */
    readonly what: string,
  ) {
    super(`The backup was not restored (${reason}): ${what}`);
    this.name = 'NotRestored';
  }
}
