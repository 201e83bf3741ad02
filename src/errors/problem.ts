import type { SpokenLocale } from '../i18n/translate.js';
import { translate, type PhraseParams } from '../i18n/translate.js';
import { describeFault, type Fault, type FaultBody } from './fault.js';
import { PROBLEM_RECORDS, PROBLEMS, type ProblemCode } from './problems.js';

/** RFC 9457 `application/problem+json`. */
export interface ProblemBody {
  /** `urn:cairn:problem:<code>`. */
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Stable name of the problem, for programs. */
  code: ProblemCode;
  /** Cairn's own record of the error. */
  signature_id?: string;
  /** The faults of single fields. */
  errors?: FaultBody[];
}

/** An error that its receiver can act on: code, parameters and faulty fields. The language is chosen at the edge. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly params: PhraseParams = {},
    readonly faults: Fault[] = [],
  ) {
    super(code);
    this.name = 'Problem';
  }

  get status(): number {
    return PROBLEMS[this.code];
  }

  toBody(locale: SpokenLocale): ProblemBody {
    return {
      type: `urn:cairn:problem:${this.code}`,
      title: translate(locale, `problems:${this.code}.title`),
      status: this.status,
      detail: translate(locale, `problems:${this.code}.detail`, this.params),
      code: this.code,
      ...(PROBLEM_RECORDS[this.code] !== undefined && { signature_id: PROBLEM_RECORDS[this.code] }),
      ...(this.faults.length > 0 && { errors: this.faults.map((fault) => describeFault(fault, locale)) }),
    };
  }
}
