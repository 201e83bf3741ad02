import { spawnSync } from 'node:child_process';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What runs in place of a command. */
export interface Run {
  file: string;
  args: string[];
}

/** `script` writes these around what the command wrote, however quiet it is to be. */
const HEAD = /^Script started on [^\n]*\n/;
const FOOT = /\nScript done on [^\n]*\n$/;
/** Bytes in which they are looked for. */
const FRAME = 4_096;

/**
 * Runs a command on a terminal of its own that passes everything on to ours, where ours are all terminals: by `script` of
 * util-linux, which Linux distributions have (ADR 17). What it writes is kept in `log`; `folder` is for our use.
 * @returns undefined where that cannot be: then the command gets pipes.
 */
export async function inTerminal(command: readonly string[], log: string, folder: string): Promise<Run | undefined> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY && process.stderr.isTTY;
  if (!isTerminal || !isUtilLinux()) return undefined;
  // In a file of its own it is read by `sh`, whatever shell the person uses, and stands in no list of processes.
  const file = join(folder, 'command.sh');
  await writeFile(file, `exec ${command.map(quoted).join(' ')}\n`, { mode: 0o600 });
  const line = `exec sh ${quoted(file)}`;
  return { file: 'script', args: ['--quiet', '--flush', '--return', '--command', line, log] };
}

function isUtilLinux(): boolean {
  // Undefined where there is no `script` at all.
  const { stdout } = spawnSync('script', ['--version'], { encoding: 'utf8' }) as { stdout: string | undefined };
  return stdout?.includes('util-linux') ?? false;
}

/** As one word of `sh`, whatever it holds. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

/** Takes away what `script` wrote of itself. */
export async function withoutFrame(log: string): Promise<void> {
  const file = await open(log, 'r+');
  // One unit a byte, so that nothing is cut in the midst of a character.
  const textAt = async (position: number, length: number) =>
    (await file.read(Buffer.alloc(length), 0, length, position)).buffer.toString('latin1');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, FRAME);
    const foot = FOOT.exec(await textAt(size - length, length))?.[0] ?? '';
    await file.truncate(size - foot.length);
    // The head becomes a line of blanks: what stands behind it keeps its place.
    const head = HEAD.exec(await textAt(0, length))?.[0] ?? '';
    await file.write(' '.repeat(head.length), 0);
  } finally {
    await file.close();
  }
}
