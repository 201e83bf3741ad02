import type { DataSource } from 'typeorm';
import type { RateWindow } from './rate-limits.js';

type Told = Pick<RateWindow, 'policy' | 'client' | 'endsAt' | 'untold'>;

interface Row {
  policy: string;
  client: string;
  times: number;
}

/** Adds what each window counted to what others did in the same one. Returns their sums, in the order of the windows. */
export async function addToWindows(dataSource: DataSource, told: readonly Told[]): Promise<number[]> {
  if (told.length === 0) return [];
  // Processes lock rows in the same order, lest two wait for each other.
  const rows = await dataSource.query<Row[]>(
    `INSERT INTO rate_windows AS known (policy, client, ends_at, times)
     SELECT * FROM unnest($1::text[], $2::text[], $3::timestamptz[], $4::integer[]) AS told (policy, client, ends_at, times)
     ORDER BY policy, client, ends_at
     ON CONFLICT (policy, client, ends_at) DO UPDATE SET times = known.times + excluded.times
     RETURNING policy, client, times`,
    [
      told.map(({ policy }) => policy),
      told.map(({ client }) => client),
      told.map(({ endsAt }) => new Date(endsAt)),
      told.map(({ untold }) => untold),
    ],
  );
  const sums = new Map(rows.map(({ policy, client, times }) => [JSON.stringify([policy, client]), times]));
  return told.map(({ policy, client }) => sums.get(JSON.stringify([policy, client]))!);
}

/** Deletes windows that are over; a minute later, since clocks differ. */
export async function sweepWindows(dataSource: DataSource): Promise<void> {
  await dataSource.query(`DELETE FROM rate_windows WHERE ends_at < now() - interval '1 minute'`);
}
