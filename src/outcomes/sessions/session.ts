import type { Actor } from '../../access/actor.js';
import { networkOf } from '../../access/network.js';

/** One piece of somebody's work, within which fixing an error and meeting the next belong together. */
export interface Session {
  /** Who works: a key of somebody else's is another one, whatever it says. */
  caller: string;
  /** As the caller named it. */
  key: string;
}

/** The session that a caller names; undefined where none is named. */
export function sessionOf({ id, address }: Actor, key: string | undefined): Session | undefined {
  if (key === undefined) return undefined;
  return { caller: address === undefined ? id : networkOf(address), key };
}
