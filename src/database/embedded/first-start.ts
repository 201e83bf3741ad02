import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes the first start all or nothing. Making the database files takes seconds, and a process that was stopped
 * meanwhile leaves a folder that Postgres can neither use nor make again. A mark beside the folder stands until the
 * first start is through; what is found with it was never in use and is made anew.
 */
export async function beginFirstStart(folder: string): Promise<void> {
  const mark = markOf(folder);
  if (await exists(mark)) await rm(folder, { recursive: true, force: true });
  if (!(await exists(folder))) await writeFile(mark, '');
}

export async function endFirstStart(folder: string): Promise<void> {
  await rm(markOf(folder), { force: true });
}

const markOf = (folder: string) => join(folder, '..', 'first-start-unfinished');

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
