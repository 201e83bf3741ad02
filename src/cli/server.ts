import { CairnClient, CairnProblem, CairnUnreachable, NotCairn } from '@cairn/client';
import { reasonOf } from '../database/reason.js';
import { phrase } from '../terminal-phrase.js';
import { CliError } from './cli-error.js';
import { printable } from './printable.js';

/** Where Cairn answers, and who asks. */
export interface Place {
  url: string;
  token?: string;
  /** The reader's language, as a tag. */
  language: string;
  /** Whether it is a process that may end at any moment, and another one take its place. */
  isPassing?: boolean;
}

/** The process that was asked ends, and has done nothing with the request. */
export class Ending extends CliError {
  constructor() {
    super(phrase('cli:server.ending'));
  }
}

/** Who asks the Cairn at `place`, until `signal` is aborted. Throws `CliError` for what can be no address or token. */
export function clientAt({ url, token, language, isPassing }: Place, signal?: AbortSignal): CairnClient {
  if (!/^https?:\/\/[^/@]+(?:\/[^@]*)?$/.test(url) || !URL.canParse(url))
    throw new CliError(phrase('cli:server.wrong_url', { url }));
  if (token && !/^[!-~]+$/.test(token)) throw new CliError(phrase('cli:server.wrong_token'));
  if (!/^[A-Za-z0-9-]+$/.test(language)) throw new CliError(phrase('cli:server.wrong_locale', { locale: language }));
  // When the owner of the database ends, its successor is looked for instead.
  return new CairnClient({ url, token, language, signal, ...(isPassing && { retries: 0 }) });
}

/** What the client threw, for the person at the terminal, in their language; anything else as it is. */
export function told(error: unknown, { url, isPassing }: Place): unknown {
  if (error instanceof CairnProblem) {
    const faults = error.errors.map(({ path, detail }) => `  ${path}: ${detail}`);
    return new CliError(printable([error.message, ...faults].join('\n')));
  }
  if (isEnding(error)) return new Ending();
  if (error instanceof NotCairn)
    return new CliError(phrase('cli:server.stranger', { url, status: error.status, type: error.type || '-' }));
  if (!(error instanceof CairnUnreachable)) return error;
  const cause = error.cause as NodeJS.ErrnoException;
  if (cause.code === 'ECONNREFUSED' && isPassing) return new Ending();
  return new CliError(phrase('cli:server.unreachable', { url, reason: reasonOf(cause) }));
}

/** So Fastify answers while it closes. */
export function isEnding(error: unknown): boolean {
  return error instanceof NotCairn && error.status === 503 && error.type === 'application/json';
}
