import { readFileSync } from 'node:fs';

/** What package.json says of Cairn. */
export const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
  description: string;
};
