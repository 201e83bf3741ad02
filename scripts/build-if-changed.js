/** Builds the service and the page unless both are newer than everything that they are made of. */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const made = ['dist/main.js', 'web/dist/index.html', 'client/dist/client.js'];
const configs = [
  'package.json',
  'package-lock.json',
  'nest-cli.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'client/package.json',
  'client/tsconfig.build.json',
  'web/index.html',
  'web/vite.config.ts',
];
const folders = ['src', 'client/src', 'web/src', 'data/locales'];

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)));
const oldest = Math.min(...made.map(changed));

if ([...configs, ...sources].some((path) => changed(path) > oldest)) {
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(build.status ?? 1);
}
