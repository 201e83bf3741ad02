type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** A JSON value as a person would note it: a line for each text, items behind dashes, what belongs to them indented. */
export function outline(value: unknown): string {
  return linesOf(value as Json).join('\n');
}

function linesOf(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => hanging('- ', linesOf(item)));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(entryLines);
  return value === null || value === undefined ? [] : String(value).split('\n');
}

function entryLines([key, value]: [string, Json]): string[] {
  const lines = linesOf(value);
  if (lines.length === 0) return [];
  const isShort = lines.length === 1 && typeof value !== 'object';
  return isShort ? [`${key}: ${lines[0]!}`] : [`${key}:`, ...lines.map((line) => `  ${line}`)];
}

const hanging = (mark: string, lines: string[]) =>
  lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line);
