import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { constants } from 'node:os';
import { printable } from '../printable.js';
import { phrase } from '../../terminal-phrase.js';
import { WholeLines } from './whole-lines.js';
import { inTerminal, withoutFrame } from './terminal.js';

/** As a shell says it: no such command, and one that cannot be run. */
const NOT_FOUND = 127;
const NOT_RUNNABLE = 126;
/** A command that a signal ended has this and the number of the signal as its exit code. */
const BY_SIGNAL = 128;

/** Ended from outside, the command decides what becomes of that; from the keyboard, the terminal tells it itself. */
const FORWARDED = ['SIGTERM', 'SIGHUP'] as const;
const LEFT_TO_THE_CHILD = ['SIGINT', 'SIGQUIT'] as const;

/**
 * Runs a command as if it ran alone: its standard streams are this process's own, byte for byte as they come, and a
 * terminal stays one (see `terminal.ts`). What it writes is kept in the file `log` too, in a `folder` for our use.
 * @returns its exit code.
 */
export async function runChild(command: readonly string[], log: string, folder: string): Promise<number> {
  const terminal = await inTerminal(command, log, folder);
  const [name, ...args] = command as [string, ...string[]];
  const child = terminal
    ? spawn(terminal.file, terminal.args, { stdio: 'inherit' })
    : spawn(name, args, { stdio: ['inherit', 'pipe', 'pipe'] });
  const code = await ended(child, name, terminal ? undefined : log);
  if (terminal) await withoutFrame(log);
  return code;
}

async function ended(child: ChildProcess, name: string, log: string | undefined): Promise<number> {
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  const leave = () => undefined;
  for (const signal of FORWARDED) process.on(signal, forward);
  for (const signal of LEFT_TO_THE_CHILD) process.on(signal, leave);
  const descriptor = log === undefined ? undefined : openSync(log, 'w', 0o600);
  try {
    if (descriptor !== undefined) handOn(child, descriptor);
    return await new Promise<number>((resolve) => {
      child.once('error', (error: NodeJS.ErrnoException) => {
        const isUnknown = error.code === 'ENOENT';
        console.error(printable(phrase(isUnknown ? 'cli:run.not_found' : 'cli:run.not_runnable', { command: name })));
        resolve(isUnknown ? NOT_FOUND : NOT_RUNNABLE);
      });
      child.once('close', (code, signal) => resolve(code ?? BY_SIGNAL + constants.signals[signal!]));
    });
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
    for (const signal of FORWARDED) process.off(signal, forward);
    for (const signal of LEFT_TO_THE_CHILD) process.off(signal, leave);
  }
}

/** Hands on what comes, byte for byte; the log has the lines of both streams, none of them broken by the other's. */
function handOn({ stdout, stderr }: ChildProcess, descriptor: number): void {
  for (const [from, to] of [[stdout!, process.stdout] as const, [stderr!, process.stderr] as const]) {
    const lines = new WholeLines(descriptor);
    from.on('data', (chunk: Buffer) => lines.add(chunk));
    from.on('end', () => lines.end());
    from.pipe(to, { end: false });
    // Where nobody reads any more the command has to notice it, as it would without us.
    to.once('error', () => from.destroy());
  }
}
