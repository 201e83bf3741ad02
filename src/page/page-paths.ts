/** The addresses under which the page is served; which of its views one shows, the page itself finds out. */
export const PAGE_PATHS = [
  '/',
  '/signatures',
  '/signatures/*',
  '/new',
  '/overview',
  '/translate/*',
  '/shared/*',
] as const;

/** Where the files lie that the page is made of, each named by a hash of what it holds. */
export const ASSETS_PATH = '/assets/';
