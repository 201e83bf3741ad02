import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What it takes to have reports of strangers: keys of the month, notes, requests that may be sent again. */
export class OutcomeReporters1795530000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "reporter_keys" (
        "month" text NOT NULL,
        "key" text NOT NULL,
        CONSTRAINT "reporter_keys_pkey" PRIMARY KEY ("month")
      )`);
    await runner.query(`ALTER TABLE "outcomes" ADD COLUMN "note" text, ADD COLUMN "idempotency_key" text`);
    await runner.query(`
      CREATE UNIQUE INDEX "outcomes_idempotency_key" ON "outcomes" ("reporter", "idempotency_key")`);
    await runner.query(`CREATE INDEX "outcomes_reported_at" ON "outcomes" ("reported_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "outcomes_reported_at"');
    await runner.query('DROP INDEX "outcomes_idempotency_key"');
    await runner.query('ALTER TABLE "outcomes" DROP COLUMN "idempotency_key", DROP COLUMN "note"');
    await runner.query('DROP TABLE "reporter_keys"');
  }
}
