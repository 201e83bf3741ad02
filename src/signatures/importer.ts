import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Fault } from '../errors/fault.js';
import { inBatches } from './batches.js';
import { contentHash } from './content-hash.js';
import type { JsonElement } from './formats/json-elements.js';
import { idOf, readElement, type ReadElement } from './formats/read-element.js';
import { RecordChecks } from './record-checks.js';
import type { SignatureRecordDto } from './record.dto.js';
import { SignatureEntity } from './signature.entity.js';
import { SignatureFeed } from './signature-feed.js';
import { SignatureWriter, type Write } from './signature-writer.js';

/** What became of one record. */
export interface ImportResult {
  /** Where the record begins in the input, from 1. */
  line: number;
  id?: string;
  /** `conflict`: edited here since it was last imported, and so left alone. `refused`: see `errors`. */
  result: 'added' | 'changed' | 'unchanged' | 'conflict' | 'refused';
  errors: Fault[];
  warnings: Fault[];
}

export interface ImportOptions {
  /** Whether records that were edited here since their last import are kept or replaced. */
  onConflict: 'keep' | 'replace';
  /** Only tell what would become of each record. */
  dryRun?: boolean;
}

/** A record and what is questionable about it, or why there is none. */
type Checked = { line: number; record: SignatureRecordDto; warnings: Fault[] } | ImportResult;

/** Takes in records one after the other. Each is written whole or not at all; a faulty one does not stop the rest. */
@Injectable()
export class Importer {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checks: RecordChecks,
    private readonly writer: SignatureWriter,
    private readonly feed: SignatureFeed,
  ) {}

  /** One result a record, in order. Results are given out once their batch is committed. */
  async *import(
    actor: Actor,
    elements: AsyncIterable<JsonElement>,
    options: ImportOptions,
  ): AsyncGenerator<ImportResult> {
    let change = 0;
    for await (const batch of inBatches(elements)) {
      // Two records of one id are two versions, the second of which has to find the first.
      for (const run of runsOfDistinctIds(await this.check(batch))) {
        const outcome = await this.dataSource.transaction((manager) => this.take(manager, actor, run, options));
        change = outcome.change ?? change;
        yield* outcome.results;
      }
    }
    await this.feed.reached(change);
  }

  /** Reads and checks a batch. What is stored just so already was checked when it was saved. */
  private async check(batch: JsonElement[]): Promise<Checked[]> {
    const read = batch.map(readElement);
    const stored = await this.storedHashes(read.flatMap(({ value }) => idOf(value) ?? []));
    const isStored = ({ value }: ReadElement) => stored.get(idOf(value) ?? '') === contentHash(value);
    const fresh = read.filter((element) => element.errors.length === 0 && !isStored(element));
    const checked = new Map(this.checks.checkAlone(fresh.map(({ value }) => value)).map((one, i) => [fresh[i]!, one]));
    return read.map((element): Checked => {
      const { line, value } = element;
      const id = idOf(value);
      const { record, errors, warnings } = checked.get(element) ?? { errors: element.errors, warnings: [] };
      const all = [...element.warnings, ...warnings];
      if (record && errors.length === 0) return { line, record, warnings: all };
      return { line, id, result: errors.length > 0 ? 'refused' : 'unchanged', errors, warnings: all };
    });
  }

  private async storedHashes(ids: string[]): Promise<Map<string, string>> {
    const known = await this.dataSource
      .getRepository(SignatureEntity)
      .find({ select: { id: true, record: true as never }, where: { id: In(ids) } });
    return new Map(known.map(({ id, record }) => [id, contentHash(record)]));
  }

  /** Decides what becomes of each record of a batch, and writes what is to be written. */
  private async take(manager: EntityManager, actor: Actor, batch: Checked[], options: ImportOptions) {
    const ids = batch.flatMap((one) => ('record' in one ? [one.record.id] : []));
    if (ids.length === 0) return { results: batch as ImportResult[] };
    const locked = await manager.find(SignatureEntity, {
      where: { id: In(ids) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const stored = new Map(locked.map((entity) => [entity.id, entity]));
    const writes: Write[] = [];
    const results = batch.map((one): ImportResult => {
      if (!('record' in one)) return one;
      const { line, record, warnings } = one;
      const current = stored.get(record.id);
      const result = becomes(record, current, options);
      if (result === 'added' || result === 'changed') writes.push({ record, action: 'import', current });
      return { line, id: record.id, result, errors: [], warnings };
    });
    if (writes.length === 0 || options.dryRun) return { results };
    const { change } = await this.writer.write(manager, actor, writes);
    return { results, change };
  }
}

function* runsOfDistinctIds(batch: Checked[]): Generator<Checked[]> {
  let [run, ids] = [[] as Checked[], new Set<string>()];
  for (const one of batch) {
    if ('record' in one && ids.has(one.record.id)) {
      yield run;
      [run, ids] = [[], new Set()];
    }
    if ('record' in one) ids.add(one.record.id);
    run.push(one);
  }
  yield run;
}

function becomes(
  record: SignatureRecordDto,
  current: SignatureEntity | undefined,
  { onConflict }: ImportOptions,
): ImportResult['result'] {
  if (!current) return 'added';
  const currentHash = contentHash(current.record);
  if (contentHash(record) === currentHash) return 'unchanged';
  const editedHere = current.importedHash !== currentHash;
  return editedHere && onConflict === 'keep' ? 'conflict' : 'changed';
}
