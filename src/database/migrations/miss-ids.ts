import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ids under which a group of misses was listed before it became one with others. */
export class MissIds1795710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "misses" ADD COLUMN "former_ids" text[] NOT NULL DEFAULT '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "misses" DROP COLUMN "former_ids"');
  }
}
