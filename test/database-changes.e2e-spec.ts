import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { ChangeLog } from '../src/database/change-log.js';
import type { ChangeTopic } from '../src/database/change.entity.js';
import type { ChangeHandler, Follower } from '../src/database/change-follower.js';
import type { Database } from '../src/database/database.js';
import type { DatabaseConfig } from '../src/database/open-database.js';
import { PostgresListener } from '../src/database/postgres-listener.js';
import { describeOnEachDatabase, describeOnPostgres } from './support/database.js';

/** Waits until `expectation` holds, for a few seconds. */
async function eventually(expectation: () => void): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      return expectation();
    } catch {
      await wait(20);
    }
  }
  expectation();
}

const change = (database: Database, changes: ChangeLog, ...ids: string[]) =>
  database.dataSource.transaction((manager) => changes.append(manager, ids));

/** Follows and keeps what was handed over. */
function follower(changes: ChangeLog, from: number, handler: Partial<ChangeHandler> = {}, topic?: ChangeTopic) {
  const taken: (readonly string[] | 'gap')[] = [];
  const following = changes.follow(
    from,
    {
      onChanges: async (ids) => {
        await handler.onChanges?.(ids);
        taken.push(ids);
      },
      onGap: async () => {
        await handler.onGap?.();
        taken.push('gap');
      },
    },
    topic,
  );
  followers.push(following);
  return { following, taken };
}
const followers: Follower[] = [];
afterEach(() => Promise.all(followers.splice(0).map((one) => one.stop())));

const warnings: string[] = [];
beforeAll(() => {
  jest.spyOn(Logger.prototype, 'warn').mockImplementation((text: unknown) => void warnings.push(String(text)));
  jest.spyOn(Logger.prototype, 'log').mockImplementation(() => {});
});
beforeEach(() => {
  warnings.length = 0;
});
afterAll(() => {
  jest.restoreAllMocks();
});

describeOnEachDatabase('change log', ({ open }) => {
  let database: Database;
  let changes: ChangeLog;
  beforeAll(async () => {
    database = await open();
    changes = new ChangeLog(database);
  });

  test('counts changes from 1, each with the records that it changed', async () => {
    expect(await changes.current()).toBe(0);
    expect(await change(database, changes, 'a/1', 'a/2', 'a/1')).toBe(1);
    expect(await change(database, changes, 'a/2')).toBe(2);
    expect(await changes.current()).toBe(2);
    expect(await changes.since(0, 100)).toEqual({ upTo: 2, current: 2, signatureIds: ['a/1', 'a/2'], gap: false });
    expect(await changes.since(2, 100)).toEqual({ upTo: 2, current: 2, signatureIds: [], gap: false });
  });

  test('a change that is rolled back leaves no number behind', async () => {
    const before = await changes.current();
    const failing = database.dataSource.transaction(async (manager) => {
      expect(await changes.append(manager, ['a/no'])).toBe(before + 1);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await change(database, changes, 'a/yes')).toBe(before + 1);
  });

  test('a batch never ends in the middle of a change', async () => {
    const before = await changes.current();
    await change(database, changes, 'b/1', 'b/2', 'b/3');
    await change(database, changes, 'b/4');
    expect(await changes.since(before, 2)).toMatchObject({ upTo: before + 1, signatureIds: ['b/1', 'b/2', 'b/3'] });
    expect(await changes.since(before, 4)).toMatchObject({ upTo: before + 2 });
  });

  test('refuses to append outside a transaction, or nothing', async () => {
    await expect(changes.append(database.dataSource.manager, ['a/1'])).rejects.toThrow('in the transaction');
    await expect(change(database, changes)).rejects.toThrow('names the records');
  });

  test('a follower takes in what is there and what comes, at once when this process commits it', async () => {
    const from = await changes.current();
    await change(database, changes, 'c/1');
    const { following, taken } = follower(changes, from);
    expect(await following.reached(from + 1)).toBe(true);
    const started = performance.now();
    const number = await change(database, changes, 'c/2');
    expect(await following.reached(number)).toBe(true);
    expect(performance.now() - started).toBeLessThan(450);
    expect(taken).toEqual([['c/1'], ['c/2']]);
    expect(following).toMatchObject({ seen: number, lag: 0, connected: true });
  });

  test('what the handler fails to take in is handed over again, before anything later', async () => {
    let failures = 0;
    const { following, taken } = follower(changes, await changes.current(), {
      onChanges: async () => {
        if (failures++ < 2) throw new Error('not now');
      },
    });
    await change(database, changes, 'd/1');
    const number = await change(database, changes, 'd/2');
    expect(await following.reached(number)).toBe(true);
    expect(taken.flat()).toEqual(['d/1', 'd/2']);
    expect(warnings).toEqual(['Changes cannot be followed: not now']);
  });

  test('a follower takes one batch at a time', async () => {
    let running = 0;
    const { following } = follower(changes, 0, {
      onChanges: async () => {
        expect(++running).toBe(1);
        await wait(5);
        running--;
      },
    });
    const numbers = await Promise.all(Array.from({ length: 20 }, (_, n) => change(database, changes, `e/${n}`)));
    expect(await following.reached(Math.max(...numbers))).toBe(true);
  });

  test('a follower takes in the changes of its topic, and passes over the others', async () => {
    const from = await changes.current();
    const records = follower(changes, from);
    const outcomes = follower(changes, from, {}, 'outcomes');
    await change(database, changes, 'g/1');
    const number = await database.dataSource.transaction((manager) => changes.append(manager, ['g/2'], 'outcomes'));
    expect(await records.following.reached(number)).toBe(true);
    expect(await outcomes.following.reached(number)).toBe(true);
    expect(records.taken.flat()).toEqual(['g/1']);
    expect(outcomes.taken).toEqual([['g/2']]);
    expect(records.following.lag).toBe(0);
  });

  test('a change is read once, however many follow', async () => {
    const from = await changes.current();
    const reads: string[] = [];
    const watcher = {
      beforeQuery: ({ query }: { query: string }) => void (/change_counter AS/.test(query) && reads.push(query)),
    };
    const following = (['records', 'records', 'outcomes'] as const).map(
      (topic) => follower(changes, from, {}, topic).following,
    );
    database.dataSource.subscribers.push(watcher);
    for (let n = 1; n <= 10; n++) {
      const number = await change(database, changes, `m/${n}`);
      for (const one of following) expect(await one.reached(number)).toBe(true);
    }
    database.dataSource.subscribers.splice(database.dataSource.subscribers.indexOf(watcher), 1);
    // One for each, and a few because nobody has asked for half a second.
    expect(reads.length).toBeLessThan(20);
  });

  test('waiting for a change that does not come ends', async () => {
    const { following } = follower(changes, await changes.current());
    expect(await following.reached(1_000_000, 50)).toBe(false);
  });

  test('a stopped follower takes in nothing more', async () => {
    const { following, taken } = follower(changes, await changes.current());
    await following.stop();
    await change(database, changes, 'f/1');
    await wait(50);
    expect(taken).toEqual([]);
  });

  describe('when changes are not kept any more', () => {
    test('one who has seen them all goes on', async () => {
      const number = await change(database, changes, 'g/0');
      await database.dataSource.query('DELETE FROM changes');
      const { following, taken } = follower(changes, number);
      expect(await following.reached(await change(database, changes, 'g/1'))).toBe(true);
      expect(taken).toEqual([['g/1']]);
    });

    test.each([
      ['and nothing came after', []],
      ['and others came after', ['g/4']],
    ])('one who is behind reads everything again, %s', async (_what, later) => {
      const from = await changes.current();
      await change(database, changes, 'g/2');
      await change(database, changes, 'g/3');
      await database.dataSource.query('DELETE FROM changes');
      for (const id of later) await change(database, changes, id);
      const current = await changes.current();
      const { following, taken } = follower(changes, from);
      expect(await following.reached(current)).toBe(true);
      expect(taken).toEqual(['gap']);
      expect(following.seen).toBe(current);
    });

    test('so does one who is ahead of a database that was put back', async () => {
      const current = await changes.current();
      const { following, taken } = follower(changes, current + 5);
      await eventually(() => expect(taken).toEqual(['gap']));
      expect(following.seen).toBe(current);
    });
  });
});

describeOnPostgres('change log of several processes', ({ create, open }) => {
  let config: DatabaseConfig;
  let here: Database;
  let there: Database;
  let changesHere: ChangeLog;
  let changesThere: ChangeLog;
  let admin: Client;
  beforeAll(async () => {
    config = await create();
    [here, there] = await Promise.all([open(config), open(config)]);
    [changesHere, changesThere] = [new ChangeLog(here), new ChangeLog(there)];
    admin = new Client(process.env.TEST_DATABASE_URL);
    await admin.connect();
  });
  afterAll(() => admin.end());
  const name = () => new URL(config.databaseUrl!).pathname.slice(1);
  const endConnections = (more = '') =>
    admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 ${more}`, [name()]);

  test('a change of another process is taken in by its notification', async () => {
    const { following, taken } = follower(changesHere, await changesHere.current());
    await following.reached(await change(there, changesThere, 'h/0'));
    const started = performance.now();
    for (let n = 1; n <= 5; n++) await following.reached(await change(there, changesThere, `h/${n}`));
    // Polling alone would take five times half a second.
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(taken.flat()).toEqual(['h/0', 'h/1', 'h/2', 'h/3', 'h/4', 'h/5']);
  });

  test('who begins first and commits last has the higher number, and is not skipped', async () => {
    const { following, taken } = follower(changesHere, await changesHere.current());
    const first = here.dataSource.createQueryRunner();
    await first.startTransaction();
    await first.query('SELECT 1');
    const second = await change(there, changesThere, 'i/second');
    expect(await following.reached(second)).toBe(true);
    const number = await changesHere.append(first.manager, ['i/first']);
    await first.commitTransaction();
    await first.release();
    expect(number).toBe(second + 1);
    expect(await following.reached(number)).toBe(true);
    expect(taken).toEqual([['i/second'], ['i/first']]);
  });

  test('who appends second waits for the first to commit, so that nobody sees the second alone', async () => {
    const { following, taken } = follower(changesHere, await changesHere.current());
    const first = here.dataSource.createQueryRunner();
    await first.startTransaction();
    const number = await changesHere.append(first.manager, ['j/first']);
    let committed = false;
    const second = change(there, changesThere, 'j/second').then((result) => {
      committed = true;
      return result;
    });
    await wait(200);
    expect(committed).toBe(false);
    expect(taken).toEqual([]);
    await first.commitTransaction();
    await first.release();
    expect(await second).toBe(number + 1);
    expect(await following.reached(number + 1)).toBe(true);
    expect(taken.flat()).toEqual(['j/first', 'j/second']);
  });

  test('of many writers at once no change is skipped or taken twice', async () => {
    const { following, taken } = follower(changesHere, await changesHere.current());
    const ids = Array.from({ length: 60 }, (_, n) => `k/${n}`);
    const write = (id: string, n: number) => (n % 2 ? change(here, changesHere, id) : change(there, changesThere, id));
    const numbers = await Promise.all(ids.map(write));
    expect(await following.reached(Math.max(...numbers))).toBe(true);
    expect(taken.flat().sort()).toEqual(ids.sort());
    expect(new Set(numbers).size).toBe(ids.length);
  });

  test('all followers of a process listen by one connection', async () => {
    const followers = [follower(changesHere, 0), follower(changesHere, 0, {}, 'outcomes')];
    const last = await change(there, changesThere, 'n/1');
    for (const { following } of followers) expect(await following.reached(last)).toBe(true);
    const listening = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = $1 AND query LIKE 'LISTEN%'`;
    expect((await admin.query(listening, [name()])).rows).toEqual([{ count: 1 }]);
    await followers[0]!.following.stop();
    const next = await change(there, changesThere, 'n/2');
    expect(await followers[1]!.following.reached(next, 400)).toBe(true);
    await followers[1]!.following.stop();
    expect((await admin.query(listening, [name()])).rows).toEqual([{ count: 0 }]);
  });

  test('a listener whose connection is cut listens again', async () => {
    let notified = 0;
    const listener = here.listen('other', () => notified++);
    expect(listener).toBeInstanceOf(PostgresListener);
    await eventually(() => expect(notified).toBe(1));
    await endConnections(`AND query LIKE 'LISTEN "other"%'`);
    await eventually(() => expect(notified).toBe(2));
    await there.dataSource.query(`SELECT pg_notify('other', '')`);
    await eventually(() => expect(notified).toBe(3));
    await listener.stop();
  });

  test('a follower that loses the database says so once, and takes in everything when it is back', async () => {
    const { following, taken } = follower(changesHere, await changesHere.current());
    await admin.query(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS false`);
    await endConnections();
    await eventually(() => expect(following.connected).toBe(false));
    await wait(1_200);
    expect(warnings.filter((text) => text.startsWith('Changes cannot be followed'))).toHaveLength(1);
    expect(warnings.filter((text) => text.startsWith('Change notifications are lost'))).toHaveLength(1);

    await admin.query(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS true`);
    const number = await change(there, changesThere, 'l/back');
    expect(await following.reached(number)).toBe(true);
    expect(following).toMatchObject({ connected: true, lag: 0 });
    expect(taken).toEqual([['l/back']]);
  });
});
