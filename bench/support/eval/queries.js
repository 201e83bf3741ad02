import { readFileSync } from 'node:fs';

/**
 * The queries of files, one JSON object a line: `text`, `expect` (ids of the records that are right), `also_correct`
 * (as good), `lang`, and `noise` or `mutation`: what was done to the text. Negatives expect nothing.
 */
export function readQueries(files) {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line))
      .map(({ text, expect = [], also_correct: also = [], lang = 'en', noise, mutation }) => ({
        text,
        right: new Set([...expect, ...also]),
        language: lang,
        damage: mutation ?? noise ?? 'none',
      })),
  );
}
