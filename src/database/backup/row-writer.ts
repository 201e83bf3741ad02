import { QueryFailedError, type QueryRunner } from 'typeorm';
import { NotRestored } from './not-restored.js';

/** Rows that are written by one statement, and characters of them after which no more are taken. */
const MAX_ROWS = 500;
const MAX_CHARACTERS = 4_194_304;

/** A line of a row, which is handed on as it is written: parsed, its numbers could lose digits. */
const ROW = /^\{"table":"(\w+)","row":(\{.*\})\}$/s;

/** SQLSTATE classes of values that no table takes: wrong ones, and such as are there already. */
const WRONG_VALUE = /^2[23]/;

/** Writes the rows of a backup in the transaction of a runner, those of a table together. */
export class RowWriter {
  /** How many were given. */
  rows = 0;
  private tables: string[] = [];
  private table = '';
  private batch: string[] = [];
  private characters = 0;
  /** Where the last row stands. */
  private place = '';

  constructor(private readonly runner: QueryRunner) {}

  /** What triggers would make of rows is among the rows. */
  async begin(): Promise<void> {
    const tables: { name: string }[] = await this.runner.query(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name <> 'migrations'`,
    );
    this.tables = tables.map(({ name }) => name);
    for (const table of this.tables) await this.runner.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    await this.runner.query('DELETE FROM "change_counter"');
  }

  /** @param place of the line, for who has to find it */
  async add(line: string, place: string): Promise<void> {
    const [, table, row] = ROW.exec(line) ?? [];
    if (!table || !this.tables.includes(table)) throw new NotRestored('damaged', place);
    if (table !== this.table || this.batch.length >= MAX_ROWS || this.characters > MAX_CHARACTERS) await this.flush();
    this.table = table;
    this.place = place;
    this.batch.push(row!);
    this.characters += row!.length;
    this.rows++;
  }

  /** Writes what is left; numbers that the database gives go on after those that it has given. */
  async end(): Promise<void> {
    await this.flush();
    for (const table of this.tables) await this.runner.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
    const identities: { table: string; column: string }[] = await this.runner.query(
      `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
       WHERE table_schema = current_schema() AND is_identity = 'YES' AND table_name <> 'migrations'`,
    );
    for (const { table, column } of identities)
      await this.runner.query(
        `SELECT setval(pg_get_serial_sequence($1, $2), max("${column}")) FROM "${table}" HAVING count(*) > 0`,
        [`"${table}"`, column],
      );
  }

  private async flush(): Promise<void> {
    const { table, batch, place } = this;
    if (batch.length === 0) return;
    this.batch = [];
    this.characters = 0;
    try {
      await this.runner.query(
        `INSERT INTO "${table}" OVERRIDING SYSTEM VALUE SELECT * FROM json_populate_recordset(NULL::"${table}", $1)`,
        [`[${batch.join(',')}]`],
      );
    } catch (error) {
      const { code = '' } = error instanceof QueryFailedError ? (error.driverError as { code?: string }) : {};
      if (WRONG_VALUE.test(code)) throw new NotRestored('damaged', place);
      throw error;
    }
  }
}
