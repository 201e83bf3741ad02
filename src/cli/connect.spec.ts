import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, it } from '@jest/globals';
import { takeOwnership } from '../database/embedded/owner.js';
import { withCairn } from './connect.js';

let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.toReversed()) await step();
  cleanUp = [];
});

it('waits for an owner of the folder that does not serve yet, and asks it by its token', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-'));
  const { CAIRN_DATA_DIR: before } = process.env;
  process.env.CAIRN_DATA_DIR = folder;
  const owner = await takeOwnership(folder);
  const seen: (string | undefined)[] = [];
  const server = createServer((request, answer) => {
    seen.push(`${request.url} ${request.headers.authorization}`);
    answer.setHeader('content-type', 'application/json').end('{"answered":true}');
  }).listen(0, '127.0.0.1');
  cleanUp = [
    () => rm(folder, { recursive: true }),
    () => owner.release(),
    () => server.close(),
    () => {
      if (before === undefined) delete process.env.CAIRN_DATA_DIR;
      else process.env.CAIRN_DATA_DIR = before;
    },
  ];

  const asking = withCairn({}, async (api) => (await api.GET('/v1/tokens')).data);
  // Whether it asks before or after, it has to find the owner.
  await wait(50);
  owner.announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  expect(await asking).toEqual({ answered: true });
  expect(seen.at(-1)).toBe(`/v1/tokens Bearer ${owner.token}`);
});
