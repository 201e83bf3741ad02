import { CairnProblem, CairnUnreachable, NotCairn, type components, type Problem } from '@cairn/client';
import { currentLanguage } from '../i18n/i18n.js';
import { accessToken, askForToken } from './access-token.js';
import { csrfToken } from './reader.js';

type Answer = components['schemas']['AnswerDto'];
export type EarlyMatch = components['schemas']['EarlyMatchDto'];

/** What is told while a long text is on its way. */
export interface StreamProgress {
  /** Share of the text that is sent, 0..1. */
  sent: number;
  /** Errors met so far, which the answer may not confirm. */
  early: EarlyMatch[];
}

/**
 * Asks about a text of up to 64 MiB while it is being sent. Throws as the client does,
 * and `AbortError` when `signal` is aborted. It is an `XMLHttpRequest`, as `fetch` does not tell how much of a body is sent.
 */
export function streamMatch(
  text: string,
  query: Record<string, string>,
  signal: AbortSignal,
  onProgress: (progress: StreamProgress) => void,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const request = new XMLHttpRequest();
  const progress: StreamProgress = { sent: 0, early: [] };
  const lines = new LineReader();
  const readLines = () => {
    for (const { match } of lines.read<{ match?: EarlyMatch }>(request.responseText))
      if (match) progress.early = [...progress.early, match];
    onProgress({ ...progress });
  };
  request.open('POST', `/v1/match/stream?${new URLSearchParams(query)}`);
  request.setRequestHeader('content-type', 'text/plain; charset=utf-8');
  request.setRequestHeader('accept-language', currentLanguage());
  const token = accessToken();
  if (token) request.setRequestHeader('authorization', `Bearer ${token}`);
  const csrf = csrfToken();
  if (csrf) request.setRequestHeader('csrf-token', csrf);
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    progress.sent = total > 0 ? loaded / total : 0;
    onProgress({ ...progress });
  });
  request.addEventListener('progress', () => request.status === 200 && readLines());
  request.addEventListener('error', () => reject(new CairnUnreachable(location.origin, 'The connection was lost.')));
  request.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  request.addEventListener('load', () => {
    if (request.status === 401) askForToken();
    const last = request.responseText.trimEnd().split('\n').at(-1)!;
    const line = parsed(last) as ({ answer?: Answer; problem?: Problem } & Problem) | undefined;
    // What went wrong before the first line is the body itself.
    const problem = line?.problem ?? line;
    const type = request.getResponseHeader('content-type') ?? '';
    if (line?.answer) resolve(line.answer);
    else if (problem?.code) reject(new CairnProblem(problem.status, problem));
    else reject(new NotCairn(location.origin, request.status, type));
  });
  signal.addEventListener('abort', () => request.abort(), { once: true });
  request.send(new Blob([text]));
  onProgress({ ...progress });
  return promise;
}

/** Reads NDJSON that grows. */
class LineReader {
  private end = 0;

  /** The lines that are whole since the last call. */
  read<T>(text: string): T[] {
    const whole = text.lastIndexOf('\n') + 1;
    const lines = text.slice(this.end, whole).split('\n').filter(Boolean);
    this.end = Math.max(this.end, whole);
    return lines.map((line) => JSON.parse(line) as T);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
