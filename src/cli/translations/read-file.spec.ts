import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../../../test/support/processes.js';
import { readFile } from './read-file.js';

const { folder, remove } = temporaryFolder();

describe('the file of a translator', () => {
  afterAll(remove);

  it('is read, or it is said why it cannot be', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<target>令牌');
    expect(await readFile(file)).toMatch(/<target>令牌$/);
    writeFileSync(file, '<?xml version="1.0" encoding="x-own"?>');
    await expect(readFile(file)).rejects.toThrow('cannot be read');
    await expect(readFile(join(folder, 'none'))).rejects.toThrow('ENOENT');
  });
});
