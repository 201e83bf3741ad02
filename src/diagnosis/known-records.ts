import { Injectable } from '@nestjs/common';
import { databaseProblem } from '../database/database-problem.js';
import { withPatience } from '../database/patience.js';
import { SearchIndex } from '../search/search-index.js';
import { SignatureFeed } from '../signatures/store/signature-feed.js';
import { SignatureReader } from '../signatures/store/signature-reader.js';
import type { StoredSignature } from '../signatures/store/stored-signature.js';

/** As much of a stored record as an answer tells of it. */
export type KnownRecord = Pick<StoredSignature, 'id' | 'status' | 'record' | 'itemIds'> & {
  /** Nothing is known but the signature, since the database did not answer. */
  isPartial?: true;
};

/** The records that answers are written from. */
@Injectable()
export class KnownRecords {
  constructor(
    private readonly reader: SignatureReader,
    private readonly words: SearchIndex,
    private readonly feed: SignatureFeed,
  ) {}

  /** Whether the database does not answer, so that what is in memory may be out of date. */
  get isCutOff(): boolean {
    return !this.feed.connected;
  }

  /** The records among `ids` that exist; while the database is away, of those that are not in memory the signature. */
  async load(ids: readonly string[]): Promise<Map<string, KnownRecord>> {
    const known: Map<string, KnownRecord> = this.reader.cached(ids);
    if (ids.every((id) => known.has(id))) return known;
    try {
      return await withPatience(this.reader.load(ids));
    } catch (error) {
      if (!databaseProblem(error)) throw error;
    }
    for (const id of ids) {
      const texts = known.has(id) ? undefined : this.words.publishedTexts(id);
      if (texts) known.set(id, { id, status: 'published', record: texts, itemIds: {}, isPartial: true });
    }
    return known;
  }
}
