import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { CONFIG, type Config } from '../../config.js';
import { insertSuggestions } from '../translations/suggestions.js';
import type { Actor } from '../../access/actor.js';
import { Database } from '../../database/database.js';
import { transactionRetried } from '../../database/retried.js';
import { inBatches, oneAhead } from './batches.js';
import { contentHash } from '../record/content-hash.js';
import type { JsonElement } from '../formats/json-elements.js';
import { idOf, readElement, type ReadElement } from '../formats/read-element.js';
import { idsOf, planImport, runsOf, type Checked, type ImportResult, type ImportRules } from './import-steps.js';
import { inTurns, type Steps } from './in-turns.js';
import { Pace } from './pace.js';
import { RecordChecks } from '../checks/record-checks.js';
import type { SignatureRecordDto } from '../record/record.dto.js';
import { SignatureEntity } from '../store/signature.entity.js';
import { SignatureFeed } from '../store/signature-feed.js';
import { SignatureWriter } from '../store/signature-writer.js';
import { StagedImport } from './staged-import.js';

export interface ImportOptions {
  /** Whether records that were edited here since their last import are kept or replaced. */
  onConflict: 'keep' | 'replace';
  /** Only tell what would become of each record. */
  dryRun?: boolean;
  /** All or nothing: with a record that is refused or in conflict nothing is written. */
  strict?: boolean;
}

/** What a batch may take. On the embedded database everyone else waits for it; a server is better asked for much at once. */
const BATCH_MS = { embedded: 60, postgres: 200 };

const elementBytes = ({ bytes }: JsonElement) => bytes.length;

/** Takes in records one after the other. Each is written whole or not at all; a faulty one does not stop the rest. */
@Injectable()
export class Importer {
  constructor(
    private readonly database: Database,
    private readonly checks: RecordChecks,
    private readonly writer: SignatureWriter,
    private readonly feed: SignatureFeed,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * One result a record, in order. Results are given out once their batch is committed; with `strict` they tell what
   * would become of each, until the end. Returns whether what is added and changed was written. Throws `import_overtaken`.
   */
  async *import(
    actor: Actor,
    elements: AsyncIterable<JsonElement>,
    options: ImportOptions,
  ): AsyncGenerator<ImportResult, boolean> {
    if (options.strict && !options.dryRun) return yield* this.allOrNothing(actor, elements, options);
    const pace = new Pace(BATCH_MS[this.database.kind]);
    let change = 0;
    for await (const batch of oneAhead(this.checked(elements)))
      for (const run of runsOf(batch, () => pace.size)) {
        const outcome = await pace.of(run.length, () =>
          transactionRetried(this.database.dataSource, (manager) => this.take(manager, actor, run, options)),
        );
        // What is in memory follows one batch behind, so that neither waits for the other nor falls far back.
        await this.feed.reached(change);
        change = outcome.change ?? change;
        yield* outcome.results;
      }
    await this.feed.reached(change);
    return !options.dryRun;
  }

  /** Writes nothing before everything is known to be sound. */
  private async *allOrNothing(
    actor: Actor,
    elements: AsyncIterable<JsonElement>,
    { onConflict }: ImportOptions,
  ): AsyncGenerator<ImportResult, boolean> {
    const staged = await StagedImport.begin(this.database.dataSource, this.writer, actor);
    const pace = new Pace(BATCH_MS[this.database.kind]);
    let isSound = true;
    try {
      for await (const batch of oneAhead(this.checked(elements)))
        for (const run of runsOf(batch, () => pace.size)) {
          const results = await pace.of(run.length, async () => {
            const plan = planImport(run, await staged.currents(idsOf(run)), this.rules(actor, onConflict));
            isSound &&= plan.results.every(({ result }) => result !== 'refused' && result !== 'conflict');
            if (isSound) await staged.add(plan);
            return plan.results;
          });
          yield* results;
        }
      if (!isSound) return false;
      const change = await staged.commit();
      if (change !== undefined) await this.feed.reached(change);
      return true;
    } finally {
      await staged.discard();
    }
  }

  private async *checked(elements: AsyncIterable<JsonElement>): AsyncGenerator<Checked[]> {
    for await (const batch of inBatches(elements, elementBytes)) yield await this.check(batch);
  }

  /** Reads and checks a batch. What is stored just so already was checked when it was saved. */
  private async check(batch: JsonElement[]): Promise<Checked[]> {
    const read = await inTurns(readHashed(batch));
    const stored = await this.storedHashes(read.flatMap(({ value }) => idOf(value) ?? []));
    const fresh = read.filter(
      ({ errors, value, hash }) => errors.length === 0 && stored.get(idOf(value) ?? '') !== hash,
    );
    const checked = await this.checks.checkAlone(fresh.map(({ value }) => value));
    const results = new Map(fresh.map((element, index) => [element, checked[index]!]));
    return read.map((element): Checked => {
      const { line, value, hash } = element;
      const known = element.errors.length === 0 ? (value as SignatureRecordDto) : undefined;
      const { record, errors, warnings } = results.get(element) ?? { ...element, record: known, warnings: [] };
      const all = [...element.warnings, ...warnings];
      if (!record || errors.length > 0) return { line, id: idOf(value), result: 'refused', errors, warnings: all };
      return { line, record, hash, warnings: all };
    });
  }

  private async storedHashes(ids: string[]): Promise<Map<string, string>> {
    const known = await this.database.dataSource
      .getRepository(SignatureEntity)
      .find({ select: { id: true, record: true as never }, where: { id: In(ids) } });
    return new Map(known.map(({ id, record }) => [id, contentHash(record)]));
  }

  /** Writes what is to be written of records with different ids. */
  private async take(manager: EntityManager, actor: Actor, run: Checked[], { onConflict, dryRun }: ImportOptions) {
    const locked = await manager.find(SignatureEntity, {
      where: { id: In(idsOf(run)) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const stored = new Map(locked.map((entity) => [entity.id, entity]));
    const { results, writes, suggestions } = planImport(run, stored, this.rules(actor, onConflict));
    if (dryRun) return { results };
    if (writes.length === 0) {
      await insertSuggestions(manager, actor.id, suggestions);
      return { results };
    }
    const { change } = await this.writer.write(manager, actor, writes, suggestions);
    return { results, change };
  }

  private rules(actor: Actor, onConflict: ImportRules['onConflict']): ImportRules {
    return { actor, onConflict, fourEyes: this.config.fourEyes };
  }
}

function* readHashed(batch: readonly JsonElement[]): Steps<(ReadElement & { hash: string })[]> {
  const read: (ReadElement & { hash: string })[] = [];
  for (const json of batch) {
    const element = readElement(json);
    read.push({ ...element, hash: contentHash(element.value ?? null) });
    yield;
  }
  return read;
}
