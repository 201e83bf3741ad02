import { randomUUID } from 'node:crypto';
import { DataSource, In } from 'typeorm';
import type { Actor } from '../../access/actor.js';
import { wasOvertaken } from '../../database/retried.js';
import { Problem } from '../../errors/problem.js';
import type { Suggested } from '../translations/suggestions.js';
import type { Plan } from './import-steps.js';
import { SignatureEntity } from '../store/signature.entity.js';
import { SignatureWriter, type Current } from '../store/signature-writer.js';
import { givenVersions, versionRows } from '../store/version-rows.js';

/** A process that was killed has left its rows. */
const ABANDONED = '1 day';

/**
 * An import that writes all or nothing. Its versions wait in a table of their own, ready as they will be; when all are
 * there, they become the records in one transaction of a few statements.
 */
export class StagedImport {
  private readonly id = randomUUID();
  private readonly suggestions: Suggested[] = [];

  private constructor(
    private readonly dataSource: DataSource,
    private readonly writer: SignatureWriter,
    private readonly actor: Actor,
  ) {}

  static async begin(dataSource: DataSource, writer: SignatureWriter, actor: Actor): Promise<StagedImport> {
    await dataSource.query(`DELETE FROM staged_versions WHERE staged_at < now() - interval '${ABANDONED}'`);
    return new StagedImport(dataSource, writer, actor);
  }

  /** What the records will be by what is staged so far, else what they are. */
  async currents(ids: readonly string[]): Promise<Map<string, Current>> {
    const stored = await this.dataSource.getRepository(SignatureEntity).findBy({ id: In(ids) });
    const staged: (Current & { id: string })[] = await this.dataSource.query(
      `SELECT DISTINCT ON (signature_id) signature_id AS id, revision, "row"->'record' AS record,
         "row"->'item_ids' AS "itemIds", "row"->>'imported_hash' AS "importedHash",
         ("row"->>'created_at')::timestamptz AS "createdAt"
       FROM staged_versions WHERE import_id = $1 AND signature_id = ANY($2)
       ORDER BY signature_id, revision DESC`,
      [this.id, ids],
    );
    return new Map([...stored, ...staged].map((current) => [current.id, current]));
  }

  /** Stages the next versions of records with different ids. */
  async add({ writes, suggestions }: Pick<Plan, 'writes' | 'suggestions'>): Promise<void> {
    this.suggestions.push(...suggestions);
    if (writes.length === 0) return;
    const { manager } = this.dataSource;
    const { query, parameters } = givenVersions(
      versionRows(manager, this.writer.versions(manager, this.actor, writes)),
    );
    await manager.query(
      `INSERT INTO staged_versions (import_id, signature_id, revision, staged_at, "row", action, changes, units)
       SELECT $2, "row"->>'id', ("row"->>'revision')::integer, now(), "row", action, changes, units FROM (${query}) AS given`,
      [...parameters, this.id],
    );
  }

  /**
   * Writes all that is staged. Returns the number of the change, if there is any. Throws `import_overtaken` when a record
   * was edited since its version was staged.
   */
  async commit(): Promise<number | undefined> {
    try {
      return await this.dataSource.transaction((manager) =>
        this.writer.writeStaged(manager, this.actor, this.id, this.suggestions),
      );
    } catch (error) {
      throw wasOvertaken(error) ? new Problem('import_overtaken') : error;
    }
  }

  /** Forgets what is staged. To be called at the end, whatever came of it. */
  async discard(): Promise<void> {
    await this.dataSource.query('DELETE FROM staged_versions WHERE import_id = $1', [this.id]);
    await this.dataSource.query('VACUUM staged_versions');
  }
}
