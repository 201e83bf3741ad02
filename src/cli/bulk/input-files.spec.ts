import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CliError } from '../cli-error.js';
import { inputFiles, totalSize } from './input-files.js';
import { readRecords, type InputPart } from './input-records.js';

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, text = '{}') => writeFile(at(name), text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cairn-input-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function namesIn(paths: string[]) {
  const { files, passedOver } = await inputFiles(paths);
  return {
    files: files.map(({ name }) => relative(folder, name)),
    passedOver: passedOver.map((name) => relative(folder, name)),
  };
}
async function partsOf(paths: string[]) {
  const parts: InputPart[] = [];
  for (const file of (await inputFiles(paths)).files) for await (const part of readRecords(file)) parts.push(part);
  return parts;
}

describe('inputFiles', () => {
  it('takes from a folder what is named as records or pages, packed or not, and no hidden files', async () => {
    await mkdir(at('sub/.git'), { recursive: true });
    const names = [
      'a.json',
      'b.ndjson.gz',
      'c.md.gz',
      'sub/d.MD',
      'sub/e.jsonl',
      'f.png',
      '.g.json',
      'sub/.git/h.json',
    ];
    for (const name of names) await write(name);
    expect(await namesIn([folder])).toEqual({
      files: ['a.json', 'b.ndjson.gz', 'c.md.gz', 'sub/d.MD', 'sub/e.jsonl'],
      passedOver: ['f.png'],
    });
    expect((await namesIn([at('f.png')])).files).toEqual(['f.png']);
  });

  it('reads a file once, however often and by whatever name it is given', async () => {
    await mkdir(at('sub'));
    await write('a.md');
    await write('sub/b.json');
    await symlink('../a.md', at('sub/a.md'));
    await symlink('..', at('sub/up'));
    const paths = [at('a.md'), at('a.md'), folder, at('sub'), '/dev/stdin', '/dev/stdin'];
    const { files } = await inputFiles(paths);
    expect(files.map(({ name }) => name)).toEqual([at('a.md'), at('sub/b.json'), '-']);
  });

  it('follows links within a folder', async () => {
    const other = await mkdtemp(join(tmpdir(), 'cairn-other-'));
    try {
      await writeFile(join(other, 'x.json'), '{}');
      await symlink(join(other, 'x.json'), at('file.json'));
      expect((await namesIn([folder])).files).toEqual(['file.json']);
      await rm(at('file.json'));
      await symlink(other, at('linked'));
      expect((await namesIn([folder])).files).toEqual(['linked/x.json']);
    } finally {
      await rm(other, { recursive: true });
    }
  });

  it('tells of what cannot be read in a folder, and goes on', async () => {
    await write('a.json');
    await symlink('gone', at('b.json'));
    await symlink('loop', at('loop'));
    await write('z.json');
    expect(await partsOf([folder])).toMatchObject([
      { kind: 'record', file: at('a.json') },
      { kind: 'unread', file: at('b.json'), reason: expect.stringMatching(/^Cannot be read: ENOENT/) },
      { kind: 'unread', file: at('loop'), reason: expect.stringMatching(/^Cannot be read: ELOOP/) },
      { kind: 'record', file: at('z.json') },
    ]);
    expect(totalSize((await inputFiles([folder])).files)).toBe(4);
  });

  it('throws when a path that was given does not exist', async () => {
    await expect(inputFiles([at('gone')])).rejects.toThrow(CliError);
  });
});
