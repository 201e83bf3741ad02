import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readBrowseSearch } from './routes/browse/browse-search.js';
import { Diagnose } from './routes/diagnose/diagnose.js';
import { NotFound } from './routes/not-found.js';
import { readTranslateSearch } from './routes/translate/translate-search.js';
import { readOverviewSearch } from './routes/overview/overview-search.js';
import { readRecordSearch } from './routes/record/record-search.js';
import { readWriteSearch } from './routes/write/write-search.js';
import { Shell } from './shell/shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** This is what nearly everybody comes for. `src/page/page-paths.ts` lists the addresses that are served. */
const diagnose = createRoute({ getParentRoute: () => root, path: '/', component: () => <Diagnose /> });

const signatures = createRoute({ getParentRoute: () => root, path: '/signatures' });

/** This view, and each that follows, comes with the first visit to it. */
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

const overview = createRoute({
  getParentRoute: () => root,
  path: '/overview',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('./routes/overview/overview.js'), 'Overview'),
});

const translate = createRoute({
  getParentRoute: () => root,
  path: '/translate/$locale',
  validateSearch: readTranslateSearch,
  component: lazyRouteComponent(() => import('./routes/translate/translate.js'), 'Translate'),
});

/** The way back to an answer that holds nothing of its text: the records alone. */
const sharedRecords = createRoute({
  getParentRoute: () => root,
  path: '/shared/records',
  validateSearch: ({ id }): { id: string[] } => ({ id: [id].flat().filter((one) => typeof one === 'string') }),
  component: lazyRouteComponent(() => import('./routes/shared/shared-records.js'), 'SharedRecords'),
});

const sharedText = createRoute({
  getParentRoute: () => root,
  path: '/shared/$id',
  component: lazyRouteComponent(() => import('./routes/shared/shared-text.js'), 'SharedText'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    diagnose,
    signatures.addChildren([browse, record]),
    write,
    overview,
    translate,
    sharedRecords,
    sharedText,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
