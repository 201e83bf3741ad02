import { reasonOf } from '../database/reason.js';
import type { ProblemBody } from '../errors/problem.js';
import { CliError } from './cli-error.js';
import { phrase } from '../terminal-phrase.js';
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

/** What Cairn refused, in the reader's language. */
export class ApiProblem extends CliError {
  constructor(readonly body: ProblemBody) {
    const faults = (body.errors ?? []).map(({ path, detail }) => `  ${path}: ${detail}`);
    super(printable([body.detail, ...faults].join('\n')));
  }
}

/** Nothing answers at the address, or it broke off. */
export class Unreachable extends CliError {}

/** The process that was asked ends, and has done nothing with the request. */
export class Ending extends CliError {}

type Request = RequestInit & { headers?: Record<string, string> };

/** Cairn over HTTP. Every method throws `ApiProblem`, `Unreachable`, and `CliError` for what is no answer of Cairn. */
export class ApiClient {
  private readonly ending = new AbortController();

  constructor(private readonly place: Place) {
    const { url, token, language } = place;
    if (!/^https?:\/\/[^/@]+(?:\/[^@]*)?$/.test(url) || !URL.canParse(url))
      throw new CliError(phrase('cli:server.wrong_url', { url }));
    if (token && !/^[!-~]+$/.test(token)) throw new CliError(phrase('cli:server.wrong_token'));
    if (!/^[A-Za-z0-9-]+$/.test(language)) throw new CliError(phrase('cli:server.wrong_locale', { locale: language }));
  }

  /** Gives up what is still under way. */
  end(): void {
    this.ending.abort();
  }

  /** Where `path` is, and with what headers it is asked, for those who speak another protocol there. */
  endpoint(path: string): { url: string; headers: Record<string, string> } {
    const { url, token, language } = this.place;
    return {
      url: url.replace(/\/+$/, '') + path,
      headers: { 'accept-language': language, ...(token && { authorization: `Bearer ${token}` }) },
    };
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.json('GET', path);
  }

  post<Answer>(path: string, body: object): Promise<Answer> {
    return this.json('POST', path, body);
  }

  delete<Answer>(path: string): Promise<Answer> {
    return this.json('DELETE', path);
  }

  /** An answer of lines, or of another `type`, of which nothing is read yet. */
  async stream(path: string, init: Request = {}, type = 'application/x-ndjson'): Promise<Response> {
    const answer = await this.send(path, init);
    if (typeOf(answer) !== type) throw this.stranger(answer);
    return answer;
  }

  /** An answer of 2xx, its body not read yet. */
  private async send(path: string, { headers, ...init }: Request): Promise<Response> {
    const { url, headers: usual } = this.endpoint(path);
    const sending = fetch(url, {
      ...init,
      signal: this.ending.signal,
      // What a redirect would make of a POST is anyone's guess.
      redirect: 'manual',
      headers: { ...usual, ...headers },
    });
    const answer = await this.reached(sending);
    if (!answer.ok) throw await this.refusal(answer);
    return answer;
  }

  private async json<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await this.send(path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (typeOf(answer) !== 'application/json') throw this.stranger(answer);
    return (await this.reached(answer.json())) as Answer;
  }

  private async refusal(answer: Response): Promise<CliError> {
    // So Fastify answers while it closes.
    if (answer.status === 503 && typeOf(answer) === 'application/json') return new Ending(phrase('cli:server.ending'));
    if (typeOf(answer) !== 'application/problem+json') return this.stranger(answer);
    return new ApiProblem((await this.reached(answer.json())) as ProblemBody);
  }

  private stranger(answer: Response): CliError {
    const type = typeOf(answer) || '-';
    return new CliError(phrase('cli:server.stranger', { url: this.place.url, status: answer.status, type }));
  }

  private reached<T>(exchange: Promise<T>): Promise<T> {
    return exchange.catch((error: Error) => {
      // Fetch says only that it failed; the reason is the cause.
      const cause = (error.cause ?? error) as NodeJS.ErrnoException;
      if (cause.code === 'ECONNREFUSED' && this.place.isPassing) throw new Ending(phrase('cli:server.ending'));
      const reason = reasonOf(cause);
      throw new Unreachable(phrase('cli:server.unreachable', { url: this.place.url, reason }));
    });
  }
}

const typeOf = (answer: Response) => (answer.headers.get('content-type') ?? '').split(';')[0]!.trim();
