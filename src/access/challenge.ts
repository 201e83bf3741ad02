import { describeFault } from '../errors/fault.js';
import type { Problem } from '../errors/problem.js';

/**
 * The `WWW-Authenticate` of a refusal (RFC 6750, section 3): what is wrong with the token, or the scope that it lacks; no
 * error where none came. Undefined for what another token would not mend.
 */
export function challengeOf(problem: Problem, authorization: string | undefined): string | undefined {
  const challenge = (params: Record<string, string>) =>
    `Bearer ${Object.entries({ realm: 'Cairn', ...params })
      .map(([name, value]) => `${name}="${quotable(value)}"`)
      .join(', ')}`;
  const { code, faults, params } = problem;
  if (code === 'unauthenticated')
    return challenge(/^bearer /i.test(authorization ?? '') ? { error: 'invalid_token' } : {});
  if (code === 'invalid_token') {
    const reasons = faults.map((fault) => describeFault(fault, 'en').detail);
    return challenge({ error: code, error_description: reasons.join(' ') });
  }
  return code === 'insufficient_scope' ? challenge({ error: code, scope: String(params.scope) }) : undefined;
}

/** The header takes these characters only. */
const quotable = (text: string) => text.replace(/[^ !#-[\]-~]/g, '?');
