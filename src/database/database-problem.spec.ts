import { expect, it } from '@jest/globals';
import { databaseProblem } from './database-problem.js';

it.each([
  [{ code: '53100', message: 'could not extend file' }, 'disk_full'],
  [{ code: 'XX000', message: 'could not write to file "pg_wal/xlogtemp.42": No space left on device' }, 'disk_full'],
  [{ message: 'The embedded database in /x stopped: PGlite failed\nFATAL: No space left on device' }, 'disk_full'],
  [{ message: 'The embedded database in /x stopped: its thread ended' }, 'database_unavailable'],
  [{ code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:5432' }, 'database_unavailable'],
  [{ code: '57P01', message: 'terminating connection due to administrator command' }, 'database_unavailable'],
  [{ message: 'Connection terminated unexpectedly' }, 'database_unavailable'],
  // As the pool says it when all connections have been in use for too long.
  [{ message: 'timeout exceeded when trying to connect' }, 'database_unavailable'],
  [{ code: '42601', message: 'syntax error in a connection' }, undefined],
  [{ message: 'x is not a function' }, undefined],
])('%j is %s', (error, code) => {
  expect(databaseProblem(error)?.code).toBe(code);
});
