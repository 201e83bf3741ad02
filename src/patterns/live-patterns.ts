import { Injectable, Logger } from '@nestjs/common';
import { type RecordMatches, RecordPatterns, type SkippedRecordPattern } from './record-patterns.js';

/** The patterns of all published records, in memory. The feed keeps them current. */
@Injectable()
export class LivePatterns extends RecordPatterns {
  private readonly logger = new Logger('patterns');
  /** By record, patterns that were skipped, of which the log tells. */
  private readonly reported = new Map<string, Set<number>>();

  override remove(signatureId: string): void {
    super.remove(signatureId);
    this.reported.delete(signatureId);
  }

  override match(text: string): RecordMatches {
    const found = super.match(text);
    this.report(found.skipped);
    return found;
  }

  /** Tells the operator of patterns that cost too much, once as long as they stand as they are. */
  report(skipped: readonly SkippedRecordPattern[]): void {
    for (const { signatureId, pattern } of skipped) {
      const reported = this.reported.get(signatureId) ?? new Set();
      if (reported.has(pattern)) continue;
      this.reported.set(signatureId, reported.add(pattern));
      this.logger.warn(`Pattern ${pattern + 1} of ${signatureId} spent its step budget on a text, and was skipped`);
    }
  }
}
