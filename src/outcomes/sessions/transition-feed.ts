import { Injectable } from '@nestjs/common';
import { ChangeFeed } from '../../database/change-feed.js';
import { ChangeLog } from '../../database/change-log.js';
import { Database } from '../../database/database.js';
import { ObservedTransitions, type ObservedTransition } from '../../signatures/graph/observed-transitions.js';

/** Keeps what this process knows of observed transitions equal to what is counted. */
@Injectable()
export class TransitionFeed extends ChangeFeed {
  constructor(
    private readonly database: Database,
    changes: ChangeLog,
    private readonly observed: ObservedTransitions,
  ) {
    super(changes, 'transitions');
  }

  protected async loadAll(): Promise<void> {
    const ids: { from_id: string }[] = await this.database.reading.query(
      'SELECT DISTINCT from_id FROM observed_transitions',
    );
    await this.load([...new Set([...this.observed.ids(), ...ids.map(({ from_id: id }) => id)])]);
  }

  protected async load(ids: readonly string[]): Promise<void> {
    const rows: (ObservedTransition & { from_id: string })[] = await this.database.reading.query(
      `SELECT from_id, to_id AS "to", count FROM observed_transitions
       WHERE from_id = ANY ($1) ORDER BY count DESC, to_id`,
      [ids],
    );
    const found = new Map(ids.map((id) => [id, [] as ObservedTransition[]]));
    for (const { from_id: from, ...transition } of rows) found.get(from)!.push(transition);
    for (const [id, transitions] of found) this.observed.put(id, transitions);
  }
}
