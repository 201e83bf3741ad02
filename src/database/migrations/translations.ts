import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The texts of records in each language, what happened to them, and what translators say of them. */
export class Translations1795700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "translation_units" (
        "id" text COLLATE "C" NOT NULL,
        "locale" text COLLATE "C" NOT NULL,
        "signature_id" text COLLATE "C" NOT NULL,
        "path" text NOT NULL,
        "position" integer NOT NULL,
        "field" text NOT NULL,
        "domain" text,
        "status" text NOT NULL,
        "source" text NOT NULL,
        "source_hash" text NOT NULL,
        "target" text NOT NULL,
        "state" text NOT NULL,
        "origin" text,
        "model" text,
        "made_from" text,
        "reviewed_against" text,
        "words" integer NOT NULL,
        "version" integer NOT NULL,
        "author" text,
        "changed_at" timestamp with time zone NOT NULL,
        "reviewer" text,
        "reviewed_at" timestamp with time zone,
        "checked" boolean NOT NULL DEFAULT false,
        "failing" text array NOT NULL DEFAULT '{}',
        "sketch" integer array NOT NULL DEFAULT '{}',
        CONSTRAINT "translation_units_pkey" PRIMARY KEY ("id", "locale")
      )`);
    const indexes = {
      record: '("signature_id", "position", "locale")',
      state: '("locale", "state", "signature_id", "position")',
      domain: '("locale", "domain", "signature_id", "position")',
      origin: '("locale", "origin", "signature_id", "position")',
      author: '("locale", "author", "signature_id", "position")',
      changed: '("locale", "changed_at", "id")',
      source: '("locale", "source_hash")',
      outdated: `("locale", "signature_id", "position")
        WHERE coalesce("reviewed_against", "made_from") <> "source_hash" AND "state" <> 'untranslated'`,
      failing: `("locale", "signature_id", "position") WHERE "failing" <> '{}'`,
      unchecked: '("id", "locale") WHERE NOT "checked"',
      sketch: `USING gin ("sketch") WHERE "sketch" <> '{}'`,
    };
    for (const [name, columns] of Object.entries(indexes))
      await runner.query(`CREATE INDEX "translation_units_${name}" ON "translation_units" ${columns}`);

    await runner.query(`
      CREATE TABLE "translation_events" (
        "unit_id" text COLLATE "C" NOT NULL,
        "locale" text COLLATE "C" NOT NULL,
        "version" integer NOT NULL,
        "change" bigint NOT NULL,
        "at" timestamp with time zone NOT NULL,
        "actor_id" text NOT NULL,
        "actor_kind" text NOT NULL,
        "action" text NOT NULL,
        "reason" text,
        "source_before" text NOT NULL,
        "source" text NOT NULL,
        "target_before" text NOT NULL,
        "target" text NOT NULL,
        "state_before" text NOT NULL,
        "state" text NOT NULL,
        CONSTRAINT "translation_events_pkey" PRIMARY KEY ("unit_id", "locale", "version")
      )`);
    await runner.query(`CREATE INDEX "translation_events_at" ON "translation_events" ("locale", "at")`);
    await runner.query(
      `CREATE INDEX "translation_events_change" ON "translation_events" ("unit_id", "locale", "change")`,
    );
    await runner.query(`
      CREATE TABLE "translation_suggestions" (
        "id" text COLLATE "C" NOT NULL,
        "unit_id" text COLLATE "C" NOT NULL,
        "locale" text COLLATE "C" NOT NULL,
        "source" text NOT NULL,
        "target" text NOT NULL,
        "origin" text NOT NULL,
        "model" text,
        "author" text NOT NULL,
        "at" timestamp with time zone NOT NULL,
        "status" text NOT NULL,
        "reason" text,
        "decided_by" text,
        "decided_at" timestamp with time zone,
        CONSTRAINT "translation_suggestions_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(
      `CREATE INDEX "translation_suggestions_unit" ON "translation_suggestions" ("unit_id", "locale", "at")`,
    );
    await runner.query(
      `CREATE INDEX "translation_suggestions_open" ON "translation_suggestions" ("locale", "at", "id")
       WHERE "status" = 'open'`,
    );
    await runner.query(`
      CREATE TABLE "translation_comments" (
        "id" bigint GENERATED ALWAYS AS IDENTITY,
        "unit_id" text COLLATE "C" NOT NULL,
        "locale" text COLLATE "C" NOT NULL,
        "at" timestamp with time zone NOT NULL,
        "author" text NOT NULL,
        "text" text NOT NULL,
        CONSTRAINT "translation_comments_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(
      `CREATE INDEX "translation_comments_unit" ON "translation_comments" ("unit_id", "locale", "id")`,
    );
    await runner.query(`
      CREATE TABLE "translation_assignments" (
        "unit_id" text COLLATE "C" NOT NULL,
        "locale" text COLLATE "C" NOT NULL,
        "assignee" text NOT NULL,
        "at" timestamp with time zone NOT NULL,
        "assigned_by" text NOT NULL,
        CONSTRAINT "translation_assignments_pkey" PRIMARY KEY ("unit_id", "locale")
      )`);
    await runner.query(
      `CREATE INDEX "translation_assignments_assignee" ON "translation_assignments" ("assignee", "locale")`,
    );
    await runner.query(`
      CREATE TABLE "ignored_checks" (
        "unit_id" text COLLATE "C" NOT NULL,
        "locale" text COLLATE "C" NOT NULL,
        "check" text NOT NULL,
        "reason" text NOT NULL,
        "at" timestamp with time zone NOT NULL,
        "ignored_by" text NOT NULL,
        CONSTRAINT "ignored_checks_pkey" PRIMARY KEY ("unit_id", "locale", "check")
      )`);
    await runner.query(`
      CREATE TABLE "glossary_terms" (
        "locale" text COLLATE "C" NOT NULL,
        "term" text NOT NULL,
        "preferred" text array NOT NULL,
        "forbidden" text array NOT NULL,
        "note" text,
        "case_sensitive" boolean NOT NULL,
        CONSTRAINT "glossary_terms_pkey" PRIMARY KEY ("locale", "term")
      )`);
    await runner.query(`
      CREATE TABLE "translation_exports" (
        "id" text NOT NULL,
        "locale" text COLLATE "C" NOT NULL,
        "change" bigint NOT NULL,
        "at" timestamp with time zone NOT NULL,
        "exported_by" text NOT NULL,
        CONSTRAINT "translation_exports_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`
      CREATE TABLE "translated_locales" (
        "locale" text COLLATE "C" NOT NULL,
        CONSTRAINT "translated_locales_pkey" PRIMARY KEY ("locale")
      )`);
    await runner.query(`ALTER TABLE "staged_versions" ADD "units" jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "staged_versions" DROP COLUMN "units"');
    for (const table of [
      'translated_locales',
      'translation_exports',
      'glossary_terms',
      'ignored_checks',
      'translation_assignments',
      'translation_comments',
      'translation_suggestions',
      'translation_events',
      'translation_units',
    ])
      await runner.query(`DROP TABLE "${table}"`);
  }
}
