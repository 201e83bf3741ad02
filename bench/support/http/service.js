import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PRELOAD = fileURLToPath(new URL('./preload.js', import.meta.url));

/** Runs the service of a build on an embedded database in `folder`, with the route that it is compared with. */
export async function startService(dist, folder) {
  const child = fork(join(dist, 'main.js'), {
    // As `npm start` does.
    execArgv: ['--max-semi-space-size=64', ...process.execArgv, '--import', PRELOAD],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      CAIRN_SEED: 'off',
      CAIRN_DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      BENCH_DIST: dist,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The service of ${dist} ended with ${code}.`)));
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/localhost:\d+/.exec(chunk);
      if (found) resolve(found[0].replace('localhost', '127.0.0.1'));
    });
  });
  return new Service(dist, url, child);
}

class Service {
  constructor(dist, url, child) {
    this.dist = dist;
    this.url = url;
    this.child = child;
  }

  async match(body) {
    const answer = await fetch(`${this.url}/v1/match`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return answer.text();
  }

  /** Changes what `bench-route.js` can change. @returns the microseconds of CPU that the service has taken so far. */
  async tell(change) {
    const told = once(this.child, 'message');
    this.child.send(change);
    return (await told)[0].cpu;
  }

  /** Memory now, and since the last call its peak and the delays of the event loop. */
  async watch() {
    const told = once(this.child, 'message');
    this.child.send({ watch: true });
    return (await told)[0].watched;
  }

  async stop() {
    this.child.kill('SIGTERM');
    await once(this.child, 'exit');
  }
}
