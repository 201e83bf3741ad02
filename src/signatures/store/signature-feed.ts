import { Injectable, Logger } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { ChangeFeed } from '../../database/change-feed.js';
import { ChangeLog } from '../../database/change-log.js';
import { Database } from '../../database/database.js';
import { reasonOf } from '../../database/reason.js';
import { LivePatterns } from '../../patterns/live-patterns.js';
import { SearchIndex } from '../../search/search-index.js';
import { inTurns, type Steps } from '../bulk/in-turns.js';
import { KnownExamples } from '../checks/known-examples.js';
import { SignatureEntity } from './signature.entity.js';
import { SignatureReader } from './signature-reader.js';
import { patternsOf, storedSignature, type StoredSignature } from './stored-signature.js';
import { TransitionGraph } from '../graph/transition-graph.js';

/** Few enough to be read without others noticing. */
const BATCH = 200;

/**
 * Keeps what this process holds in memory of the records (patterns, words, examples, transitions) equal to the store:
 * everything is loaded at start, then each change as the change log names it.
 */
@Injectable()
export class SignatureFeed extends ChangeFeed {
  private readonly logger = new Logger('feed');
  private readonly unreadable = new Set<string>();

  constructor(
    private readonly database: Database,
    changes: ChangeLog,
    private readonly reader: SignatureReader,
    private readonly patterns: LivePatterns,
    private readonly words: SearchIndex,
    private readonly examples: KnownExamples,
    private readonly transitions: TransitionGraph,
  ) {
    super(changes, 'records');
  }

  /** How many records cannot be read. */
  get setAside(): number {
    return this.unreadable.size;
  }

  protected async loadAll(): Promise<void> {
    this.reader.forgetAll();
    const gone = new Set(this.words.ids());
    this.unreadable.clear();
    let last = '';
    for (;;) {
      const batch = await this.database.reading
        .getRepository(SignatureEntity)
        .find({ where: { id: MoreThan(last) }, order: { id: 'ASC' }, take: BATCH });
      await inTurns(this.putAll(batch));
      for (const { id } of batch) gone.delete(id);
      if (batch.length < BATCH) break;
      last = batch.at(-1)!.id;
    }
    for (const id of gone) this.remove(id);
    this.logger.debug(`${this.patterns.size} records can be matched`);
  }

  protected async load(ids: readonly string[]): Promise<void> {
    this.reader.forget(ids);
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      const entities = await this.database.reading.getRepository(SignatureEntity).findBy({ id: In(batch) });
      const found = new Set(entities.map(({ id }) => id));
      for (const id of batch) if (!found.has(id)) this.remove(id);
      await inTurns(this.putAll(entities));
    }
  }

  /** Each record changes as a whole between two matches. */
  private *putAll(entities: readonly SignatureEntity[]): Steps<void> {
    for (const entity of entities) {
      this.putOrSetAside(entity);
      yield;
    }
  }

  /** Whatever went wrong with one record, the others are served. */
  private putOrSetAside(entity: SignatureEntity): void {
    try {
      this.put(storedSignature(entity));
      this.unreadable.delete(entity.id);
    } catch (error) {
      this.remove(entity.id);
      this.unreadable.add(entity.id);
      this.logger.error(`The record ${entity.id} cannot be read and is set aside: ${reasonOf(error)}`);
    }
  }

  /** Drafts and retired records can be searched for, and nothing else. */
  private put(stored: StoredSignature): void {
    this.words.put(stored.record);
    if (stored.status !== 'published') return this.unpublish(stored.id);
    this.reader.keep(stored);
    this.patterns.put(stored.id, patternsOf(stored.record));
    this.examples.put(stored);
    this.transitions.put(stored);
  }

  private remove(id: string): void {
    this.unreadable.delete(id);
    this.words.remove(id);
    this.unpublish(id);
  }

  private unpublish(id: string): void {
    this.patterns.remove(id);
    this.examples.remove(id);
    this.transitions.remove(id);
  }
}
