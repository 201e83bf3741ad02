import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The fix that was shown when a command failed last; nothing of what the command wrote. */
export interface PendingFix {
  match_id: string;
  signature_id: string;
  workaround_id: string;
  action: string;
}

/** Keeps the fix that a command was told to try until it runs again, by the folder it runs in. */
export class PendingFixes {
  private readonly folder: string;
  private readonly file: string;

  /** @param place what is asked: the server, or nothing. */
  constructor(command: readonly string[], place: string | undefined) {
    this.folder = join(process.env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'cairn', 'runs');
    const name = createHash('sha256')
      .update(JSON.stringify([process.cwd(), command, place]))
      .digest('hex');
    this.file = join(this.folder, `${name}.json`);
  }

  async read(): Promise<PendingFix | undefined> {
    try {
      return JSON.parse(await readFile(this.file, 'utf8')) as PendingFix;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  async keep(fix: PendingFix): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(this.file, JSON.stringify(fix), { mode: 0o600 });
  }

  async forget(): Promise<void> {
    await rm(this.file, { force: true });
  }
}
