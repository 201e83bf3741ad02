import type { SignatureRecordDto } from '../../src/signatures/record/record.dto.js';

const MODULES = ['cart', 'ledger', 'search', 'mailer', 'gateway', 'billing', 'catalog', 'session', 'report', 'stock'];
const HABITS = [
  'shadows an outer name',
  'is never read',
  'is deprecated since 4.2',
  'may overflow',
  'ignores a result',
];
const WARNINGS = MODULES.flatMap((module) =>
  HABITS.flatMap((habit) => Array.from({ length: 6 }, (_, n) => `${module}Handler${n} ${habit} in module ${module}`)),
);
const FAILURE = 'lockfile was resolved for another platform triple';

/** A record for each of 300 warnings that builds print, one for a failure, and one for what every failed build ends with. */
export const CI_RECORDS: SignatureRecordDto[] = [
  ...WARNINGS.map((warning, n) => ({ id: `ci/warning-${n}`, signature: warning, regex: warning })),
  { id: 'ci/stale-lockfile', signature: FAILURE, regex: FAILURE },
  {
    id: 'ci/exit-code',
    signature: 'Process completed with exit code 1.',
    regex: 'Process completed with exit code (?P<code>\\d+)',
    transition_graph: { preceded_by: ['ci/stale-lockfile'] },
  },
];

/** The log of a build that prints every warning again and again, and failed for one reason, of at least `size` units. */
export function ciLog(size: number): string {
  const lines: string[] = [];
  let length = 0;
  for (let n = 0; length < size; n++) {
    const time = `2026-06-01T08:${String(Math.floor(n / 60) % 60).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}Z`;
    const line =
      n % 3 === 0
        ? `${time} src/${MODULES[n % MODULES.length]}.ts:${n % 900}:7: warning: ${WARNINGS[(n / 3) % WARNINGS.length]}`
        : `${time} compiled src/${MODULES[n % MODULES.length]}/part-${n}.ts in ${n % 40} ms`;
    lines.push(line);
    length += line.length + 1;
  }
  const failed = Math.floor(lines.length * 0.7);
  lines.splice(failed, 0, `2026-06-01T09:00:00Z error: ${FAILURE}`);
  return [...lines, '2026-06-01T09:00:01Z ##[error]Process completed with exit code 1.'].join('\n');
}
