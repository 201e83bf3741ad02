import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Progress } from './progress.js';

describe('progress', () => {
  const { isTTY } = process.stderr;
  let written = '';
  beforeEach(() => {
    written = '';
    jest.useFakeTimers();
    jest.spyOn(console, 'log').mockImplementation((line: string) => void (written += `${line}\n`));
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((written += String(text))));
  });
  afterEach(() => {
    process.stderr.isTTY = isTTY;
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  describe('where there is no terminal', () => {
    beforeEach(() => void (process.stderr.isTTY = false));

    it('is not told of what ends soon', () => {
      const progress = new Progress(200);
      progress.read(200);
      progress.done(7);
      jest.advanceTimersByTime(4_999);
      progress.stop();
      jest.advanceTimersByTime(60_000);
      expect(written).toBe('');
    });

    it('is a line every five seconds and at the end, with the time that is left where it can be told', () => {
      const progress = new Progress(2_000);
      jest.advanceTimersByTime(5_000);
      expect(written).toBe('0 %, 0 records, 0/s\n');
      progress.read(100);
      progress.done(5_000);
      jest.advanceTimersByTime(5_000);
      expect(written).toBe('0 %, 0 records, 0/s\n5 %, 5,000 records, 500/s, 3:10 left\n');
      progress.read(1_900);
      progress.done(20_000);
      progress.stop();
      expect(written).toMatch(/\n100 %, 20,000 records, 2,000\/s\n$/);
    });

    it('tells no share and no time of an input of unknown size', () => {
      const progress = new Progress(undefined);
      progress.read(100);
      progress.done(10);
      jest.advanceTimersByTime(5_000);
      progress.stop();
      expect(written).toBe('10 records, 2/s\n'.repeat(2));
    });
  });

  it('leaves line wrap and cursor of a terminal alone, so that nothing has to be put right after an interrupt', () => {
    process.stderr.isTTY = true;
    const progress = new Progress(100);
    progress.read(50);
    progress.print('error');
    progress.stop();
    expect(written).toContain('50 %');
    // What is printed stays: the line that the bar clears at its end is the one after it.
    expect(written.lastIndexOf('\u001b7')).toBe(written.indexOf('error\n') + 'error\n'.length);
    for (const mode of ['\u001b[?7', '\u001b[?25']) expect(written).not.toContain(mode);
  });
});
