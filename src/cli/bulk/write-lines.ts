import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { writeWhole } from './whole-file.js';

/** Writes lines into `file`, packed if it is named `.gz`; to the standard output for none, or `-`. */
export async function writeLines(lines: AsyncIterable<string>, file?: string): Promise<void> {
  if (file && file !== '-') await writeFile(ended(lines), file);
  else await pipeline(ended(lines), process.stdout, { end: false });
}

async function writeFile(lines: AsyncIterable<string>, file: string): Promise<void> {
  await writeWhole(file, (path) => {
    const written = createWriteStream(path);
    return file.endsWith('.gz') ? pipeline(lines, createGzip(), written) : pipeline(lines, written);
  });
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
