import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FirstTables1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "signatures" (
        "id" text COLLATE "C" NOT NULL,
        "revision" integer NOT NULL,
        "status" text NOT NULL,
        "signature" text NOT NULL,
        "domain" text,
        "category" text,
        "subcategory" text,
        "error_code" text,
        "verification_tier" text,
        "locale" text,
        "tags" text array NOT NULL DEFAULT '{}',
        "confidence" double precision,
        "has_fix" boolean NOT NULL,
        "last_confirmed" date,
        "record" jsonb NOT NULL,
        "item_ids" jsonb NOT NULL,
        "imported_hash" text,
        "created_at" timestamp with time zone NOT NULL,
        "updated_at" timestamp with time zone NOT NULL,
        "updated_by" text NOT NULL,
        CONSTRAINT "signatures_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "signatures_status" ON "signatures" ("status")`);
    await runner.query(`CREATE INDEX "signatures_domain" ON "signatures" ("domain")`);
    await runner.query(`CREATE INDEX "signatures_category" ON "signatures" ("category")`);
    await runner.query(`CREATE INDEX "signatures_tags" ON "signatures" USING gin ("tags")`);
    await runner.query(`CREATE INDEX "signatures_updated_at_id" ON "signatures" ("updated_at", "id")`);
    await runner.query(`CREATE INDEX "signatures_last_confirmed" ON "signatures" ("last_confirmed")`);
    await runner.query(`
      CREATE TABLE "revisions" (
        "signature_id" text COLLATE "C" NOT NULL,
        "revision" integer NOT NULL,
        "at" timestamp with time zone NOT NULL,
        "actor_id" text NOT NULL,
        "actor_kind" text NOT NULL,
        "action" text NOT NULL,
        "changes" jsonb NOT NULL,
        "record" jsonb NOT NULL,
        "item_ids" jsonb NOT NULL,
        CONSTRAINT "revisions_pkey" PRIMARY KEY ("signature_id", "revision")
      )`);
    await runner.query(`
      CREATE TABLE "change_counter" (
        "id" smallint NOT NULL,
        "number" bigint NOT NULL,
        CONSTRAINT "change_counter_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`INSERT INTO "change_counter" ("id", "number") VALUES (1, 0)`);
    await runner.query(`
      CREATE TABLE "changes" (
        "number" bigint NOT NULL,
        "signature_id" text COLLATE "C" NOT NULL,
        CONSTRAINT "changes_pkey" PRIMARY KEY ("number", "signature_id")
      )`);
    await runner.query(`
      CREATE TABLE "tokens" (
        "id" text NOT NULL,
        "name" text NOT NULL,
        "hash" text NOT NULL,
        "scopes" text array NOT NULL,
        "created_at" timestamp with time zone NOT NULL,
        "created_by" text NOT NULL,
        "expires_at" timestamp with time zone,
        "revoked_at" timestamp with time zone,
        CONSTRAINT "tokens_pkey" PRIMARY KEY ("id"),
        CONSTRAINT "tokens_hash_key" UNIQUE ("hash")
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['tokens', 'changes', 'change_counter', 'revisions', 'signatures'])
      await runner.query(`DROP TABLE "${table}"`);
  }
}
