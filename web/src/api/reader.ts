import { useSyncExternalStore } from 'react';
import type { components } from '@cairn/client';
import { accessToken, askForToken } from './access-token.js';

/** Who reads the page, as the service knows it by a cookie that the page itself cannot see. */
export type Reader = components['schemas']['SessionDto'];

const listeners = new Set<() => void>();
let reader: Reader | undefined;
let loading: Promise<void> | undefined;

/** Asks the service, once; `again` when something may have changed. Who is nobody yet is asked to sign in at once. */
export function loadReader(again = false): Promise<void> {
  if (again) loading = undefined;
  loading ??= fetch('/v1/session')
    .then(async (answer) => {
      reader = answer.ok ? ((await answer.json()) as Reader) : undefined;
      for (const listener of listeners) listener();
      if (reader?.sign_in && !reader.actor && !accessToken()) askForToken();
    })
    // The network fails: whatever the reader does next says so.
    .catch(() => void (loading = undefined));
  return loading;
}

/** What goes with each change, so that it is known to come from this page. */
export const csrfToken = () => reader?.csrf_token ?? null;

/** Where the reader signs in, to come back to where they are. */
export const signInAddress = () =>
  `/v1/sign-in?${new URLSearchParams({ return_to: location.pathname + location.search })}`;

/** Why signing in came to nothing just now, by a name for it; null if it did not. */
export const signInError = new URLSearchParams(location.search).get('sign_in_error')?.slice(0, 40) ?? null;

/** Ends the session. Throws when the network fails, for then it has not ended. */
export async function endSession(): Promise<void> {
  const csrf = csrfToken();
  await fetch('/v1/session', { method: 'DELETE', ...(csrf && { headers: { 'csrf-token': csrf } }) });
  await loadReader(true);
}

export const useReader = () => useSyncExternalStore(subscribe, () => reader);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
