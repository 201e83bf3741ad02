import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What requests do, for each of which there are limits of its own. */
export type RouteClass = 'match' | 'read' | 'write' | 'bulk';

/** What a body is, and how its handler gets it: read, or as the stream that it is. */
type BodyKind = keyof typeof BODY_TYPES;

const JSON_TYPES = ['application/json', 'application/merge-patch+json'];
const NDJSON_TYPE = 'application/x-ndjson';

/** The media types of each kind of body. */
const BODY_TYPES = {
  json: JSON_TYPES,
  /** Its text is kept as `rawBody`, as it was signed. */
  signed_json: JSON_TYPES,
  /** JSON is read, NDJSON streams. */
  json_or_ndjson: [...JSON_TYPES, NDJSON_TYPE],
  /** Both stream, however long they are. */
  json_elements: [...JSON_TYPES, NDJSON_TYPE],
  /** Streams. */
  text: ['text/plain'],
  /** As HTML sends it. */
  form: ['application/x-www-form-urlencoded'],
} as const satisfies Record<string, readonly string[]>;

/** What a route says of itself to those that see its requests before it does. */
export interface RouteTraits {
  /** By its method where it does not say; undefined for what is no part of the API, such as the page. */
  routeClass?: RouteClass;
  /** `json` where it does not say. */
  body?: BodyKind;
  /** Its work grows with what is sent or stored: its body has an hour, its answer all the time it needs. */
  takesLong?: boolean;
  /** It watches the service, and is let in however many others are. */
  isAlwaysAdmitted?: boolean;
}

declare module 'fastify' {
  // oxlint-disable-next-line typescript/no-empty-object-type -- it is how an interface is extended
  interface FastifyContextConfig extends RouteTraits {}
}

/** Declares what is particular about a route. */
export const RouteTraits = (traits: RouteTraits) => RouteConfig(traits);

/** The media types that a body may have here. */
export const bodyTypes = ({ routeOptions }: FastifyRequest): readonly string[] =>
  BODY_TYPES[routeOptions.config.body ?? 'json'];

/** Says of each route to come that is part of the API what its requests do, where it does not say so itself. */
export function classifyRoutes(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    if (!route.url.startsWith('/v1/')) return;
    const isRead = route.method === 'GET' || route.method === 'HEAD';
    route.config = { routeClass: isRead ? 'read' : 'write', ...route.config } as typeof route.config;
  });
}
