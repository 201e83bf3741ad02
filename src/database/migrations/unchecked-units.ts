import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which units wait to be checked, in a table of its own: a row of `translation_units` stands in so many indexes that
 * marking all of them takes minutes.
 */
export class UncheckedUnits1795745000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE "unchecked_units" (
        "unit_id" text COLLATE "C" NOT NULL,
        "locale" text COLLATE "C" NOT NULL,
        "mark" bigserial NOT NULL,
        CONSTRAINT "unchecked_units_pkey" PRIMARY KEY ("unit_id", "locale")
      )`);
    await runner.query(
      `INSERT INTO "unchecked_units" ("unit_id", "locale")
       SELECT "id", "locale" FROM "translation_units" WHERE NOT "checked" AND "target" <> ''`,
    );
    await runner.query('DROP INDEX "translation_units_unchecked"');
    await runner.query('ALTER TABLE "translation_units" DROP COLUMN "checked"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "translation_units" ADD "checked" boolean NOT NULL DEFAULT true');
    await runner.query(
      `UPDATE "translation_units" AS u SET "checked" = false FROM "unchecked_units" AS w
       WHERE (w."unit_id", w."locale") = (u."id", u."locale")`,
    );
    await runner.query('ALTER TABLE "translation_units" ALTER "checked" SET DEFAULT false');
    await runner.query(
      `CREATE INDEX "translation_units_unchecked" ON "translation_units" ("id", "locale") WHERE NOT "checked"`,
    );
    await runner.query('DROP TABLE "unchecked_units"');
  }
}
