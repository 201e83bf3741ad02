/** One comparison: `>=1.1`, `23+`, `1.x`, `1.1 - 1.4`, or a version, which stands for all that begin with it. */
const COMPARISON =
  /^(?<operator>>=|<=|>|<|=)?\s*v?(?<from>\d+(?:\.\d+)*)(?:\.[x*])?(?<open>\+)?(?:\s*(?:-|–|to)\s*v?(?<to>\d+(?:\.\d+)*))?$/;

/**
 * Whether a version lies in a range such as `>=1.1, <2`, `23+` or `4.2 || 5.x`; undefined when either is not made of
 * numbers, so that nobody can tell.
 */
export function versionFits(range: string, version: string): boolean | undefined {
  const asked = /^v?(\d+(?:\.\d+)*)/.exec(version.trim())?.[1];
  if (!asked) return undefined;
  let fits = false;
  for (const alternative of range.split('||')) {
    const answers = alternative
      .trim()
      .split(/\s*,\s*|\s+(?=[<>=])/)
      .map((comparison) => compares(comparison, asked));
    if (answers.includes(undefined)) return undefined;
    fits ||= answers.every(Boolean);
  }
  return fits;
}

function compares(comparison: string, version: string): boolean | undefined {
  const { operator, from, open, to } = COMPARISON.exec(comparison.trim())?.groups ?? {};
  if (!from) return undefined;
  const order = compareVersions(version, from);
  const within = startsWith(version, from);
  if (to) return order >= 0 && (compareVersions(version, to) <= 0 || startsWith(version, to));
  if (open || operator === '>=') return order >= 0;
  if (operator === '>') return order > 0 && !within;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0 || within;
  return within;
}

const numbers = (version: string) => version.split('.').map(Number);

function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function startsWith(version: string, prefix: string): boolean {
  const longer = numbers(version);
  return numbers(prefix).every((part, index) => part === (longer[index] ?? 0));
}
