import type { CairnClient } from '@cairn/client';
import cliProgress from 'cli-progress';
import type { AnswerDto } from '../diagnosis/answer.dto.js';
import type { Said } from './ask.js';
import { CliError } from './cli-error.js';
import { isEnding } from './server.js';
import type { LongText } from './read-text.js';
import { phrase } from '../terminal-phrase.js';

/** Sends a long text as it is read, and shows on a terminal how far that has come. Throws as `CairnClient` does. */
export async function matchLong(api: CairnClient, text: LongText, query: Said): Promise<AnswerDto> {
  const progress = new MatchProgress(text.size);
  // The request knows only that its body broke off, not why.
  let broken: unknown;
  let hasRead = false;
  async function* body(): AsyncGenerator<Buffer> {
    hasRead = true;
    try {
      for await (const piece of text.pieces) {
        progress.read(piece.length);
        yield piece;
      }
    } catch (error) {
      throw (broken = error);
    }
  }
  try {
    const lines = api.lines('post', '/v1/match/stream', { params: { query }, body: body() });
    for await (const { match, answer } of lines) {
      if (match) progress.met();
      if (answer) return answer;
    }
    throw new CliError(phrase('cli:server.ending'));
  } catch (error) {
    // What was read cannot be read again.
    if (isEnding(error) && hasRead) throw new CliError(phrase('cli:server.ending'));
    throw broken ?? error;
  } finally {
    progress.stop();
  }
}

/** A bar on the standard error, where that is a terminal. */
class MatchProgress {
  private readonly bar: cliProgress.SingleBar;
  private errors = 0;

  /** @param size Bytes to read, if that is known. */
  constructor(size: number | undefined) {
    this.bar = new cliProgress.SingleBar({
      format: (options, { progress, value }) => {
        if (size === undefined) return phrase('cli:match.progress.open', { mib: value >> 20, errors: this.errors });
        const figures = { percentage: Math.floor(progress * 100), errors: this.errors };
        return `${cliProgress.Format.BarFormat(progress, options)} ${phrase('cli:match.progress.of_total', figures)}`;
      },
      stream: process.stderr,
      barsize: 24,
      clearOnComplete: true,
      gracefulExit: false,
      // A command that is interrupted could not give these back to the terminal.
      linewrap: true,
      hideCursor: false,
    });
    this.bar.start(size ?? 0, 0);
  }

  read(bytes: number): void {
    this.bar.increment(bytes);
  }

  met(): void {
    this.errors++;
  }

  stop(): void {
    this.bar.stop();
  }
}
