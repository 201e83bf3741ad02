import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unlogged: what a crash leaves of an import that writes all or nothing is nothing. */
export class StagedVersions1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE "staged_versions" (
        "import_id" text NOT NULL,
        "signature_id" text COLLATE "C" NOT NULL,
        "revision" integer NOT NULL,
        "staged_at" timestamp with time zone NOT NULL,
        "row" jsonb NOT NULL,
        "action" text NOT NULL,
        "changes" jsonb NOT NULL,
        CONSTRAINT "staged_versions_pkey" PRIMARY KEY ("import_id", "signature_id", "revision")
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "staged_versions"');
  }
}
