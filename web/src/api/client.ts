import { CairnClient, type Answered } from '@cairn/client';
import { currentLanguage } from '../i18n/i18n.js';
import { accessToken, askForToken } from './access-token.js';
import { csrfToken, loadReader } from './reader.js';

/** Speaks for the reader: in their language, with their token if they gave one, and known to come from this page. */
const asReader: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  await loadReader();
  const csrf = csrfToken();
  if (csrf) request.headers.set('csrf-token', csrf);
  const token = accessToken();
  if (token) request.headers.set('authorization', `Bearer ${token}`);
  request.headers.set('accept-language', currentLanguage());
  const response = await fetch(request);
  if (response.status === 401) askForToken();
  // They may have signed in anew in another tab.
  if (response.status === 403 && csrfToken()) void loadReader(true);
  return response;
};

/** Cairn's own API, by the client that others use too. */
export const api = new CairnClient({ url: location.origin, fetch: asReader });

/** What a call answered, without its headers. Throws as the client does. */
export async function answerOf<T>(call: Promise<Answered<T>>): Promise<T> {
  return (await call).data;
}
