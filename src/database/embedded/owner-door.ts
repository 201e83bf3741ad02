import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

const HOST = '127.0.0.1';
const PATIENCE_MS = 5_000;
const LONGEST_LINE = 4_096;

/** The address at which an owner shows that it lives. */
export interface Door {
  port: number;
  /** The URL to tell those who knock, once there is one. */
  url: string | null;
  close(): void;
}

/** Who answered: the owner that was asked for, nobody or a stranger, or something that keeps silent. */
export type Answer = { by: 'owner'; url: string | null } | { by: 'other' } | { by: 'silence' };

/**
 * Opens a door on a free port. To whoever sends a line with a nonce it answers one JSON line with the URL and a proof
 * that it knows `token`. It does not keep the process alive.
 */
export async function openDoor(token: string): Promise<Door> {
  const server = createServer((socket) => {
    socket.unref();
    socket.on('error', () => socket.destroy());
    readLine(socket, (nonce) => {
      if (nonce === undefined) socket.destroy();
      else socket.end(`${JSON.stringify({ url: door.url, proof: proofOf(token, nonce, door.url) })}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, HOST, resolve));
  server.unref();
  const door: Door = {
    port: (server.address() as AddressInfo).port,
    url: null,
    close: () => server.close(),
  };
  return door;
}

/** Asks at `port` whether the owner with `token` is there. */
export function knock(port: number, token: string): Promise<Answer> {
  const nonce = randomBytes(16).toString('hex');
  return new Promise((resolve) => {
    const socket = connect(port, HOST, () => socket.write(`${nonce}\n`));
    const settle = (answer: Answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('error', () => settle({ by: 'other' }));
    const patience = setTimeout(() => settle({ by: 'silence' }), PATIENCE_MS);
    socket.on('close', () => clearTimeout(patience));
    readLine(socket, (line) => settle(line === undefined ? { by: 'other' } : judge(line, token, nonce)));
  });
}

function judge(line: string, token: string, nonce: string): Answer {
  try {
    const { url, proof } = JSON.parse(line) as { url: string | null; proof: string };
    const expected = Buffer.from(proofOf(token, nonce, url));
    const given = Buffer.from(proof);
    if (given.length === expected.length && timingSafeEqual(given, expected)) return { by: 'owner', url };
  } catch {
    // Not the owner's language.
  }
  return { by: 'other' };
}

function proofOf(token: string, nonce: string, url: string | null): string {
  return createHmac('sha256', token)
    .update(JSON.stringify([nonce, url]))
    .digest('hex');
}

/** Gives the first line of a socket, or undefined when it ends or goes on for too long without one. */
function readLine(socket: Socket, onLine: (line: string | undefined) => void): void {
  let text = '';
  socket.setEncoding('utf8').setTimeout(2 * PATIENCE_MS, () => socket.destroy());
  const take = (chunk: string) => {
    text += chunk;
    const end = text.indexOf('\n');
    if (end < 0 && text.length <= LONGEST_LINE) return;
    socket.off('data', take);
    onLine(end < 0 ? undefined : text.slice(0, end));
  };
  socket.on('data', take);
  socket.once('end', () => onLine(undefined));
}
