import { setImmediate } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { readConfig } from '../config.js';
import { MissRecorder } from './miss-recorder.js';

it('gives others a turn between the texts that it still has to group', async () => {
  // Nothing is written: these texts tell of no error.
  const recorder = new MissRecorder({} as DataSource, { ...readConfig({}), keepMisses: true });
  for (let n = 0; n < 20; n++) recorder.note('INFO started');
  const flushed = recorder.flush().then(() => 'flushed');
  for (let turn = 0; turn < 5; turn++)
    expect(await Promise.race([flushed, setImmediate('a turn of somebody else')])).toBe('a turn of somebody else');
  await flushed;
});
