import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readBrowseSearch } from './routes/browse/browse-search.js';
import { NotFound } from './routes/not-found.js';
import { readRecordSearch } from './routes/record/record-search.js';
import { readWriteSearch } from './routes/write/write-search.js';
import { Shell } from './shell/shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** Each view comes with the first visit to it; `src/page/page-paths.ts` lists the addresses that are served. */
const diagnose = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./routes/diagnose/diagnose.js'), 'Diagnose'),
});

const signatures = createRoute({ getParentRoute: () => root, path: '/signatures' });

const browse = createRoute({
  getParentRoute: () => signatures,
  path: '/',
  validateSearch: readBrowseSearch,
  component: lazyRouteComponent(() => import('./routes/browse/browse.js'), 'Browse'),
});

const record = createRoute({
  getParentRoute: () => signatures,
  path: '$',
  validateSearch: readRecordSearch,
  component: lazyRouteComponent(() => import('./routes/record/record-views.js'), 'RecordViews'),
});

const write = createRoute({
  getParentRoute: () => root,
  path: '/new',
  validateSearch: readWriteSearch,
  component: lazyRouteComponent(() => import('./routes/write/new-record.js'), 'NewRecord'),
});

export const router = createRouter({
  routeTree: root.addChildren([diagnose, signatures.addChildren([browse, record]), write]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
