import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Actor } from '../access/actor.js';
import type { Fault } from '../errors/fault.js';
import { Problem } from '../errors/problem.js';
import { parseJson } from '../http/json-body.js';
import { contentHash } from './content-hash.js';
import type { JsonElement } from './formats/json-elements.js';
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
}

/** A record is at most this many bytes of JSON. */
export const MAX_RECORD_BYTES = 4 * 1_024 * 1_024;

const BATCH_RECORDS = 100;
/** On the embedded database a batch keeps everyone else waiting, so it has to end soon. */
const BATCH_MILLISECONDS = 150;

interface Candidate {
  line: number;
  record: SignatureRecordDto;
  warnings: Fault[];
}

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
    let batch: (Candidate | ImportResult)[] = [];
    let started = Date.now();
    let change = 0;
    const flush = async () => {
      const outcome = await this.importBatch(actor, batch, options);
      change = outcome.change ?? change;
      [batch, started] = [[], Date.now()];
      return outcome.results;
    };

    for await (const element of elements) {
      const next = this.read(element);
      const id = 'record' in next && next.record.id;
      if (batch.some((one) => 'record' in one && one.record.id === id)) yield* await flush();
      batch.push(next);
      if (batch.length >= BATCH_RECORDS || Date.now() - started > BATCH_MILLISECONDS) yield* await flush();
    }
    yield* await flush();
    await this.feed.reached(change);
  }

  private read(element: JsonElement): Candidate | ImportResult {
    const { line } = element;
    const refused = (errors: Fault[], id?: string, warnings: Fault[] = []): ImportResult => ({
      line,
      ...(id !== undefined && { id }),
      result: 'refused',
      errors,
      warnings,
    });
    if (element.fault) return refused([{ path: '', code: element.fault, params: { limit: MAX_RECORD_BYTES } }]);
    let value: unknown;
    try {
      value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(element.bytes));
    } catch (error) {
      return refused([unreadable(error)]);
    }
    const { record, errors, warnings } = this.checks.checkAlone(value);
    if (!record || errors.length > 0) return refused(errors, idOf(value), warnings);
    return { line, record, warnings };
  }

  private async importBatch(actor: Actor, batch: (Candidate | ImportResult)[], { onConflict }: ImportOptions) {
    const candidates = batch.filter((one) => 'record' in one);
    if (candidates.length === 0) return { results: batch as ImportResult[] };

    return this.dataSource.transaction(async (manager) => {
      const locked = await manager.find(SignatureEntity, {
        where: { id: In(candidates.map(({ record }) => record.id)) },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      const current = new Map(locked.map((entity) => [entity.id, entity]));
      const writes: Write[] = [];
      const results = batch.map((one): ImportResult => {
        if (!('record' in one)) return one;
        const { line, record, warnings } = one;
        const result = becomes(record, current.get(record.id), onConflict);
        if (result === 'added' || result === 'changed')
          writes.push({ record, action: 'import', current: current.get(record.id) });
        return { line, id: record.id, result, errors: [], warnings };
      });
      if (writes.length === 0) return { results };
      const { change } = await this.writer.write(manager, actor, writes);
      return { results, change };
    });
  }
}

function becomes(
  record: SignatureRecordDto,
  current: SignatureEntity | undefined,
  onConflict: ImportOptions['onConflict'],
): ImportResult['result'] {
  if (!current) return 'added';
  const currentHash = contentHash(current.record);
  if (contentHash(record) === currentHash) return 'unchanged';
  const editedHere = current.importedHash !== currentHash;
  return editedHere && onConflict === 'keep' ? 'conflict' : 'changed';
}

function unreadable(error: unknown): Fault {
  if (error instanceof Problem && error.code === 'json_too_deep')
    return { path: '', code: 'json_too_deep', params: error.params };
  if (error instanceof Problem) return { path: '', code: 'invalid_json', params: error.params };
  if (error instanceof TypeError) return { path: '', code: 'invalid_utf8' };
  throw error;
}

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}
