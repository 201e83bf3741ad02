import { Global, Injectable, Module } from '@nestjs/common';
import { RealMatches } from '../misses/real-matches.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { SignatureReader } from '../signatures/store/signature-reader.js';
import { rankMatches } from './rank-matches.js';

/** What a text matches as an answer ranks it, for those who need no answer. */
@Injectable()
export class AnsweredMatches extends RealMatches {
  constructor(
    private readonly patterns: LivePatterns,
    private readonly reader: SignatureReader,
  ) {
    super();
  }

  async best(text: string): Promise<string | null> {
    const { matches } = this.patterns.match(text);
    if (matches.length === 0) return null;
    const { ranking } = await rankMatches(text, matches, (ids) => this.reader.load(ids), {});
    return ranking.matches[0]?.id ?? null;
  }
}

/** Global, because misses need it and diagnosis needs misses. */
@Global()
@Module({
  imports: [SignaturesModule],
  providers: [{ provide: RealMatches, useClass: AnsweredMatches }],
  exports: [RealMatches],
})
export class AnsweredMatchesModule {}
