import type { IncomingMessage } from 'node:http';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Clients } from './access/clients.js';
import { refuseForeignRequests } from './access/foreign-requests.js';
import { limitRequests } from './access/limit-requests.js';
import { RateLimits } from './access/rate-limits.js';
import { noteRefusals } from './audit/note-refusals.js';
import { Refusals } from './audit/refusals.js';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import type { Database } from './database/database.js';
import { MAX_STREAMED_TEXT } from './diagnosis/match-stream.js';
import { closeInOrder, refuseConnection, serverOptions } from './http/connections.js';
import { tagAnswers } from './http/entity-tags.js';
import { admitRequests } from './http/admit-requests.js';
import { acceptFormBodies } from './http/form-body.js';
import { idAsOneSegment } from './http/id-paths.js';
import { acceptJsonBodies } from './http/json-body.js';
import { serveDocs } from './openapi.js';
import { answerProblem, ProblemFilter } from './http/problem.filter.js';
import { secureAnswers } from './http/security-headers.js';
import { requestId, tellRequestIds } from './http/request-id.js';
import { requestPipe } from './http/request.pipe.js';
import { classifyRoutes } from './http/route-traits.js';
import { acceptTextBodies } from './http/text-body.js';
import { limitWork } from './http/time-limits.js';
import { watchRequests } from './http/watch-requests.js';
import { nestLogger } from './logging.js';
import { Metrics } from './metrics/metrics.js';
import { RecordRates } from './outcomes/rates/record-rates.js';
import { servePage } from './page/serve-page.js';
import { signatureIdOf } from './signatures/signature-id.pipe.js';
import type { Tracing } from './tracing/tracing.js';

/** An id of six segments of 80 characters, its slashes written as `%2F`. */
const MAX_ID_LENGTH = 512;

/** JSON may write each byte of a text as an escape of six, and a request has more than its text. */
const bodyLimit = ({ maxText }: Config) => Math.max(8_388_608, maxText * 6 + 65_536);

/** The whole service, ready to listen. Closing it leaves `database` and `tracing` open: whoever opened them closes them. */
export async function createApp(
  config: Config,
  database: Database,
  tracing?: Tracing,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    rewriteUrl: (request: IncomingMessage) => idAsOneSegment(request.url ?? '/'),
    routerOptions: { maxParamLength: MAX_ID_LENGTH },
    bodyLimit: bodyLimit(config),
    trustProxy: config.trustedProxies.length > 0 && config.trustedProxies,
    ...serverOptions(config),
    clientErrorHandler: refuseConnection,
    genReqId: requestId,
    frameworkErrors: answerProblem,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, database, tracing), adapter, {
    bodyParser: false,
    logger: nestLogger(config, tracing),
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  closeInOrder(fastify, config.answerSeconds * 1000);
  secureAnswers(fastify);
  tellRequestIds(fastify);
  tracing?.watchRequests(fastify);
  for (const source of new Set([database.dataSource, database.reading])) tracing?.watchQueries(source);
  watchRequests(fastify, app.get(Metrics));
  noteRefusals(fastify, app.get(Refusals));
  fastify.addHook('onRequest', refuseForeignRequests(config));
  await fastify.register(fastifyCookie);
  classifyRoutes(fastify);
  limitRequests(fastify, { clients: app.get(Clients), limits: app.get(RateLimits) }, config);
  admitRequests(fastify, app.get(Metrics));
  limitWork(fastify, config.answerSeconds * 1000);
  const ms = config.receiveSeconds * 1000;
  acceptJsonBodies(fastify, { bytes: bodyLimit(config), ms });
  acceptFormBodies(fastify, { bytes: bodyLimit(config), ms });
  acceptTextBodies(fastify, { bytes: MAX_STREAMED_TEXT, ms });
  const rates = app.get(RecordRates, { strict: false });
  tagAnswers(fastify, (request) => rates.reportsOf(signatureIdOf(request)));
  app.useGlobalPipes(requestPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveDocs(app);
  await servePage(fastify);
  await app.init();
  await fastify.ready();
  return app;
}
