import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unlogged: counts of the last minutes are not worth a write to the log, nor missed after a crash. */
export class RateWindows1795770000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE "rate_windows" (
        "policy" text NOT NULL,
        "client" text NOT NULL,
        "ends_at" timestamp with time zone NOT NULL,
        "times" integer NOT NULL,
        CONSTRAINT "rate_windows_pkey" PRIMARY KEY ("policy", "client", "ends_at")
      )`);
    await runner.query('CREATE INDEX "rate_windows_ends_at" ON "rate_windows" ("ends_at")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "rate_windows"');
  }
}
