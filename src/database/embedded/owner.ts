import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { knock, openDoor, type Door } from './owner-door.js';

/*
 * One process at a time owns a data folder. The owner is named by the file `owner-<generation>.json` of the highest
 * generation, and lives as long as it answers at its door (a port on this machine): process ids are used again, and a
 * killed process leaves its files behind.
 *
 * Who finds the highest generation dead or released makes the next one, with `link`, which fails if it is there
 * already. That file is never deleted before a higher one stands, and so generations never go back: who came late, with
 * a generation that others have left behind, sees the higher one and withdraws.
 */

/** Who owns a folder, or owned it last. */
interface Deed {
  port: number;
  token: string;
  released?: boolean;
}

/** Another process owns the folder. */
export class OwnedElsewhere extends Error {
  constructor(
    readonly dataDir: string,
    /** Where the owner serves; null while it starts, and when it does not answer though its port is open. */
    readonly url: string | null,
    /** The owner's local token, to ask it by. */
    readonly token: string,
  ) {
    super(`Another process has the embedded database in ${dataDir} open${url ? ` and serves it at ${url}` : ''}.`);
    this.name = 'OwnedElsewhere';
  }
}

export class Owner {
  constructor(
    private readonly dataDir: string,
    private readonly generation: number,
    private readonly deed: Deed,
    private readonly door: Door,
  ) {}

  /** The random secret that only those who may read the folder know. */
  get token(): string {
    return this.deed.token;
  }

  /** Tells whoever wants the folder where it is served. */
  announce(url: string): void {
    this.door.url = url;
  }

  /** Lets the next one in. The database must be closed. */
  async release(): Promise<void> {
    try {
      const draft = await writeDraft(this.dataDir, { ...this.deed, released: true });
      await rename(draft, pathOf(this.dataDir, this.generation));
    } finally {
      this.door.close();
    }
  }
}

/** Becomes the owner of `dataDir`, which is made if missing. Throws `OwnedElsewhere`. */
export async function takeOwnership(dataDir: string): Promise<Owner> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const token = randomBytes(32).toString('base64url');
  // The door opens first: whoever reads the file finds someone there.
  const door = await openDoor(token);
  const deed = { port: door.port, token };
  try {
    let generation: number | undefined;
    while (generation === undefined) generation = await claim(dataDir, deed);
    return new Owner(dataDir, generation, deed, door);
  } catch (error) {
    door.close();
    throw error;
  }
}

/** Throws `OwnedElsewhere` when a living process owns `dataDir`, which need not exist. Changes nothing. */
export async function refuseOwned(dataDir: string): Promise<void> {
  const last = (await generations(dataDir)).at(-1);
  if (last !== undefined) await refuseOwner(dataDir, last);
}

/** The generation won; undefined when something changed meanwhile and one has to look again. */
async function claim(dataDir: string, deed: Deed): Promise<number | undefined> {
  const last = (await generations(dataDir)).at(-1) ?? 0;
  if (last > 0 && (await refuseOwner(dataDir, last)) === 'gone') return undefined;
  const generation = last + 1;
  if (!(await makeGeneration(dataDir, generation, deed))) return undefined;

  const all = await generations(dataDir);
  if (all.at(-1) !== generation) {
    await rm(pathOf(dataDir, generation), { force: true });
    return undefined;
  }
  for (const lower of all.slice(0, -1)) await rm(pathOf(dataDir, lower), { force: true });
  return generation;
}

async function refuseOwner(dataDir: string, generation: number): Promise<'gone' | undefined> {
  const deed = await readDeed(dataDir, generation);
  if (deed === 'gone') return 'gone';
  if (deed !== 'unreadable' && !deed.released) await refuseLiving(dataDir, deed);
}

async function refuseLiving(dataDir: string, { port, token }: Deed): Promise<void> {
  const answer = await knock(port, token);
  if (answer.by === 'owner') throw new OwnedElsewhere(dataDir, answer.url, token);
  // A stopped or very busy owner is silent too, and two owners would destroy the data.
  if (answer.by === 'silence') throw new OwnedElsewhere(dataDir, null, token);
}

async function makeGeneration(dataDir: string, generation: number, deed: Deed): Promise<boolean> {
  const draft = await writeDraft(dataDir, deed);
  try {
    await link(draft, pathOf(dataDir, generation));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

const pathOf = (dataDir: string, generation: number) => join(dataDir, `owner-${generation}.json`);

/** In ascending order; none when there is no such folder. */
async function generations(dataDir: string): Promise<number[]> {
  const names = await readdir(dataDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .map((name) => Number(/^owner-(\d+)\.json$/.exec(name)?.[1]))
    .filter((generation) => generation > 0)
    .sort((a, b) => a - b);
}

async function writeDraft(dataDir: string, deed: Deed): Promise<string> {
  const path = join(dataDir, `owner-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(deed)}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    return path;
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/** A file is always whole when it gets its name; only a power failure can leave an unreadable one, of a dead owner. */
async function readDeed(dataDir: string, generation: number): Promise<Deed | 'gone' | 'unreadable'> {
  try {
    return JSON.parse(await readFile(pathOf(dataDir, generation), 'utf8')) as Deed;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'gone';
    if (error instanceof SyntaxError) return 'unreadable';
    throw error;
  }
}
