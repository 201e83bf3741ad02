import cluster from 'node:cluster';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ProblemCode } from '../errors/problems.js';
import { MATCH_STAGES, type StageTimes } from './stage-clock.js';

/** Seconds. A match takes about one millisecond, an import minutes. */
const LATENCY_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** What came of a question: records matched, or only suggestions, or nothing. */
export type MatchOutcome = 'matched' | 'suggested' | 'missed';

/** An answered request. */
export interface AnsweredRequest {
  method: string;
  /** Its template, `/v1/signatures/:id`, so that there are few. */
  route: string;
  status: number;
  seconds: number;
  /** The code of the problem that it was answered with. */
  problem?: ProblemCode;
}

/**
 * What this process tells Prometheus. What happens is counted here, by numbers in memory alone; what there is is asked of
 * those who have it (`gauge`) when somebody scrapes.
 */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = this.histogram('cairn_http_request_seconds', 'Time until a request was answered.', [
    'method',
    'route',
    'status',
  ]);
  private readonly problems = this.counter('cairn_http_problems_total', 'Requests answered with a problem.', ['code']);
  private readonly stages = this.counter('cairn_match_stage_seconds_total', 'Time spent on matches, by stage.', [
    'stage',
  ]);
  private readonly matches = this.counter('cairn_matches_total', 'Questions that count, by what came of them.', [
    'outcome',
  ]);
  private isProcessWatched = false;

  constructor() {
    // One that is started anew has another id: its counts begin anew as others.
    if (cluster.worker) this.registry.setDefaultLabels({ worker: cluster.worker.id });
    // A series that begins when something happens for the first time hides that from `rate()`.
    for (const stage of MATCH_STAGES) this.stages.inc({ stage }, 0);
    for (const outcome of ['matched', 'suggested', 'missed'] satisfies MatchOutcome[]) this.matches.inc({ outcome }, 0);
    for (const code of ['internal_error', 'database_unavailable', 'too_many_requests'] satisfies ProblemCode[])
      this.problems.inc({ code }, 0);
  }

  answered({ method, route, status, seconds, problem }: AnsweredRequest): void {
    this.requests.observe({ method, route, status }, seconds);
    if (problem) this.problems.inc({ code: problem });
  }

  matched(outcome: MatchOutcome): void {
    this.matches.inc({ outcome });
  }

  spent(times: StageTimes): void {
    for (const stage of MATCH_STAGES) this.stages.inc({ stage }, times[stage]);
  }

  /** Adds a number that is read when somebody asks; or several, by the values of a label. */
  gauge(name: string, help: string, read: () => number): void;
  gauge(name: string, help: string, read: () => Record<string, number>, label: string): void;
  gauge(name: string, help: string, read: () => number | Record<string, number>, label?: string): void {
    const gauge = new Gauge({
      name,
      help,
      labelNames: label ? [label] : [],
      registers: [],
      collect() {
        const value = read();
        if (typeof value === 'number') this.set(value);
        else for (const [key, number] of Object.entries(value)) this.set({ [label!]: key }, number);
      },
    });
    this.registry.registerMetric(gauge);
  }

  /** Everything in the text format of Prometheus. Memory, processor and event loop are watched from the first time on. */
  async text(): Promise<string> {
    if (!this.isProcessWatched) collectDefaultMetrics({ register: this.registry });
    this.isProcessWatched = true;
    return this.registry.metrics();
  }

  private counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  private histogram<Label extends string>(name: string, help: string, labelNames: Label[]): Histogram<Label> {
    return new Histogram({ name, help, labelNames, buckets: LATENCY_BUCKETS, registers: [this.registry] });
  }
}
