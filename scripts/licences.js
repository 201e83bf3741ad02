/**
 * Lists the licences of all packages of the lock file, and fails where one is not allowed: npm run licences
 *
 * It needs nothing but the lock file, which has what each package says of itself.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Of these anything may be made and passed on, if they are named. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Tools that are used to build or to test, and that are no part of what is passed on, under licences that ask for more. */
const TOOLS = { 'MPL-2.0': /^(axe-core|lightningcss(-.*)?)$/, 'CC-BY-4.0': /^caniuse-lite$/ };

/** What packages do not say of themselves, from the licence file in them. */
const FOUND = { jstat: 'MIT' };

/**
 * All packages of a lock file that come from elsewhere.
 * @returns {{ name: string, version: string, licence: string, isAllowed: boolean }[]}
 */
export function licencesOf({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) => {
    const { version, license, link, dev = false } = entry;
    // One that goes by another name here says so.
    const name = entry.name ?? path.split('node_modules/').at(-1);
    if (link || !path.includes('node_modules/')) return [];
    const licence = license ?? FOUND[name] ?? 'none';
    return [{ name, version, licence, isAllowed: isAllowed(licence) || (dev && Boolean(TOOLS[licence]?.test(name))) }];
  });
}

/** Of an expression by SPDX: `(MIT OR GPL-3.0-only)`, `MIT AND Zlib`. */
function isAllowed(expression) {
  const alternatives = expression.replaceAll(/[()]/g, '').split(' OR ');
  return alternatives.some((one) => one.split(' AND ').every((licence) => ALLOWED.has(licence)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = licencesOf(JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')));
  const counts = new Map();
  for (const { licence } of found) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  for (const [licence, count] of [...counts].toSorted()) console.log(`${String(count).padStart(4)} ${licence}`);
  const refused = found.filter((one) => !one.isAllowed);
  for (const { name, version, licence } of refused)
    console.error(`${name}@${version} has a licence that is not allowed: ${licence}`);
  if (refused.length > 0) process.exitCode = 1;
}
