import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '../../generated/api.js';
import { currentLanguage } from '../i18n/i18n.js';
import { accessToken, askForToken } from './access-token.js';
import { ApiProblem, type ProblemBody } from './api-problem.js';
import { csrfToken, loadReader } from './reader.js';

/** Speaks for the reader: in their language, with their token if they gave one, and known to come from this page. */
const asReader: Middleware = {
  async onRequest({ request }) {
    await loadReader();
    const csrf = csrfToken();
    if (csrf) request.headers.set('csrf-token', csrf);
    const token = accessToken();
    if (token) request.headers.set('authorization', `Bearer ${token}`);
    request.headers.set('accept-language', currentLanguage());
  },
  onResponse({ response }) {
    if (response.status === 401) askForToken();
    // They may have signed in anew in another tab.
    if (response.status === 403 && csrfToken()) void loadReader(true);
  },
};

/** Cairn's own API, typed by the description that it gives of itself. */
export const api = createClient<paths, `application/${string}json`>({ baseUrl: location.origin });
api.use(asReader);

/** What a call answered. Throws `ApiProblem` for a refusal; a network that fails throws by itself. */
export async function answerOf<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new ApiProblem(response.status, error as ProblemBody | undefined);
  return data as T;
}
