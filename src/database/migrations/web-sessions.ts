import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WebSessions1795750000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "web_sessions" (
        "hash" text NOT NULL,
        "actor_id" text NOT NULL,
        "scopes" text array NOT NULL,
        "ends_at" timestamp with time zone NOT NULL,
        CONSTRAINT "web_sessions_pkey" PRIMARY KEY ("hash")
      )`);
    await runner.query(`CREATE INDEX "web_sessions_ends_at" ON "web_sessions" ("ends_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "web_sessions"');
  }
}
