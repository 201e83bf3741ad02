/**
 * Loaded before the service itself: adds a plain route to its Fastify, which parses the body as all routes do and
 * answers a constant, and lets the engine answer what it did before for the same text, in no time.
 */
import { subscribe } from 'node:diagnostics_channel';
import { monitorEventLoopDelay } from 'node:perf_hooks';

let constant = '';
let engine = 'running';

subscribe('fastify.initialization', ({ fastify }) => {
  fastify.post('/bench/constant', (_request, reply) => {
    reply.type('application/json; charset=utf-8').send(constant);
  });
});

const { PatternSet } = await import(`${process.env.BENCH_DIST}/matching/pattern-set.js`);
const { match } = PatternSet.prototype;
const remembered = new Map();
PatternSet.prototype.match = function (text) {
  if (engine === 'running') return match.call(this, text);
  let result = remembered.get(text);
  if (!result) remembered.set(text, (result = match.call(this, text)));
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
