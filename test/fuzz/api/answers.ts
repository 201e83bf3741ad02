import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Description, Operation } from './description.js';
import type { Answered } from './sent.js';

/** Problems of requests that reach no operation, as an address that is none, or no request of HTTP at all. */
const OF_NO_OPERATION = ['not_found', 'method_not_allowed'];

/** Tells what of an answer its operation does not declare; undefined where all is as described. */
export type Check = (operation: Operation, answer: Answered) => string | undefined;

export function checkOf(description: Description): Check {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(description, 'api');
  const known = new Map<string, ValidateFunction>();
  const validatorOf = (...path: string[]) => {
    const pointer = path.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
    let validate = known.get(pointer);
    if (!validate) known.set(pointer, (validate = ajv.getSchema(`api#/${pointer}`)!));
    return validate;
  };

  return (operation, { status, headers, body }) => {
    if (status >= 500 && status !== 503) return `answers ${status}: ${start(body)}`;
    const type = headers['content-type']?.split(';')[0] ?? '';
    if (type === 'application/problem+json' && OF_NO_OPERATION.includes(codeOf(body) ?? '')) return undefined;
    const response = operation.responses[status];
    if (!response) return `declares no ${status}: ${start(body)}`;
    if (!response.content) return body.length > 0 ? `declares no content of ${status}: ${start(body)}` : undefined;
    const media = response.content[type];
    if (!media) return `declares no ${JSON.stringify(type)} of ${status}: ${start(body)}`;
    if (!type.includes('json')) return undefined;
    const validate = validatorOf(
      'paths',
      operation.path,
      operation.method.toLowerCase(),
      'responses',
      String(status),
      'content',
      type,
      'schema',
    );
    const texts = type === 'application/x-ndjson' ? body.toString().split('\n').filter(Boolean) : [body.toString()];
    for (const text of texts) {
      const value = parsed(text);
      if (value === undefined) return `answers ${status} with what is no JSON: ${start(body)}`;
      if (!validate(value))
        return `answers ${status} with what its schema refuses, ${ajv.errorsText(validate.errors)}: ${text.slice(0, 500)}`;
    }
    const code = type === 'application/problem+json' ? codeOf(body) : undefined;
    return code !== undefined && !(code in (media.examples ?? {})) ? `declares no ${code} of ${status}` : undefined;
  };
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const codeOf = (body: Buffer) => (parsed(body.toString()) as { code?: string } | undefined)?.code;
const start = (body: Buffer) => body.toString().slice(0, 300);
