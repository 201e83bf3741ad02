import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { NotFound } from './routes/not-found.js';
import { Shell } from './shell/shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** Each view comes with the first visit to it; `src/page/page-paths.ts` lists the addresses that are served. */
const diagnose = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/diagnose/diagnose.js'), 'Diagnose'),
});

export const router = createRouter({
  routeTree: root.addChildren([diagnose]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
