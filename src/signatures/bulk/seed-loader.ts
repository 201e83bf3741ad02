import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { SEED } from '../../access/actor.js';
import { describeFault } from '../../errors/fault.js';
import { terminalLocale } from '../../config.js';
import type { JsonElement } from '../formats/json-elements.js';
import { Importer } from './importer.js';

export interface RefusedSeed {
  file: string;
  reason: string;
}

/** Loads the records of a folder at start. Those that were edited here stay as they are. */
@Injectable()
export class SeedLoader {
  constructor(private readonly importer: Importer) {}

  /** Loads all `.json` files below `folder`, or nothing for `off`. Returns the files that were refused, and why. */
  async load(folder: string): Promise<RefusedSeed[]> {
    if (folder === 'off') return [];
    const names = await readdir(folder, { recursive: true });
    const files = names.filter((name) => name.endsWith('.json')).toSorted();
    const refused: RefusedSeed[] = [];
    let index = 0;
    for await (const { result, errors } of this.importer.import(SEED, contents(folder, files), {
      onConflict: 'keep',
    })) {
      const file = join(folder, files[index++]!);
      const reasons = errors.map((fault) => describeFault(fault, terminalLocale()));
      if (result === 'refused')
        refused.push({ file, reason: reasons.map(({ path, detail }) => `${path} ${detail}`.trim()).join(' ') });
    }
    return refused;
  }
}

async function* contents(folder: string, files: string[]): AsyncGenerator<JsonElement> {
  for (const file of files) yield { line: 1, bytes: await readFile(join(folder, file)) };
}
