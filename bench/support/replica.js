import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ask } from './ask.js';

/** As `npm start` runs it. */
const HEAP = '--max-semi-space-size=64';

/** Runs the service of a build, with the settings of `env`, until it listens. */
export async function startReplica(dist, env) {
  const child = spawn(process.execPath, [HEAP, ...process.execArgv, join(dist, 'main.js')], {
    env: { PATH: process.env.PATH, PORT: '0', CAIRN_SEED: 'off', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/localhost:\d+/.exec(line)?.[0];
    if (!url) continue;
    child.stdout.resume();
    return new Replica(url.replace('localhost', '127.0.0.1'), child);
  }
  throw new Error('The service did not start.');
}

class Replica {
  constructor(url, child) {
    this.url = url;
    this.child = child;
  }

  /** In all threads, from Linux. */
  cpuSeconds() {
    const fields = readFileSync(`/proc/${this.child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  }

  residentMiB() {
    const pages = Number(readFileSync(`/proc/${this.child.pid}/statm`, 'utf8').split(' ')[1]);
    return Math.round((pages * 4096) / 2 ** 20);
  }

  /** The number of the last change that it has taken in, and how many are left; as `/health/ready` says. */
  async changes() {
    const { text } = await ask(`${this.url}/health/ready`, 'GET');
    return JSON.parse(text).patterns;
  }

  async stop() {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
