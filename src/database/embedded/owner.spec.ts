import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { OwnedElsewhere, takeOwnership } from './owner.js';

describe('takeOwnership', () => {
  let folder: string;
  let dataDir: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cairn-test-'));
    dataDir = join(folder, 'data');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const files = async () => (await readdir(dataDir)).sort();
  const deed = async () => JSON.parse(await readFile(join(dataDir, (await files()).at(-1)!), 'utf8'));
  const leave = (generation: number, content: unknown) =>
    writeFile(join(dataDir, `owner-${generation}.json`), JSON.stringify(content));

  test('makes the folder and the owner file for this person only', async () => {
    const owner = await takeOwnership(dataDir);
    expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
    expect((await stat(join(dataDir, 'owner-1.json'))).mode & 0o777).toBe(0o600);
    expect(owner.token).toMatch(/^[\w-]{43}$/);
    await owner.release();
  });

  test('refuses while the owner lives, and says where it serves once it does', async () => {
    const owner = await takeOwnership(dataDir);
    const refused = { name: 'OwnedElsewhere', dataDir, token: owner.token };
    await expect(takeOwnership(dataDir)).rejects.toMatchObject({ ...refused, url: null });
    owner.announce('http://localhost:3000');
    await expect(takeOwnership(dataDir)).rejects.toMatchObject({ ...refused, url: 'http://localhost:3000' });
    expect(await files()).toEqual(['owner-1.json']);
    await owner.release();
  });

  test('a released folder goes to the next one, under a higher generation and a new token', async () => {
    const first = await takeOwnership(dataDir);
    await first.release();
    expect(await deed()).toMatchObject({ released: true });
    const second = await takeOwnership(dataDir);
    expect(await files()).toEqual(['owner-2.json']);
    expect(second.token).not.toBe(first.token);
    await second.release();
  });

  test('many at once: exactly one wins', async () => {
    for (let round = 0; round < 10; round++) {
      const results = await Promise.allSettled(Array.from({ length: 12 }, () => takeOwnership(dataDir)));
      const [winner, ...others] = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
      expect(others).toEqual([]);
      const reasons = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
      expect(reasons).toEqual(Array(11).fill(expect.any(OwnedElsewhere)));
      await winner!.release();
    }
  });

  test('whoever comes and goes, there is never more than one', async () => {
    let holding = 0;
    let held = 0;
    const contend = async () => {
      for (let attempt = 0; attempt < 15; attempt++) {
        const owner = await takeOwnership(dataDir).catch((error: unknown) => {
          if (error instanceof OwnedElsewhere) return undefined;
          throw error;
        });
        if (!owner) continue;
        holding++;
        held++;
        expect(holding).toBe(1);
        await turn();
        holding--;
        await owner.release();
      }
    };
    await Promise.all(Array.from({ length: 8 }, contend));
    expect(held).toBeGreaterThan(8);
    expect(await files()).toHaveLength(1);
  });

  test('who comes late, with a generation that others have left behind, withdraws', async () => {
    let knock!: (socket: Socket) => void;
    const knocked = new Promise<Socket>((resolve) => (knock = resolve));
    const stranger = await listen(knock);
    await (await takeOwnership(dataDir)).release();
    await leave(1, { port: stranger.port, token: 'of the dead owner' });
    const late = takeOwnership(dataDir);
    const socket = await knocked;
    // While it waits for the dead owner's answer, two others come, and generation 2 is free again.
    await leave(1, { port: 1, token: 'of the dead owner', released: true });
    await (await takeOwnership(dataDir)).release();
    const owner = await takeOwnership(dataDir);
    expect(await files()).toEqual(['owner-3.json']);

    socket.end();
    await expect(late).rejects.toMatchObject({ name: 'OwnedElsewhere', token: owner.token });
    expect(await files()).toEqual(['owner-3.json']);
    await owner.release();
    stranger.close();
  });

  test.each([
    ['an unreadable file, as a power failure leaves it', ''],
    ['a file of an owner that is gone', JSON.stringify({ port: 1, token: 'x' })],
  ])('takes over from %s', async (_what, content) => {
    await (await takeOwnership(dataDir)).release();
    await writeFile(join(dataDir, 'owner-1.json'), content);
    const owner = await takeOwnership(dataDir);
    expect(await files()).toEqual(['owner-2.json']);
    await owner.release();
  });

  describe('when the owner is dead and its port belongs to', () => {
    test.each<[string, (socket: Socket) => void]>([
      ['a stranger that closes', (socket) => socket.end()],
      ['a web server', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
      ['an echo', (socket) => socket.pipe(socket)],
      ['someone who guesses', (socket) => socket.end('{"url":null,"proof":"00"}\n')],
      ['someone who talks without end', (socket) => socket.write('x'.repeat(100_000))],
    ])('%s, it is taken over', async (_who, answer) => {
      const stranger = await listen(answer);
      await (await takeOwnership(dataDir)).release();
      await leave(1, { port: stranger.port, token: 'of the dead owner' });
      const owner = await takeOwnership(dataDir);
      expect(await files()).toEqual(['owner-2.json']);
      await owner.release();
      stranger.close();
    });

    test('something that keeps silent, it is refused: a stopped owner is silent too', async () => {
      const silent = await listen(() => {});
      await (await takeOwnership(dataDir)).release();
      await leave(1, { port: silent.port, token: 'of the stopped owner' });
      await expect(takeOwnership(dataDir)).rejects.toMatchObject({ name: 'OwnedElsewhere', url: null });
      silent.close();
    }, 10_000);
  });
});

async function listen(onSocket: (socket: Socket) => void): Promise<{ port: number; close: () => void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
