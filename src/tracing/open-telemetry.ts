import { AsyncLocalStorage } from 'node:async_hooks';
import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Span,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { FastifyInstance } from 'fastify';
import type { DataSource, QueryRunner } from 'typeorm';
import { ToldExporter } from './told-exporter.js';
import type { TraceNames, Tracing } from './tracing.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the collector is told of the request. */
    span?: Span;
  }
}

/** The status in traces of what was not answered because the caller went away; no status of HTTP. */
const GONE = 'client_gone';

/**
 * Traces by OpenTelemetry, sent as OTLP over HTTP. This file, and with it all of OpenTelemetry, is loaded only where
 * traces are wanted. What is in a trace is decided here alone: nothing is instrumented by itself.
 */
export class OpenTelemetry implements Tracing {
  private readonly provider: NodeTracerProvider;
  private readonly tracer;
  private readonly propagator = new W3CTraceContextPropagator();
  /** The span of the request at hand, for all that runs for it. */
  private readonly requests = new AsyncLocalStorage<Span>();

  /** @param endpoint address of a collector, without the `/v1/traces` of OTLP */
  constructor(endpoint: string) {
    const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
    this.provider = new NodeTracerProvider({
      resource: defaultResource()
        .merge(resourceFromAttributes({ 'service.name': 'cairn' }))
        .merge(detectResources({ detectors: [envDetector] })),
      spanProcessors: [new BatchSpanProcessor(new ToldExporter(exporter))],
    });
    this.tracer = this.provider.getTracer('cairn');
  }

  watchRequests(fastify: FastifyInstance): void {
    fastify.decorateRequest('span', undefined);
    fastify.addHook('onRequest', (request, reply, done) => {
      const { method, id } = request;
      // The template: what stands in its place may be a secret, as the id of a shared answer is.
      const { url: route } = request.routeOptions;
      const attributes = { 'http.request.method': method, 'http.route': route, 'cairn.request_id': id };
      const span = this.tracer.startSpan(
        route ? `${method} ${route}` : method,
        { kind: SpanKind.SERVER, attributes },
        this.propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter),
      );
      request.span = span;
      reply.raw.once('close', () => {
        const status = reply.statusCode;
        const failure = reply.raw.writableFinished ? reply.problem : GONE;
        if (reply.raw.writableFinished) span.setAttribute('http.response.status_code', status);
        if (failure) span.setAttribute('error.type', failure);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      this.requests.run(span, done);
    });
    // Who reads a body, and who is told that the answer has gone, is called by the socket, for which there is no request.
    fastify.addHook('preValidation', ({ span }, _reply, done) => this.requests.run(span!, done));
    fastify.addHook('onResponse', ({ span }, _reply, done) => this.requests.run(span!, done));
  }

  watchQueries({ subscribers }: DataSource): void {
    const started = new WeakMap<QueryRunner, number>();
    subscribers.push({
      beforeQuery: ({ queryRunner }) => void started.set(queryRunner, performance.now()),
      afterQuery: ({ queryRunner, query }) => {
        const { name, attributes } = queryParts(query);
        this.part(name, started.get(queryRunner)!, performance.now(), SpanKind.CLIENT, attributes);
      },
    });
  }

  tell(part: string, start: number, end: number): void {
    this.part(part, start, end, SpanKind.INTERNAL);
  }

  names(): TraceNames | undefined {
    const context = this.requests.getStore()?.spanContext();
    return context && { trace_id: context.traceId, span_id: context.spanId };
  }

  async close(): Promise<void> {
    await this.provider.shutdown();
  }

  private part(name: string, start: number, end: number, kind: SpanKind, attributes: Attributes = {}): void {
    const request = this.requests.getStore();
    // What a request has set going may outlive it, and is none of its parts then.
    if (!request?.isRecording()) return;
    const parent = trace.setSpan(ROOT_CONTEXT, request);
    this.tracer.startSpan(name, { kind, attributes, startTime: start }, parent).end(end);
  }
}

/** What a statement changes, wherever in it. */
const CHANGE = /\b(insert) into\s+"?([a-z_]+)|\b(update)\s+"?([a-z_]+)"? (?:set|as)\b|\b(delete) from\s+"?([a-z_]+)/i;
/** What one that changes nothing reads, which is no function. */
const READ = /\b(select)\b.*?\bfrom\s+"?([a-z_]+)\b(?!\s*\()/is;

/** `SELECT signatures`: what a statement does to which table, without anything that may be a value. */
function queryParts(sql: string): { name: string; attributes: Attributes } {
  const [, ...found] = CHANGE.exec(sql) ?? READ.exec(sql) ?? /^\s*(\w+)/.exec(sql) ?? [];
  const [verb = 'SQL', table] = found.filter((part) => part !== undefined);
  const operation = verb.toUpperCase();
  return {
    name: table ? `${operation} ${table}` : operation,
    attributes: {
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      ...(table && { 'db.collection.name': table }),
    },
  };
}
