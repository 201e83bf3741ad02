import { Injectable } from '@nestjs/common';
import { ChangeFeed } from '../../database/change-feed.js';
import { ChangeLog } from '../../database/change-log.js';
import { Database } from '../../database/database.js';
import type { DayVotes } from './floods.js';
import { RecordRates } from './record-rates.js';
import type { Votes } from './weighing.js';

interface VotesRow extends DayVotes {
  signature_id: string;
  item_id: string;
  stranger: boolean;
}

type VotesInMaking = { [K in keyof Votes]: DayVotes[] };

/** Keeps the rates of this process equal to what is reported: all at start, then each record as the change log names it. */
@Injectable()
export class OutcomeFeed extends ChangeFeed {
  constructor(
    private readonly database: Database,
    changes: ChangeLog,
    private readonly rates: RecordRates,
  ) {
    super(changes, 'outcomes');
  }

  protected async loadAll(): Promise<void> {
    const ids: { signature_id: string }[] = await this.database.reading.query(
      'SELECT DISTINCT signature_id FROM outcomes',
    );
    await this.load([...this.rates.reported(), ...ids.map(({ signature_id: id }) => id)]);
  }

  protected async load(signatureIds: readonly string[]): Promise<void> {
    const rows: VotesRow[] = await this.database.reading.query(
      `SELECT signature_id, item_id, reporter_kind = 'anonymous' AS stranger,
              floor(extract(epoch FROM reported_at) / 86400)::integer AS day,
              count(*) FILTER (WHERE verdict = 'worked')::integer AS worked,
              count(*) FILTER (WHERE verdict = 'failed')::integer AS failed
       FROM outcomes
       WHERE signature_id = ANY ($1) AND replaced_at IS NULL AND verdict IN ('worked', 'failed')
       GROUP BY signature_id, item_id, stranger, day
       ORDER BY day`,
      [signatureIds],
    );
    const found = new Map(signatureIds.map((id) => [id, new Map<string, VotesInMaking>()]));
    for (const { signature_id: id, item_id: item, stranger, ...votes } of rows) {
      const items = found.get(id)!;
      if (!items.has(item)) items.set(item, { known: [], strangers: [] });
      items.get(item)![stranger ? 'strangers' : 'known'].push(votes);
    }
    for (const [id, votes] of found) this.rates.put(id, votes);
  }
}
