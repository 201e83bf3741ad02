import type { components } from '../../generated/api.js';

export type ProblemBody = components['schemas']['Problem'];

/** A refusal of the service; its message is in the reader's language. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly body: ProblemBody | undefined,
  ) {
    super(body?.detail ?? body?.title ?? `HTTP ${status}`);
  }

  /** The stable code of the problem, such as `text_too_large`. */
  get code(): string | undefined {
    return this.body?.code;
  }
}
