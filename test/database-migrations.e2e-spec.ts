import { describe, expect, test } from '@jest/globals';
import { MigrationExecutor } from 'typeorm';
import type { Database } from '../src/database/database.js';
import { migrate, migrations } from '../src/database/migrate.js';
import { NewerDatabase } from '../src/database/newer-database.js';
import { describeOnEachDatabase, describeOnPostgres } from './support/database.js';

/** What is in the schema, whatever kind of thing it is. */
const contents = ({ dataSource }: Database) =>
  dataSource.query(`
    SELECT relkind AS kind, relname AS name FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relname !~ '^migrations'
      AND oid NOT IN (SELECT indexrelid FROM pg_index WHERE indrelid = 'migrations'::regclass)
    UNION ALL
    SELECT 'type', typname FROM pg_type
    WHERE typnamespace = current_schema()::regnamespace AND typname !~ '^_?migrations'
    ORDER BY 1, 2`);

describeOnEachDatabase('migrations', ({ open }) => {
  test('make exactly the tables that the entities describe', async () => {
    const { dataSource } = await open();
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('can all be undone, without a trace, and made again', async () => {
    const database = await open();
    const made = await contents(database);
    expect(made.length).toBeGreaterThan(10);
    for (let undone = 0; undone < migrations.length; undone++)
      await new MigrationExecutor(database.dataSource).undoLastMigration();
    expect(await contents(database)).toEqual([]);
    await migrate(database.dataSource);
    expect(await contents(database)).toEqual(made);
  });

  test('one that fails leaves the database as it was', async () => {
    const database = await open();
    await database.dataSource.query('DELETE FROM migrations');
    const before = await contents(database);
    await expect(migrate(database.dataSource)).rejects.toMatchObject({ code: '42P07' });
    expect(await contents(database)).toEqual(before);
    expect(await database.dataSource.query('SELECT * FROM migrations')).toEqual([]);
  });

  test('a database that a newer program has written is refused, by name of what is not known', async () => {
    const { dataSource } = await open();
    await dataSource.query(`INSERT INTO migrations (timestamp, name) VALUES (9, 'FromTheFuture9')`);
    await expect(migrate(dataSource)).rejects.toThrow(NewerDatabase);
    await expect(migrate(dataSource)).rejects.toThrow('FromTheFuture9');
    expect(await dataSource.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describeOnPostgres('migrations', ({ create, open }) => {
  test('several processes that start at once on an empty database all come up', async () => {
    const config = await create();
    const databases = await Promise.all(Array.from({ length: 4 }, () => open(config)));
    const [first] = databases;
    expect(await first!.dataSource.query('SELECT name FROM migrations')).toHaveLength(migrations.length);
  });
});

describe('migrations', () => {
  test('stand in the order of their times', () => {
    const times = migrations.map(({ name }) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});
