import { request, type Agent, type IncomingHttpHeaders } from 'node:http';
import type { Operation } from './description.js';
import type { GivenOut } from './given-out.js';
import type { Draft } from './requests.js';

/** A request as it goes over the wire. */
export interface Sent {
  method: string;
  target: string;
  headers: Record<string, string>;
  body?: Buffer;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Makes the signature of a body, for the routes that ask for one. */
export type Sign = (path: string, body: string) => Record<string, string>;

export function written(operation: Operation, draft: Draft, given: GivenOut, sign: Sign): Sent {
  const { pick, query, body } = draft;
  const path = operation.path.replace(/\{([\w-]+)\}/g, (_, name: string) => {
    const asked = draft.path[name] ?? encodeURIComponent(given.one(name, pick) ?? 'none');
    return asked === '' ? 'x' : asked;
  });
  const headers = Object.entries(draft.headers).flatMap(([name, value]) => {
    const own = value ?? given.one(name === 'if-none-match' ? 'if-match' : name, pick);
    return own === undefined ? [] : [[name, own] as const];
  });
  // What is written in place of a record has its name.
  const id = draft.path.id === null ? given.one('id', pick) : undefined;
  const text = body && textOf(draft.fill ? named(given.filled(body.value, pick), id) : body.value, body.type);
  const bytes = text === undefined ? undefined : Buffer.from(body!.spoil(text));
  return {
    method: operation.method,
    target: path + (query && `?${query}`),
    headers: {
      ...Object.fromEntries(headers),
      ...(body && { 'content-type': body.type }),
      ...(draft.signed && bytes && sign(operation.path, bytes.toString())),
    },
    ...(bytes && { body: bytes }),
  };
}

function named(value: unknown, id: string | undefined): unknown {
  const hasName = typeof value === 'object' && value !== null && 'id' in value;
  return hasName && id !== undefined ? { ...value, id } : value;
}

function textOf(value: unknown, type: string): string {
  if (type.endsWith('ndjson') && Array.isArray(value)) return value.map((line) => JSON.stringify(line)).join('\n');
  if (type === 'application/x-www-form-urlencoded' && typeof value === 'object')
    return Object.entries(value ?? {})
      .map((pair) => pair.map((one) => encodeURIComponent(asText(one).toWellFormed())).join('='))
      .join('&');
  if (type === 'text/plain' && typeof value === 'string') return value;
  return JSON.stringify(value) ?? '';
}

/** Not `String`, as what is odd may have a `toString` that is no function. */
const asText = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const PATIENCE_MS = 60_000;

export function answerTo({ method, target, headers, body }: Sent, url: string, agent: Agent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method, agent, path: target, headers, timeout: PATIENCE_MS }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    sending.on('timeout', () => sending.destroy(new Error(`no answer within ${PATIENCE_MS} ms`)));
    sending.on('error', reject);
    sending.end(body);
  });
}

/** A command that sends the same; bytes that no shell takes are written as escapes. */
export function asCurl({ method, target, headers, body }: Sent): string {
  const quoted = (text: string) =>
    `$'${text.replace(/[\\']/g, '\\$&').replace(/[^ -~]/g, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`)}'`;
  return [
    `curl -i --path-as-is -X ${method} "$URL"${quoted(target)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body ? [`--data-binary ${quoted(body.toString('latin1'))}`] : []),
  ].join(' ');
}
