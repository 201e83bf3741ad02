import { randomUUID } from 'node:crypto';
import { open, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { DataSource } from 'typeorm';
import { backupLines } from './write-backup.js';

/**
 * A whole backup, packed, and its size in bytes. It lies in a file without a name before any of it is given out: who takes
 * it slowly must not hold up the database, and what fails on the way can still be told.
 */
export async function packedBackup(dataSource: DataSource): Promise<{ packed: Readable; size: number }> {
  const path = join(tmpdir(), `cairn-backup-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
    await pipeline(endedLines(dataSource), createGzip(), async (bytes: AsyncIterable<Buffer>) => {
      for await (const chunk of bytes) await file.writeFile(chunk);
    });
    const { size } = await file.stat();
    return { packed: file.createReadStream({ start: 0 }), size };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function* endedLines(dataSource: DataSource): AsyncGenerator<string> {
  for await (const line of backupLines(dataSource)) yield `${line}\n`;
}
