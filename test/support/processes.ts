import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Makes sure that `dist` is what `src` is. */
export function build(): void {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build-if-changed.js'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

export interface CairnProcess {
  child: ChildProcess;
  /** Everything printed so far. */
  output: () => string;
  /** Resolves to the address once it is announced; rejects when the process ends before. */
  url: Promise<string>;
  exit: Promise<number | null>;
}

/** Runs a built entry point as a user would, with no settings but `env`. */
export function run(entry: 'main.js' | 'cli.js', args: string[], env: Record<string, string>): CairnProcess {
  const child = spawn('node', [join(root, 'dist', entry), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH!, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = new Promise<string>((resolve, reject) => {
    const collect = (chunk: string) => {
      output += chunk;
      const announced = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (announced) resolve(announced);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    void exit.then(() => reject(new Error(`It ended:\n${output}`)));
  });
  url.catch(() => undefined);
  return { child, output: () => output, url, exit };
}

/** An empty folder, and what removes it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
