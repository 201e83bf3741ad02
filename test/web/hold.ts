import type { Page, Route } from 'playwright-core';

/** From now on requests to `address` (a glob) wait. What it gives resolves to the first of them, for the test to let go on. */
export async function hold(page: Page, address: string): Promise<{ first: Promise<Route> }> {
  let meet: (route: Route) => void;
  const first = new Promise<Route>((resolve) => (meet = resolve));
  await page.route(address, (route) => meet(route));
  return { first };
}
