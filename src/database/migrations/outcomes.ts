import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outcomes, and change numbers that say whether they are about records or about outcomes. */
export class Outcomes1795510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "changes" ADD COLUMN "topic" text NOT NULL DEFAULT 'records'`);
    await runner.query(`
      CREATE TABLE "outcomes" (
        "id" bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
        "signature_id" text COLLATE "C" NOT NULL,
        "item_id" text NOT NULL,
        "reporter" text NOT NULL,
        "reporter_kind" text NOT NULL,
        "verdict" text NOT NULL,
        "match_id" uuid,
        "context" jsonb NOT NULL,
        "reported_at" timestamp with time zone NOT NULL,
        "replaced_at" timestamp with time zone,
        CONSTRAINT "outcomes_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX "outcomes_current" ON "outcomes" ("signature_id", "item_id", "reporter")
      WHERE "replaced_at" IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "outcomes"');
    await runner.query(`ALTER TABLE "changes" DROP COLUMN "topic"`);
  }
}
