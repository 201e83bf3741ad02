import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Shares1795520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "shares" (
        "id" text NOT NULL,
        "delete_hash" text NOT NULL,
        "text" text NOT NULL,
        "signature_ids" text array NOT NULL,
        "question" jsonb NOT NULL,
        "created_at" timestamp with time zone NOT NULL,
        "viewed_at" timestamp with time zone NOT NULL,
        CONSTRAINT "shares_pkey" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "shares_viewed_at" ON "shares" ("viewed_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "shares"');
  }
}
