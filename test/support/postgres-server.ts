import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** Where the programs of the newest Postgres stand that is installed; undefined for none. */
export const postgresBin: string | undefined = [
  ...folders('/usr/lib/postgresql').map((version) => join(version, 'bin')),
  ...process.env.PATH!.split(delimiter),
].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));

function folders(parent: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .toSorted((one, other) => Number(other) - Number(one))
    .map((name) => join(parent, name));
}

/** A Postgres server of a test's own, which can be stopped, started again, and made to stand still. */
export class PostgresServer {
  private process: ChildProcess | undefined;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly user: { uid?: number; gid?: number },
  ) {}

  /** A new one, which runs. */
  static async make(): Promise<PostgresServer> {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-postgres-'));
    const user = ordinaryUser();
    if (user.uid !== undefined) chownSync(folder, user.uid, user.gid!);
    const args = ['--pgdata', join(folder, 'data'), '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8'];
    const made = spawnSync(join(postgresBin!, 'initdb'), [...args, '--no-locale', '--no-sync'], {
      ...user,
      cwd: folder,
      encoding: 'utf8',
    });
    if (made.status !== 0) throw new Error(`initdb failed:\n${made.stdout}${made.stderr}`);
    const server = new PostgresServer(folder, await freePort(), user);
    await server.start();
    return server;
  }

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.port}/postgres`;
  }

  /** Does nothing while it runs. */
  async start(): Promise<void> {
    if (this.process && this.process.exitCode === null && this.process.signalCode === null) return;
    const { folder, port } = this;
    const settings = [`-p${port}`, `-k${folder}`, '-clisten_addresses=127.0.0.1', '-cmax_connections=60'];
    this.process = spawn(join(postgresBin!, 'postgres'), ['-D', join(folder, 'data'), ...settings], {
      ...this.user,
      cwd: folder,
      stdio: 'ignore',
    });
    for (let tries = 0; !(await this.answers()); tries++) {
      if (tries === 200) throw new Error('Postgres did not start');
      await wait(50);
    }
  }

  /** Ends it without waiting for anyone, as a machine does that loses its power. */
  async stop(): Promise<void> {
    const ended = once(this.process!, 'exit');
    this.process!.kill('SIGQUIT');
    await ended;
  }

  /** Makes it stand still with all its connections open, as a machine does whose disk hangs. */
  freeze(): void {
    this.signalAll('SIGSTOP');
  }

  thaw(): void {
    this.signalAll('SIGCONT');
  }

  /** The server itself first, so that it starts no more processes. */
  private signalAll(signal: NodeJS.Signals): void {
    const pid = this.process!.pid!;
    process.kill(pid, signal);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    for (const child of children) process.kill(Number(child), signal);
  }

  async remove(): Promise<void> {
    if (this.process?.exitCode === null && this.process.signalCode === null) await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async answers(): Promise<boolean> {
    const client = new Client(this.url);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      return false;
    }
  }
}

/** Postgres does not run as root. */
function ordinaryUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (name: string, which: '-u' | '-g') =>
    Number(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout);
  const name = spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody';
  return { uid: idOf(name, '-u'), gid: idOf(name, '-g') };
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
