import { clearLine, cursorTo } from 'node:readline';
import { SingleBar } from 'cli-progress';
import { phrase } from '../phrase.js';

/** How often a line is written where no terminal can show a bar. */
const LINE_EVERY_MS = 5_000;

/** How far a bulk command has come: a bar on a terminal, a line now and then elsewhere; on the standard error. */
export class Progress {
  private readonly begin = Date.now();
  private readonly bar: SingleBar;
  private bytes = 0;
  private records = 0;

  /** @param total Bytes to read, undefined when that is not known. */
  constructor(total: number | undefined) {
    const figures = phrase(total === undefined ? 'bulk:progress.open' : 'bulk:progress.of_total');
    this.bar = new SingleBar({
      format: process.stderr.isTTY && total !== undefined ? `{bar} ${figures}` : figures,
      stream: process.stderr,
      barsize: 24,
      noTTYOutput: true,
      notTTYSchedule: LINE_EVERY_MS,
      clearOnComplete: true,
      gracefulExit: false,
    });
    this.bar.start(total ?? 0, 0, this.figures);
  }

  read(bytes: number): void {
    this.bytes += bytes;
    this.bar.update(this.bytes, this.figures);
  }

  /** @param records How many are done with, from the first. */
  done(records: number): void {
    this.records = records;
    this.bar.update(this.bytes, this.figures);
  }

  /** Writes a line to the standard output, above the bar where both are on one terminal. */
  print(line: string): void {
    if (process.stderr.isTTY) {
      cursorTo(process.stderr, 0);
      clearLine(process.stderr, 0);
    }
    console.log(line);
  }

  stop(): void {
    this.bar.stop();
  }

  private get figures() {
    const seconds = Math.max(1, (Date.now() - this.begin) / 1_000);
    return {
      records: this.records.toLocaleString('en'),
      rate: Math.round(this.records / seconds).toLocaleString('en'),
    };
  }
}
