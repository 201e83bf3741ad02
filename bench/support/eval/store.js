import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Opens the service of a build on the embedded database in `folder`, with the seed records in it. It does not listen. */
export async function openStore(dist, folder) {
  const load = (module) => import(pathToFileURL(join(dist, module)).href);
  const { LOCAL } = await load('access/actor.js');
  const { createApp } = await load('app.js');
  const { inputFiles } = await load('cli/bulk/input-files.js');
  const { readRecords } = await load('cli/bulk/input-records.js');
  const { readConfig } = await load('config.js');
  const { openDatabase } = await load('database/open-database.js');
  const { DiagnosisService } = await load('diagnosis/diagnosis.service.js');
  const { LivePatterns } = await load('patterns/live-patterns.js');
  const { Importer } = await load('signatures/bulk/importer.js');
  const { SignatureExport } = await load('signatures/bulk/signature-export.js');
  const { SeedLoader } = await load('signatures/bulk/seed-loader.js');

  const config = { ...readConfig({}), dataDir: folder, logLevel: 'error' };
  const database = await openDatabase(config);
  const app = await createApp(config, database);
  await app.get(SeedLoader).load(config.seed);

  async function* elements(paths) {
    for (const file of (await inputFiles(paths)).files)
      for await (const part of readRecords(file)) {
        if (part.kind === 'unread') throw new Error(`${part.file}: ${part.reason}`);
        if (part.kind === 'record') yield { line: part.line, bytes: part.json };
      }
  }

  return {
    /** How many records can be matched. */
    get size() {
      return app.get(LivePatterns).size;
    },
    /** Takes in the records of files as `cairn import` does. @throws for one that is refused. */
    async import(paths) {
      for await (const { result, id, errors } of app
        .get(Importer)
        .import(LOCAL, elements(paths), { onConflict: 'keep' }))
        if (result === 'refused') throw new Error(`${id}: ${JSON.stringify(errors)}`);
    },
    /** All records, as an export gives them. */
    records: () => app.get(SignatureExport).records({ ids: false }),
    /** What `POST /v1/match` answers. */
    ask: async ({ text, locale = 'en', ...more }) =>
      JSON.parse(await app.get(DiagnosisService).diagnose({ text, limit: 10, explain: true, ...more }, locale)),
    async close() {
      await app.close();
      await database.close();
    },
  };
}
