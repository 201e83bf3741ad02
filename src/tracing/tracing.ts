import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/** Injection token of the `Tracing`, which is undefined unless traces are wanted. */
export const TRACING = Symbol('tracing');

/** By what those who collect traces know the request at hand. */
export interface TraceNames {
  trace_id: string;
  span_id: string;
}

/** What tells others which request took how long with what. Nothing of a text, a value or an address is in it. */
export interface Tracing {
  /** From here on each request is a trace, or a part of the one that its `traceparent` names. */
  watchRequests(fastify: FastifyInstance): void;
  /** From here on each query is a part of the request that makes it. */
  watchQueries(dataSource: DataSource): void;
  /** Tells of a part of the request at hand, which took from `start` to `end` (as `performance.now()` has them). */
  tell(part: string, start: number, end: number): void;
  /** Undefined where there is no request at hand. */
  names(): TraceNames | undefined;
  /** Sends what is left. */
  close(): Promise<void>;
}
