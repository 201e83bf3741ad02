import { Global, Injectable, Module } from '@nestjs/common';
import { RealMatches } from '../misses/real-matches.js';
import { LivePatterns } from '../patterns/live-patterns.js';
import { SignaturesModule } from '../signatures/signatures.module.js';
import { SignatureReader } from '../signatures/store/signature-reader.js';
import { candidatesOf, matchedPatterns } from './candidates.js';
import { rank } from './ranking/ranking.js';
import { recognizeSystems } from './systems/systems.js';
import { LogLines } from './text/log-lines.js';

/** What a text matches as an answer ranks it, for those who need no answer. */
@Injectable()
export class RankedMatches extends RealMatches {
  constructor(
    private readonly patterns: LivePatterns,
    private readonly reader: SignatureReader,
  ) {
    super();
  }

  async best(text: string): Promise<string | null> {
    const { matches } = this.patterns.match(text);
    if (matches.length === 0) return null;
    const candidates = candidatesOf(matches, await this.reader.load(matches.map(({ signatureId }) => signatureId)));
    const known = candidates.map(({ record, match }) => ({ record, matched: matchedPatterns(match) }));
    const systems = recognizeSystems(text, known, {});
    const today = new Date().toISOString().slice(0, 10);
    return rank(candidates, { text, lines: new LogLines(text), systems, today }).matches[0]?.id ?? null;
  }
}

/** Global, because misses need it and diagnosis needs misses. */
@Global()
@Module({
  imports: [SignaturesModule],
  providers: [{ provide: RealMatches, useClass: RankedMatches }],
  exports: [RealMatches],
})
export class RankedMatchesModule {}
