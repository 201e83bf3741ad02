import { AsyncResource } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import type { Metrics } from '../metrics/metrics.js';
import { Admission } from './admission.js';
import { holdBack } from './hold-back.js';
import { takesLong } from './time-limits.js';

/** Requests that are worked on at a time. Matches go on when the database stands still, whoever else waits for it. */
const MAX_MATCHES = 512;
const MAX_OTHERS = 64;

/** Requests that stream for minutes: they hold memory, and give way to others. */
const MAX_LONG = 32;

const RETRY_AFTER_S = 1;

declare module 'fastify' {
  interface FastifyRequest {
    /** Where it has a place in which it is worked on; undefined for one that has none. */
    admission?: Admission;
  }
}

/**
 * Lets in as many requests as can be answered soon, when their bodies are there, for a client that is slow shall take
 * nobody's place. The others are answered 503 `overloaded`, most of them before their bodies are read.
 */
export function admitRequests(fastify: FastifyInstance, metrics: Metrics): void {
  const [matches, others] = [new Admission(MAX_MATCHES), new Admission(MAX_OTHERS)];
  let long = 0;
  const working = () => ({ match: matches.working, other: others.working, long });
  const waiting = () => ({ match: matches.waiting, other: others.waiting });
  metrics.gauge('cairn_requests_working', 'Requests that are worked on.', working, 'kind');
  metrics.gauge('cairn_requests_waiting', 'Requests that wait until others are answered.', waiting, 'kind');
  const isFree = ({ routeOptions }: FastifyRequest) => routeOptions.config.isAlwaysAdmitted === true;
  const admissionOf = ({ routeOptions }: FastifyRequest) =>
    routeOptions.config.routeClass === 'match' ? matches : others;
  const refuse = async (done: (error: Problem) => void) => {
    await holdBack();
    done(new Problem('overloaded', { seconds: RETRY_AFTER_S }));
  };

  fastify.decorateRequest('admission', undefined);
  fastify.addHook('onRequest', (request, _reply, done) => {
    const isRefused = takesLong(request) ? long >= MAX_LONG : admissionOf(request).isFull && !isFree(request);
    if (isRefused) void refuse(done);
    else done();
  });
  fastify.addHook('preHandler', (request, { raw }, done) => {
    if (isFree(request)) return done();
    if (takesLong(request)) {
      long++;
      raw.once('close', () => long--);
      return done();
    }
    const admission = admissionOf(request);
    // It is let in by what another request does, and shall not be traced as part of that one.
    const resource = new AsyncResource('Admission');
    let isWaiting = true;
    const applicant = {
      admit: () => {
        isWaiting = false;
        request.admission = admission;
        resource.runInAsyncScope(done);
      },
      refuse: () => {
        isWaiting = false;
        void refuse(done);
      },
    };
    admission.apply(applicant);
    raw.once('close', () => {
      leave(request);
      if (isWaiting) admission.withdraw(applicant);
    });
  });
  // What is still to be fetched needs no work any more.
  fastify.addHook('onSend', (request, _reply, _payload, done) => {
    leave(request);
    done();
  });
}

/** Gives up its place, if it has one. */
function leave(request: FastifyRequest): void {
  const { admission } = request;
  request.admission = undefined;
  admission?.leave();
}
