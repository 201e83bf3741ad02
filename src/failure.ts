import { ConfigError } from './config.js';
import { OwnedElsewhere } from './database/embedded/owner.js';
import { NewerDatabase } from './database/newer-database.js';
import { reasonOf } from './database/reason.js';
import { phrase } from './terminal-phrase.js';

/** What went wrong, in one line for the person at the terminal; by default while Cairn was to start. */
export function failure(error: unknown, otherwise: 'cli:start.failed' | 'cli:failed' = 'cli:start.failed'): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof OwnedElsewhere)
    return phrase('cli:start.owned', { folder: error.dataDir, url: error.url ?? phrase('cli:start.owned_no_url') });
  if (error instanceof NewerDatabase) return phrase('cli:start.newer_database', { unknown: error.unknown.join(', ') });
  const { code, address = '', port = '' } = error as { code?: string; address?: string; port?: number };
  if (code === 'EADDRINUSE') return phrase('cli:start.port_taken', { host: address, port });
  return phrase(otherwise, { reason: reasonOf(error) });
}
