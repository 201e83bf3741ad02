import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { WholeLines } from './whole-lines.js';

let folder: string;
let file: string;
let descriptor: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  file = join(folder, 'log');
  descriptor = openSync(file, 'w');
});
afterEach(() => {
  closeSync(descriptor);
  rmSync(folder, { recursive: true });
});
const written = () => readFileSync(file, 'utf8');

it('lets no line be broken by another stream', () => {
  const [one, other] = [new WholeLines(descriptor), new WholeLines(descriptor)];
  one.add(Buffer.from('first\nsec'));
  other.add(Buffer.from('other\n'));
  one.add(Buffer.from('ond\nthird'));
  one.end();
  other.end();
  expect(written()).toBe('first\nother\nsecond\nthird\n');
});

it('does not wait for the end of a very long line', () => {
  const lines = new WholeLines(descriptor);
  lines.add(Buffer.from('x'.repeat(70_000)));
  expect(written()).toHaveLength(70_000);
});
