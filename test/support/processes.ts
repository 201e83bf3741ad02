import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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

/** Runs a built entry point as a user would, with no settings but `env`; by way of the command `through`, if given. */
export function run(
  entry: 'main.js' | 'cli.js',
  args: string[],
  env: Record<string, string>,
  through: string[] = [],
): CairnProcess {
  const [command, ...rest] = [...through, 'node', join(root, 'dist', entry), ...args];
  const child = spawn(command!, rest, {
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

/** What a command of `cairn` printed, and how it ended. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built `cairn` to its end, with `input` on its standard input and no settings but `env`. */
export async function cairn(
  args: string[],
  {
    env = {},
    input = '',
    hangsUp = false,
  }: { env?: Record<string, string>; input?: string | Buffer; hangsUp?: boolean },
): Promise<Ran> {
  const child = spawn('node', [join(root, 'dist/cli.js'), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH!, ...env },
  });
  const exit = once(child, 'exit') as Promise<[number | null]>;
  // As `head` does when it has seen enough.
  if (hangsUp) child.stdout.destroy();
  const printed = Promise.all([hangsUp ? '' : text(child.stdout), text(child.stderr)]);
  child.stdin.on('error', () => undefined).end(input);
  const [[stdout, stderr], [code]] = await Promise.all([printed, exit]);
  return { code, stdout, stderr };
}
