import { useSyncExternalStore } from 'react';

const KEY = 'cairn.single-keys';
const OFF = 'off';

const listeners = new Set<() => void>();

/** Whether keys that write a sign may act on the page: who speaks to the machine, or misses keys, turns them off. */
export const useAreSingleKeysOn = () => useSyncExternalStore(subscribe, () => localStorage.getItem(KEY) !== OFF);

export function turnSingleKeys(areOn: boolean): void {
  if (areOn) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, OFF);
  for (const listener of listeners) listener();
}

/** Keys without ctrl, ⌘ or alt that write a sign. */
export const isSingleKey = (keys: string) => /^(?:shift\+)?.$/.test(keys);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
