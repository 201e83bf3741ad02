import { Injectable } from '@nestjs/common';
import type { EntityManager, EntitySubscriberInterface, QueryRunner } from 'typeorm';
import { ChangeCounterEntity, type ChangeTopic } from './change.entity.js';
import { Follower, type ChangeBatch, type ChangeHandler } from './change-follower.js';
import { Database } from './database.js';

const CHANNEL = 'cairn_changes';

/** An entry of the log beside the number of the last change; without an entry there is none after the number asked for. */
interface LogRow {
  current: string;
  number: string | null;
  topic: string | null;
  signature_id: string | null;
}

/**
 * The order of all changes to records and to what is reported of them. Each transaction that makes some ends with
 * `append`; every process follows.
 */
@Injectable()
export class ChangeLog {
  readonly #followers = new Set<Follower>();
  #listener?: { stop(): Promise<void> };
  readonly #beingRead = new Map<string, Promise<LogRow[]>>();

  constructor(private readonly database: Database) {
    const subscriber: EntitySubscriberInterface = {
      afterTransactionCommit: ({ queryRunner }) => this.#nudgeAfter(queryRunner),
    };
    database.dataSource.subscribers.push(subscriber);
  }

  /**
   * Enters the records about which the transaction of `manager` has changed something, and returns the number of the
   * change. It has to be the last thing that the transaction does: from here on all other writers wait for it.
   */
  async append(
    manager: EntityManager,
    signatureIds: readonly string[],
    topic: ChangeTopic = 'records',
  ): Promise<number> {
    const runner = manager.queryRunner;
    if (!runner?.isTransactionActive) throw new Error('Changes are appended in the transaction that makes them.');
    if (signatureIds.length === 0) throw new Error('A change names the records that it changed.');
    // One statement, for from here to the commit all others wait.
    const [counter] = await manager.query<[{ number: string }]>(
      `WITH counter AS (
         UPDATE change_counter SET number = number + 1 WHERE id = 1 RETURNING number
       ), entries AS (
         INSERT INTO changes (number, topic, signature_id)
         SELECT number, $1, signature_id FROM counter, unnest($2::text[]) AS signature_id
       )
       SELECT number, pg_notify($3, number::text) FROM counter`,
      [topic, [...new Set(signatureIds)], CHANNEL],
    );
    const number = Number(counter.number);
    runner.data.change = number;
    return number;
  }

  /** The number of the last change; 0 before the first. */
  async current(): Promise<number> {
    const { number } = await this.database.reading.getRepository(ChangeCounterEntity).findOneByOrFail({ id: 1 });
    return number;
  }

  /**
   * The changes after `number`, in whole: at least `limit` of them if there are so many. Those of other topics move the
   * numbers on and name no records.
   */
  async since(number: number, limit: number, topic: ChangeTopic = 'records'): Promise<ChangeBatch> {
    const rows = await this.#rowsAfter(number, limit);
    const current = Number(rows[0]!.current);
    const ofTopic = rows.filter((row) => row.topic === topic);
    // Numbers have no gaps of their own: one that is not committed is given again.
    const next = rows[0]!.number === null ? number : Number(rows[0]!.number);
    const gap = current < number || (current > number && next !== number + 1);
    return {
      upTo: Number(rows.at(-1)!.number ?? number),
      current,
      signatureIds: [...new Set(ofTopic.flatMap(({ signature_id: id }) => id ?? []))],
      gap,
    };
  }

  /** All followers are told of a change at once and ask for the same: what is asked in one step is asked once. */
  #rowsAfter(number: number, limit: number): Promise<LogRow[]> {
    const key = `${number} ${limit}`;
    const asked = this.#beingRead.get(key);
    if (asked) return asked;
    const rows = this.database.reading.query<LogRow[]>(
      `SELECT counter.number AS current, changes.number, changes.topic, changes.signature_id
       FROM change_counter AS counter
       LEFT JOIN changes ON changes.number > $1 AND changes.number <= (
         SELECT max(number) FROM (SELECT number FROM changes WHERE number > $1 ORDER BY number LIMIT $2) AS first
       )
       ORDER BY changes.number, changes.signature_id`,
      [number, limit],
    );
    this.#beingRead.set(key, rows);
    // Who asks later may have been told of a change that this one does not see.
    queueMicrotask(() => this.#beingRead.delete(key));
    return rows;
  }

  /** Hands all changes of a topic after `from` to `handler`, in order, now and as they come, until it is stopped. */
  follow(from: number, handler: ChangeHandler, topic: ChangeTopic = 'records'): Follower {
    const follower: Follower = new Follower({
      from,
      read: (seen, limit) => this.since(seen, limit, topic),
      handler,
      onStop: () => this.#leave(follower),
    });
    this.#followers.add(follower);
    this.#listener ??= this.database.listen(CHANNEL, (number) => this.#nudge(number ? Number(number) : undefined));
    return follower;
  }

  async #leave(follower: Follower): Promise<void> {
    this.#followers.delete(follower);
    if (this.#followers.size > 0) return;
    const listener = this.#listener;
    this.#listener = undefined;
    await listener?.stop();
  }

  #nudge(number?: number): void {
    for (const follower of this.#followers) follower.nudge(number);
  }

  /** What this process commits need not come back to it through the database. */
  #nudgeAfter(runner: QueryRunner): void {
    const { change } = runner.data as { change?: number };
    if (change === undefined || runner.isTransactionActive) return;
    delete runner.data.change;
    this.#nudge(change);
  }
}
