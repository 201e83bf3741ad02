/** What an actor may do. Every route asks for one of these, or is `public`. */
export const SCOPES = [
  'match',
  'signatures:read',
  'signatures:write',
  'translations:write',
  'translations:review',
  'outcomes:write',
  'admin:read',
  'admin:write',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Who a request comes from: `signed` when a signature vouches for it, `oidc` when an identity provider does. Revisions, reviews and outcomes name it. */
export interface Actor {
  id: string;
  kind: 'anonymous' | 'token' | 'oidc' | 'local' | 'system' | 'signed';
  scopes: readonly Scope[];
  /** Where an anonymous request came from. Never to be stored as it is. */
  address?: string;
}

/** Anyone, while `CAIRN_AUTH=open`. */
export const ANYONE: Actor = { id: 'anonymous', kind: 'anonymous', scopes: SCOPES };

/** A process of the same person on the same machine, known by the embedded database's owner file. */
export const LOCAL: Actor = { id: 'local', kind: 'local', scopes: SCOPES };

/** Cairn itself, loading the seed records. */
export const SEED: Actor = { id: 'seed', kind: 'system', scopes: SCOPES };
