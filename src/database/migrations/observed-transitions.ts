import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which errors people met after which they had fixed, and what it takes to see that within a day. */
export class ObservedTransitions1795730000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "observed_transitions" (
        "from_id" text COLLATE "C" NOT NULL,
        "to_id" text COLLATE "C" NOT NULL,
        "count" integer NOT NULL,
        "last_seen" timestamp with time zone NOT NULL,
        CONSTRAINT "observed_transitions_pkey" PRIMARY KEY ("from_id", "to_id")
      )`);
    await runner.query(`
      CREATE TABLE "session_keys" (
        "day" date NOT NULL,
        "key" text NOT NULL,
        CONSTRAINT "session_keys_pkey" PRIMARY KEY ("day")
      )`);
    await runner.query(`
      CREATE TABLE "session_fixes" (
        "session" text NOT NULL,
        "signature_id" text COLLATE "C" NOT NULL,
        "fixed_at" timestamp with time zone NOT NULL,
        CONSTRAINT "session_fixes_pkey" PRIMARY KEY ("session", "signature_id")
      )`);
    await runner.query(`
      CREATE TABLE "session_transitions" (
        "session" text NOT NULL,
        "from_id" text COLLATE "C" NOT NULL,
        "to_id" text COLLATE "C" NOT NULL,
        "met_at" timestamp with time zone NOT NULL,
        CONSTRAINT "session_transitions_pkey" PRIMARY KEY ("session", "from_id", "to_id")
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['session_transitions', 'session_fixes', 'session_keys', 'observed_transitions'])
      await runner.query(`DROP TABLE "${table}"`);
  }
}
