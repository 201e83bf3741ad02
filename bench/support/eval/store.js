import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';

/** Runs the service of a build on the embedded database in `folder`, with the seed records in it. */
export async function openStore(dist, folder) {
  const env = { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'warn', CAIRN_DATA_DIR: folder };
  const child = spawn(process.execPath, [join(dist, 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}.`)));
    child.stdout.on('data', (chunk) => {
      const found = /http:\/\/localhost:\d+/.exec(chunk);
      if (found) resolve(found[0].replace('localhost', '127.0.0.1'));
    });
  });

  return {
    /** Takes in the records of files and folders by `cairn import`. @throws when one is refused. */
    import: (paths) => promisify(execFile)(process.execPath, [join(dist, 'cli.js'), 'import', ...paths], { env }),
    /** All records, as they were authored. */
    async *records() {
      const { body } = await fetch(`${url}/v1/signatures/export`);
      for await (const line of createInterface({ input: Readable.fromWeb(body) })) yield JSON.parse(line);
    },
    /** What `POST /v1/match` answers, with reasons. */
    async ask({ text }) {
      const answer = await fetch(`${url}/v1/match`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, explain: true }),
      });
      if (answer.status !== 200) throw new Error(`A match was answered ${answer.status}: ${await answer.text()}`);
      return answer.json();
    },
    async close() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
