const ESCAPES = String.raw`(?:\x1b\[[\d;]*m)*`;

/** What runs a program puts before each line of it. */
const PREFIXES = [
  // A time: GitHub Actions, `docker logs -t`, and CRI with its stream.
  String.raw`\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?(?: std(?:out|err) [FP])? `,
  // Compose: `app-1  | `.
  String.raw`[\w.-]+ *\| ?`,
  // Syslog and journald: `Jan  1 10:00:00 host app[1]: `.
  String.raw`[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w./-]+(?:\[\d+\])?: `,
  // BuildKit: `#12 3.456 `.
  String.raw`#\d+ \d+\.\d+ `,
  // Docker's files, of which each line is JSON.
  String.raw`\{"log":"`,
  // Maven and others: `[ERROR] `.
  String.raw`\[[^\][\n]{1,60}\] ?`,
].map((prefix) => `${ESCAPES}${prefix}${ESCAPES}`);
const EACH = PREFIXES.map((prefix) => ({ prefix, start: new RegExp(`^${prefix}`) }));

/** So many stand before one line. */
const MOST = 3;

/**
 * The prefixes before a line, as the source of a regular expression: empty where `isBare` tells that the line begins
 * without any, and undefined where it begins so behind none of them.
 */
export function prefixesBefore(line: string, isBare: (rest: string) => boolean, most = MOST): string | undefined {
  if (isBare(line)) return '';
  if (most === 0) return undefined;
  for (const { prefix, start } of EACH) {
    const found = start.exec(line);
    const behind = found && prefixesBefore(line.slice(found[0].length), isBare, most - 1);
    if (behind !== null && behind !== undefined) return prefix + behind;
  }
  return undefined;
}
