import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReviewedTranslations1795765000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A translation may be longer than what an index takes; its hash is not.
    await runner.query(
      `CREATE INDEX "translation_units_reviewed" ON "translation_units" ("locale", "source_hash", (md5("target")::uuid))
       WHERE "state" = 'reviewed' AND "status" <> 'gone'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "translation_units_reviewed"');
  }
}
