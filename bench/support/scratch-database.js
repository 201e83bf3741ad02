import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/**
 * A new database on the Postgres of `TEST_DATABASE_URL`, empty or a copy of `original`, to which nobody may be connected.
 * @returns its address, its name, and what drops it
 */
export async function scratchDatabase(original) {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL names no Postgres.');
  const name = `cairn_bench_${randomBytes(4).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name}${original ? ` TEMPLATE ${original.name}` : ''}`);
  const url = new URL(server);
  url.pathname = name;
  return { name, url: url.href, remove: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onServer(url, sql) {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
