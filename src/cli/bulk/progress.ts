import { clearLine, cursorTo } from 'node:readline';
import cliProgress from 'cli-progress';
import { phrase } from '../../terminal-phrase.js';

/** How often a line is written where no terminal can show a bar. */
const LINE_EVERY_MS = 5_000;

/** The bar ends where the cursor was last remembered, and clears that line: it must be none that was printed. */
const SAVE_CURSOR = '\u001b7';

/**
 * How far a bulk command has come, on the standard error: a bar on a terminal, elsewhere a line now and then, and none
 * of a command that ends before the first is due.
 */
export class Progress {
  private readonly begin = Date.now();
  private readonly bar: cliProgress.SingleBar;
  private readonly firstLine?: NodeJS.Timeout;
  private bytes = 0;
  private records = 0;

  /** @param total Bytes to read, undefined when that is not known. */
  constructor(private readonly total: number | undefined) {
    this.bar = new cliProgress.SingleBar({
      format: (options, { progress }) =>
        process.stderr.isTTY && total !== undefined
          ? `${cliProgress.Format.BarFormat(progress, options)} ${this.figures(progress)}`
          : this.figures(progress),
      stream: process.stderr,
      barsize: 24,
      noTTYOutput: true,
      notTTYSchedule: LINE_EVERY_MS,
      clearOnComplete: true,
      gracefulExit: false,
      // A command that is interrupted could not give these back to the terminal.
      linewrap: true,
      hideCursor: false,
    });
    if (process.stderr.isTTY) this.start();
    else this.firstLine = setTimeout(() => this.start(), LINE_EVERY_MS);
  }

  read(bytes: number): void {
    this.bytes += bytes;
    this.bar.update(this.bytes);
  }

  /** @param records How many are done with, from the first. */
  done(records: number): void {
    this.records = records;
    this.bar.update(this.bytes);
  }

  /** Writes a line to the standard output, above the bar where both are on one terminal. */
  print(line: string): void {
    if (process.stderr.isTTY) {
      cursorTo(process.stderr, 0);
      clearLine(process.stderr, 0);
    }
    console.log(line);
    if (process.stderr.isTTY) process.stderr.write(SAVE_CURSOR);
  }

  stop(): void {
    clearTimeout(this.firstLine);
    this.bar.stop();
  }

  private start(): void {
    this.bar.start(this.total ?? 0, this.bytes);
  }

  /** @param progress The part that was read, from 0 to 1. */
  private figures(progress: number): string {
    const seconds = Math.max(1, (Date.now() - this.begin) / 1_000);
    const records = this.records.toLocaleString('en');
    const rate = Math.round(this.records / seconds).toLocaleString('en');
    if (this.total === undefined) return phrase('bulk:progress.open', { records, rate });
    // It cannot be told before the first byte, nor for what is still done after the last.
    const canTell = this.bytes > 0 && this.bytes < this.total;
    const left = canTell ? timeLeft((seconds * (this.total - this.bytes)) / this.bytes) : '';
    return phrase('bulk:progress.of_total', { percentage: Math.floor(progress * 100), records, rate, left });
  }
}

function timeLeft(seconds: number): string {
  const whole = Math.round(seconds);
  const time = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return phrase('bulk:progress.left', { time });
}
