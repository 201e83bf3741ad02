import { useSyncExternalStore } from 'react';

const KEY = 'cairn.token';

/** Tells the views when the token, or whether one is asked for, has changed. */
const listeners = new Set<() => void>();
let isAskedFor = false;

/** The reader's token, from this tab or remembered on this machine. */
export const accessToken = () => sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);

/** Keeps the token until the tab is closed, or on this machine if the reader wants to be remembered. */
export function signIn(token: string, isRemembered: boolean): void {
  signOut();
  (isRemembered ? localStorage : sessionStorage).setItem(KEY, token);
  isAskedFor = false;
  notify();
}

export function signOut(): void {
  sessionStorage.removeItem(KEY);
  localStorage.removeItem(KEY);
  notify();
}

/** The service let the last request in by no token, or not by the one that came with it. */
export function askForToken(): void {
  isAskedFor = true;
  notify();
}

export const useIsTokenAskedFor = () => useSyncExternalStore(subscribe, () => isAskedFor);
export const useIsSignedIn = () => useSyncExternalStore(subscribe, () => accessToken() !== null);

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
