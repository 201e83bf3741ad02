import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

interface Lock {
  packages: Record<string, { version: string; dev?: boolean; license?: string }>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as Lock;
const { licencesOf } = (await import(`${root}/scripts/licences.js`)) as {
  licencesOf: (lock: Lock) => { name: string; version: string; licence: string; isAllowed: boolean }[];
};
const { weaknessesIn } = (await import(`${root}/scripts/audit.js`)) as {
  weaknessesIn: (answer: object, lock: Lock) => { name: string; severity: string; isTool: boolean; fails: boolean }[];
};
const lockOf = (path: string, entry: object) => ({ packages: { [path]: { version: '1.0.0', ...entry } } });

describe('licences of packages', () => {
  it('are allowed, all of them', () => {
    const licences = licencesOf(lock);
    expect(licences.length).toBeGreaterThan(500);
    expect(licences.filter(({ isAllowed }) => !isAllowed)).toEqual([]);
  });

  it.each([
    ['one that asks for the sources', 'node_modules/a', { license: 'GPL-3.0-only' }, false],
    ['one of two that does', 'node_modules/a', { license: '(MIT OR GPL-3.0-only)' }, true],
    ['one beside another that does', 'node_modules/a', { license: 'MIT AND GPL-3.0-only' }, false],
    ['none', 'node_modules/a', {}, false],
    ['one of its own', 'node_modules/a/node_modules/@b/c', { license: 'SEE LICENSE IN LICENSE' }, false],
    ['one for a tool', 'node_modules/axe-core', { license: 'MPL-2.0', dev: true }, true],
    ['the same for what is passed on', 'node_modules/axe-core', { license: 'MPL-2.0' }, false],
  ])('are judged: %s', (_, path, entry, isAllowed) => {
    expect(licencesOf(lockOf(path, entry)).map((one) => one.isAllowed)).toEqual([isAllowed]);
  });
});

describe('an audit', () => {
  const answer = (severity: string) => ({ vulnerabilities: { a: { name: 'a', severity, nodes: ['node_modules/a'] } } });

  it.each([
    ['high', false, true],
    ['critical', false, true],
    ['moderate', false, false],
    ['critical', true, false],
  ])('of %s, a tool: %s, fails: %s', (severity, dev, fails) => {
    expect(weaknessesIn(answer(severity), lockOf('node_modules/a', { dev }))).toEqual([
      { name: 'a', severity, isTool: dev, fails },
    ]);
  });

  it('is none where the registry does not answer', () => {
    expect(weaknessesIn({ message: 'request to https://registry.npmjs.org/ failed' }, lock)).toBeUndefined();
  });
});

it('the list of parts names each package of the lock file, with version, licence and hash, without a network', () => {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom', '--', '--offline'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: { name: string; version: string; purl: string; hashes?: object[]; licenses?: object[] }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const listed = new Set(components.map(({ purl }) => decodeURIComponent(purl)));
  const missing = licencesOf(lock).filter(({ name, version }) => !listed.has(`pkg:npm/${name}@${version}`));
  expect(missing).toEqual([]);
  expect(components.find(({ name }) => name === 'fastify')).toMatchObject({
    hashes: [{ alg: 'SHA-512', content: expect.any(String) }],
    licenses: [{ license: { id: 'MIT' } }],
  });
});
