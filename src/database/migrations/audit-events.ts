import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that only grow, besides the audit itself: it tells of what they have, and so rests on them. */
const HISTORIES = ['revisions', 'translation_events'];

export class AuditEvents1795760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "audit_events" (
        "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        "at" timestamp with time zone NOT NULL,
        "actor" text NOT NULL,
        "action" text NOT NULL,
        "target" text NOT NULL,
        "before" jsonb,
        "after" jsonb,
        "times" integer NOT NULL,
        "keep_until" timestamp with time zone NOT NULL,
        CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "audit_events_keep_until" ON "audit_events" ("keep_until")`);
    await runner.query(`
      CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% only grows', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
      END $$`);
    await runner.query(`
      CREATE FUNCTION "refuse_early_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.keep_until < now() THEN RETURN OLD; END IF;
        RAISE EXCEPTION '% is kept until %', TG_TABLE_NAME, OLD.keep_until
          USING ERRCODE = 'integrity_constraint_violation';
      END $$`);
    await runner.query(`
      CREATE TRIGGER "audit_events_delete" BEFORE DELETE ON "audit_events"
      FOR EACH ROW EXECUTE FUNCTION "refuse_early_delete"()`);
    await runner.query(`
      CREATE TRIGGER "audit_events_update" BEFORE UPDATE ON "audit_events"
      FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`);
    await runner.query(`
      CREATE TRIGGER "audit_events_truncate" BEFORE TRUNCATE ON "audit_events"
      FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
    for (const table of HISTORIES) {
      await runner.query(`
        CREATE TRIGGER "${table}_change" BEFORE UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION "refuse_change"()`);
      await runner.query(`
        CREATE TRIGGER "${table}_truncate" BEFORE TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of HISTORIES)
      for (const trigger of ['change', 'truncate'])
        await runner.query(`DROP TRIGGER "${table}_${trigger}" ON "${table}"`);
    await runner.query('DROP TABLE "audit_events"');
    await runner.query('DROP FUNCTION "refuse_early_delete"()');
    await runner.query('DROP FUNCTION "refuse_change"()');
  }
}
