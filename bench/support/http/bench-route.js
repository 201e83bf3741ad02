/**
 * Loaded before the service itself: adds two routes that parse the body as all routes do and answer a constant, one of
 * Nest with its guard and one of bare Fastify, and lets the engine answer what it did before for the same text, in no
 * time.
 */
import { subscribe } from 'node:diagnostics_channel';
import { monitorEventLoopDelay } from 'node:perf_hooks';

let constant = '';
let engine = 'running';

subscribe('fastify.initialization', ({ fastify }) => {
  fastify.post('/bench/fastify', (_request, reply) => {
    reply.type('application/json; charset=utf-8').send(constant);
  });
});

const dist = (path) => import(`${process.env.BENCH_DIST}/${path}`);
const { Body, Controller, Header, HttpCode, Post } = await import('@nestjs/common');
const { Needs } = await dist('access/needs.decorator.js');
const { DiagnosisModule } = await dist('diagnosis/diagnosis.module.js');

/** Decorators are called by hand, since this file runs as it is. */
class ConstantController {
  answer() {
    return constant;
  }
}
const { prototype } = ConstantController;
const answer = Object.getOwnPropertyDescriptor(prototype, 'answer');
for (const decorate of [
  Post('nest'),
  HttpCode(200),
  Header('content-type', 'application/json; charset=utf-8'),
  Needs('match'),
])
  decorate(prototype, 'answer', answer);
Body()(prototype, 'answer', 0);
Controller('bench')(ConstantController);
Reflect.getMetadata('controllers', DiagnosisModule).push(ConstantController);

const { PatternSet } = await dist('matching/pattern-set.js');
const { matchWithin } = PatternSet.prototype;
if (!matchWithin) throw new Error('This build asks the engine in another way: what it answers cannot be remembered.');
const remembered = new Map();
PatternSet.prototype.matchWithin = function (text, steps) {
  if (engine === 'running') return matchWithin.call(this, text, steps);
  let result = remembered.get(text);
  if (!result) remembered.set(text, (result = matchWithin.call(this, text, steps)));
  return result;
};

const delays = monitorEventLoopDelay({ resolution: 5 });
delays.enable();
let peak = 0;
setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20).unref();

/** Delays are what a timer waits beyond its time. */
function watched() {
  const ms = (value) => Number(Math.max(0, value / 1e6 - 5).toFixed(1));
  const seen = {
    rss: process.memoryUsage.rss(),
    peak,
    delay: { p50: ms(delays.percentile(50)), p99: ms(delays.percentile(99)), max: ms(delays.max) },
  };
  delays.reset();
  peak = 0;
  return seen;
}

process.on('message', (change) => {
  if (change.watch) return process.send({ watched: watched() });
  ({ constant = constant, engine = engine } = change);
  const { user, system } = process.cpuUsage();
  process.send({ cpu: user + system });
});
process.channel.unref();
