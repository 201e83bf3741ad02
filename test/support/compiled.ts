import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformFile } from '@swc/core';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules/.cache/cairn');

/** What other processes can run: the database and the entities it knows. */
const SOURCES = /^(database\/.*|.*\.(entity|entities))\.(ts|js)$/;

/** Sources as JavaScript, for tests that need processes of their own, which Jest does not transform. */
export interface Compiled {
  /** Address of a module, as in `import`, by its path in `src`. */
  url(module: string): string;
  remove(): Promise<void>;
}

export async function compileDatabase(): Promise<Compiled> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'compiled-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const files = await readdir(join(root, 'src'), { recursive: true });
  for (const file of files.filter((file) => SOURCES.test(file) && !file.endsWith('.spec.ts'))) {
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    if (file.endsWith('.js')) await cp(join(root, 'src', file), target);
    else await writeFile(target.replace(/\.ts$/, '.js'), await javaScript(join(root, 'src', file)));
  }
  return { url: (module) => join(folder, module), remove: () => rm(folder, { recursive: true }) };
}

async function javaScript(path: string): Promise<string> {
  const { code } = await transformFile(path, {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2023',
    },
    module: { type: 'nodenext' },
  });
  return code;
}
