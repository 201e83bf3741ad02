import type { components, paths } from '@cairn/client';
import { api } from './client.js';
import type { UnitFilters } from './translations.js';

type ImportedUnit = components['schemas']['ImportedUnitDto'];
export type FileFormat = NonNullable<
  NonNullable<paths['/v1/translations/{target}/export']['get']['parameters']['query']>['format']
>;

/** What became of a unit of a file, or would. */
export type FileResult = NonNullable<ImportedUnit['result']>;

/** Where the text of the file comes to stand in Cairn, if it is only as a suggestion. */
export const TAKEN: readonly FileResult[] = ['applied', 'approved', 'conflict', 'suggested'];

/** What becomes of a file. */
export interface ImportReport {
  /** All but the unchanged units. */
  units: (ImportedUnit & { result: FileResult })[];
  summary: Partial<Record<FileResult, number>>;
  written: boolean;
}

/** A file of a translator's tool. */
export interface TranslatorFile {
  name: string;
  text: string;
}

/** The files with all units that the filters leave, as they are made. */
export function exportedFiles(locale: string, filters: UnitFilters, format: FileFormat) {
  const { sort: _, ...unsorted } = filters;
  return api.lines('get', '/v1/translations/{target}/export', {
    params: { path: { target: locale }, query: { ...unsorted, format } },
  });
}

/** Takes a file in, or only tells what would become of it. */
export async function importFile(
  locale: string,
  { name, text }: TranslatorFile,
  dryRun: boolean,
): Promise<ImportReport> {
  const report: ImportReport = { units: [], summary: {}, written: false };
  const lines = api.lines('post', '/v1/translations/{target}/import', {
    params: { path: { target: locale } },
    body: { file: text, name: name.slice(0, 200), dry_run: dryRun },
  });
  for await (const { summary, written = false, result, ...unit } of lines) {
    if (summary) Object.assign(report, { summary, written });
    else if (result && result !== 'unchanged') report.units.push({ ...unit, result });
  }
  return report;
}
