import { Agent } from 'node:http';
import * as fc from 'fast-check';
import { checkOf, parsed } from './answers.js';
import { operationsOf, type Description, type Operation } from './description.js';
import { GivenOut } from './given-out.js';
import { requestsOf, type Draft } from './requests.js';
import { SchemaValues } from './schema-values.js';
import { answerTo, asCurl, written, type Answered, type Sent, type Sign } from './sent.js';

/** The service that is asked. */
export interface Target {
  url: string;
  sign: Sign;
  /** A digest of all that requests write and that nothing else does. */
  digest: () => Promise<string>;
}

export interface FuzzOptions {
  requests: number;
  /** The same seed makes the same requests, but for what the service gives out. */
  seed: number;
  /** How many failures are enough; those of one operation that look alike count once. */
  maxFailures?: number;
  onProgress?: (done: number) => void;
  onFailure?: (failure: Failure) => void;
}

export interface Failure {
  /** The how-manieth turn of the run it was. */
  turn: number;
  operation: string;
  what: string;
  /** How to send it again. */
  curl: string;
}

export interface Fuzzed {
  requests: number;
  /** How often each status was answered, by all operations and by each. */
  statuses: Record<string, number>;
  byOperation: Record<string, Record<string, number>>;
  failures: Failure[];
}

/** Heavy, and without input. */
const SELDOM = ['backup_read', 'import_export'];
const EVERY_OF_SELDOM = 50;

/**
 * Sends each operation of the service's description requests made from its own schemas, right and wrong. Every answer has
 * to be one that the description knows, never one of 500 and more; and what is refused must not have written anything.
 */
export async function fuzzApi(target: Target, options: FuzzOptions): Promise<Fuzzed> {
  const { requests, seed, maxFailures = 20, onProgress, onFailure } = options;
  const description = (await (await fetch(`${target.url}/docs-json`)).json()) as Description;
  const values = new SchemaValues(description.components.schemas);
  const operations = operationsOf(description).map((operation) => ({
    operation,
    drafts: requestsOf(operation, values),
  }));
  const check = checkOf(description);
  const given = new GivenOut();
  given.put('target', 'zh');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const byOperation: Fuzzed['byOperation'] = {};
  const statuses: Fuzzed['statuses'] = {};
  const failures = new Map<string, Failure>();

  // What there is to ask for.
  for (const { operation } of operations)
    if (operation.method === 'GET' && !SELDOM.includes(operation.operationId) && isList(operation)) {
      const path = operation.path.replace('{target}', 'zh');
      learn(operation, await answerTo({ method: 'GET', target: path, headers: {} }, target.url, agent));
    }

  /** What is in the tables, as long as nobody was let in. */
  let known: string | undefined;
  let done = 0;
  for (let turn = 0; done < requests && failures.size < maxFailures; turn++) {
    const { operation, drafts } = operations[turn % operations.length]!;
    const round = Math.floor(turn / operations.length);
    if (SELDOM.includes(operation.operationId) && round % EVERY_OF_SELDOM !== 0) continue;
    // Seeds that follow each other would make requests that are alike.
    const own = Math.imul(seed + turn, 0x9e3779b1);
    const [draft] = fc.sample(drafts, { seed: own, numRuns: 1, unbiased: true }) as [Draft];
    const sent = written(operation, draft, given, target.sign);
    const isWriting = operation.method !== 'GET';
    if (isWriting) known ??= await target.digest();
    const { answer, what } = await answerOrWhy(sent);
    done++;
    if (answer) {
      count(statuses, answer.status);
      count((byOperation[operation.operationId] ??= {}), answer.status);
    }
    const isRefused = answer !== undefined && answer.status >= 400;
    const fault =
      what ?? check(operation, answer!) ?? (isWriting && isRefused ? await whatItWrote(answer.status) : undefined);
    if (!isRefused) known = undefined;
    if (fault) {
      // Figures and names differ between failures that are one.
      const alike = `${operation.operationId} ${fault.slice(0, 60).replace(/\d+/g, '#')}`;
      if (failures.has(alike)) continue;
      const failure = { turn, operation: operation.operationId, what: fault, curl: asCurl(sent) };
      failures.set(alike, failure);
      onFailure?.(failure);
    } else if (answer!.status < 300) learn(operation, answer!);
    if (done % 1_000 === 0) onProgress?.(done);
  }
  agent.destroy();
  return { requests: done, statuses, byOperation, failures: [...failures.values()] };

  async function answerOrWhy(sent: Sent): Promise<{ answer?: Answered; what?: string }> {
    try {
      return { answer: await answerTo(sent, target.url, agent) };
    } catch (error) {
      return { what: `does not answer: ${(error as Error).message}` };
    }
  }

  async function whatItWrote(status: number): Promise<string | undefined> {
    const before = known!.split(' ');
    known = await target.digest();
    const changed = known.split(' ').filter((state) => !before.includes(state));
    return changed.length > 0 ? `refuses with ${status} and writes: ${changed.join(', ')}` : undefined;
  }

  function learn(operation: Operation, { headers, body }: Answered): void {
    given.put('if-match', headers.etag);
    if (headers['content-type']?.startsWith('application/json'))
      given.take(operation.operationId, parsed(body.toString()));
  }
}

/** Whether it needs no name of what it is about. */
const isList = ({ path, parameters }: Operation) =>
  !path.replace('{target}', '').includes('{') &&
  !parameters.some(({ in: place, required }) => place === 'query' && required);

function count(counts: Record<string, number>, key: number): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
