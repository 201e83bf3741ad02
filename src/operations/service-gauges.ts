import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Metrics } from '../metrics/metrics.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { SignatureFeed } from '../signatures/store/signature-feed.js';

/** What this process holds in memory and where it stands, as metrics. None asks the database, which may be away. */
@Injectable()
export class ServiceGauges {
  constructor(metrics: Metrics, database: Database, patterns: LivePatterns, feed: SignatureFeed) {
    metrics.gauge('cairn_signatures', 'Records that can be matched.', () => patterns.size);
    metrics.gauge('cairn_patterns', 'Patterns that are looked for.', () => patterns.set.size);
    metrics.gauge('cairn_literals', 'Literals by which patterns are found.', () => patterns.set.literals);
    metrics.gauge('cairn_change_seen', 'Number of the last change that was taken in.', () => feed.seen);
    metrics.gauge('cairn_change_lag', 'Changes that are known and not taken in yet.', () => feed.lag);
    metrics.gauge('cairn_database_reachable', 'Whether the database answered when it was last asked for changes.', () =>
      Number(feed.connected),
    );
    metrics.gauge(
      'cairn_database_connections',
      'Connections to the database, by what they do, and queries that wait for one.',
      () => database.connections,
      'state',
    );
  }
}
