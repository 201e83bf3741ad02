import { Problem } from '../errors/problem.js';
import { PROBLEMS, type ProblemCode } from '../errors/problems.js';
import { refTo, type Response } from './operation.js';
import { PROBLEM_CASES, type Route } from './problem-cases.js';

const CODES = Object.keys(PROBLEMS) as ProblemCode[];

const fault = {
  type: 'object',
  required: ['path', 'code', 'detail'],
  properties: {
    path: { type: 'string', description: 'The faulty field; empty for the whole body.' },
    code: { type: 'string' },
    detail: { type: 'string' },
  },
};

export const problemSchema = {
  type: 'object',
  description: 'RFC 9457 problem details.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', examples: ['urn:cairn:problem:text_too_large'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: "What happened and what to do, in the reader's language." },
    code: { type: 'string', enum: CODES },
    signature_id: { type: 'string', description: "Cairn's own record of the error, at `/v1/signatures/{id}`." },
    errors: { type: 'array', items: fault },
    request_id: {
      type: 'string',
      description: 'The name of the request, as in the header `X-Request-Id` and the log.',
    },
  },
};

const exampleBody = (code: ProblemCode) =>
  new Problem(code, PROBLEM_CASES[code].params, PROBLEM_CASES[code].faults).toBody('en');

/** An example of each problem, by its code. */
export const problemExamples = Object.fromEntries(
  CODES.map((code) => {
    const value = exampleBody(code);
    return [code, { summary: value.title, value }];
  }),
);

const CONTENT_LANGUAGE = { description: 'The language of the problem.', schema: { type: 'string' }, example: 'en' };
const RETRY_AFTER = {
  description: 'Seconds after which it may be tried again.',
  schema: { type: 'integer' },
  example: 42,
};
const WWW_AUTHENTICATE = {
  description: 'The challenge of RFC 6750: what is wrong with the token, or the scope that it lacks.',
  schema: { type: 'string' },
};
/** By the problem with which it comes. */
const CHALLENGES: Partial<Record<ProblemCode, object>> = {
  unauthenticated: { ...WWW_AUTHENTICATE, example: 'Bearer realm="Cairn"' },
  insufficient_scope: {
    ...WWW_AUTHENTICATE,
    example: 'Bearer realm="Cairn", error="insufficient_scope", scope="signatures:write"',
  },
};

/** The problems that an operation can answer with, by status. */
export function problemResponses(route: Route): Record<string, Response> {
  const codes = CODES.filter((code) => PROBLEM_CASES[code].at(route));
  const statuses = new Set(codes.map((code) => PROBLEMS[code]));
  return Object.fromEntries(
    [...statuses].map((status) => [status, problemResponse(codes.filter((code) => PROBLEMS[code] === status))]),
  );
}

function problemResponse(codes: ProblemCode[]): Response {
  const challenge = codes.map((code) => CHALLENGES[code]).find(Boolean);
  const mayBeTriedAgain = codes.some((code) => PROBLEM_CASES[code].params?.seconds !== undefined);
  return {
    description: `${codes.map((code) => exampleBody(code).title).join('; ')}.`,
    headers: {
      'Content-Language': CONTENT_LANGUAGE,
      ...(challenge && { 'WWW-Authenticate': challenge }),
      ...(mayBeTriedAgain && { 'Retry-After': RETRY_AFTER }),
    },
    content: {
      'application/problem+json': {
        schema: refTo('schemas/Problem'),
        examples: Object.fromEntries(codes.map((code) => [code, refTo(`examples/${code}`)])),
      },
    },
  };
}
