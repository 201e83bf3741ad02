import type { FastifyInstance } from 'fastify';

/** What requests do, for each of which there are limits of its own. */
export const ROUTE_CLASSES = ['match', 'read', 'write', 'bulk'] as const;
export type RouteClass = (typeof ROUTE_CLASSES)[number];

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Undefined for what is no part of the API: the page, its documents, and what watches the service. */
    routeClass?: RouteClass;
  }
}

/** Says of each route to come what its requests do: by `byPath`, of it and what is below it, else by its method. */
export function classifyRoutes(fastify: FastifyInstance, byPath: Readonly<Record<string, RouteClass>>): void {
  const classOf = (method: string, url: string): RouteClass | undefined => {
    const given = Object.keys(byPath).find((path) => url === path || url.startsWith(`${path}/`));
    if (given !== undefined) return byPath[given];
    if (!url.startsWith('/v1/')) return undefined;
    return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
  };
  fastify.addHook('onRoute', (route) => {
    const routeClass = classOf(String(route.method), route.url);
    route.config = { ...route.config, ...(routeClass && { routeClass }) } as typeof route.config;
  });
}
