import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What nothing matched, in groups, and what was asked and matched by day. */
export class MissesAndStatistics1795620000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "misses" (
        "id" text NOT NULL,
        "template" text NOT NULL,
        "sample" text NOT NULL,
        "count" integer NOT NULL,
        "first_seen" timestamp with time zone NOT NULL,
        "last_seen" timestamp with time zone NOT NULL,
        "hidden" boolean NOT NULL,
        "signature_id" text COLLATE "C",
        CONSTRAINT "misses_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "misses_last_seen" ON "misses" ("last_seen")`);
    await runner.query(`
      CREATE TABLE "hits" (
        "signature_id" text COLLATE "C" NOT NULL,
        "day" date NOT NULL,
        "count" integer NOT NULL,
        CONSTRAINT "hits_pkey" PRIMARY KEY ("signature_id", "day")
      )`);
    await runner.query(`
      CREATE TABLE "asked" (
        "day" date NOT NULL,
        "matched" integer NOT NULL,
        "suggested" integer NOT NULL,
        "missed" integer NOT NULL,
        CONSTRAINT "asked_pkey" PRIMARY KEY ("day")
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['asked', 'hits', 'misses']) await runner.query(`DROP TABLE "${table}"`);
  }
}
