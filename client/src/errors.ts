import type { components } from './api.js';

/** What a refusal says, by RFC 9457, with a stable `code`. */
export type Problem = components['schemas']['Problem'];

/** What the client throws, unless its caller has aborted: that is thrown as the signal's reason. */
export abstract class CairnError extends Error {}

/** Cairn refused. The message is the problem's `detail`, in the reader's language. */
export class CairnProblem extends CairnError {
  override readonly name = 'CairnProblem';

  /** Stable, such as `text_too_large`; what to decide by. */
  readonly code: string;
  /** Each faulty field of what was sent, by its path. */
  readonly errors: NonNullable<Problem['errors']>;

  /**
   * @param status the HTTP status; that of the problem where it came in an answer that had begun well
   * @param problem what was answered
   * @param retryAfterMs after how many milliseconds Cairn wants to be asked again, where it said so
   */
  constructor(
    readonly status: number,
    readonly problem: Problem,
    readonly retryAfterMs?: number,
  ) {
    super(problem.detail);
    this.code = problem.code;
    this.errors = problem.errors ?? [];
  }
}

/** Nothing answered, or not in time, or the answer broke off; `cause` says why. */
export class CairnUnreachable extends CairnError {
  override readonly name = 'CairnUnreachable';

  constructor(
    readonly url: string,
    cause: unknown,
  ) {
    super(`${url} could not be reached: ${reasonOf(cause)}`, { cause });
  }
}

/** Something answered that is no Cairn, such as the page of a proxy. */
export class NotCairn extends CairnError {
  override readonly name = 'NotCairn';

  /** @param type the media type of the answer */
  constructor(
    readonly url: string,
    readonly status: number,
    readonly type: string,
    readonly retryAfterMs?: number,
  ) {
    super(`${url} is not Cairn (status ${status}, type ${type || '-'})`);
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
