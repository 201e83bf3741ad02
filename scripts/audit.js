/**
 * Asks the registry for known weaknesses of the packages of the lock file: npm run audit
 *
 * Those of what is passed on fail it from `high` on, and so does nothing else: tools meet no strangers. Where the registry
 * does not answer, it says so and fails nothing, for no change of the sources could mend that.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FAILING = new Set(['high', 'critical']);

/**
 * What an answer of `npm audit --json` means for the packages of a lock file; undefined when it is none.
 * @returns {{ name: string, severity: string, isTool: boolean, fails: boolean }[] | undefined}
 */
export function weaknessesIn({ vulnerabilities }, { packages }) {
  if (!vulnerabilities) return undefined;
  return Object.values(vulnerabilities).map(({ name, severity, nodes }) => {
    const isTool = nodes.every((path) => packages[path]?.dev);
    return { name, severity, isTool, fails: !isTool && FAILING.has(severity) };
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' });
  const answer = JSON.parse(stdout || '{}');
  const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
  const weaknesses = weaknessesIn(answer, lock);
  if (!weaknesses) console.log(`Not audited, the registry did not answer: ${answer.message ?? 'nothing was said'}`);
  else if (weaknesses.length === 0) console.log('No weaknesses are known.');
  for (const { name, severity, isTool } of weaknesses ?? [])
    console.log(`${name}: ${severity}${isTool ? ' (a tool)' : ''}`);
  if (weaknesses?.some(({ fails }) => fails)) process.exitCode = 1;
}
