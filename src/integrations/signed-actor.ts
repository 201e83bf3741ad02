import { createHmac } from 'node:crypto';
import type { Actor } from '../access/actor.js';
import type { Signer } from './signers.js';

/**
 * The actor whom a signed request names: the same for the same name, which nobody without the secret can find out.
 * May ask and report, nothing else.
 */
export function signedActor(signer: Signer, secret: string, name: string): Actor {
  const digest = createHmac('sha256', secret).update(`reporter:${name}`).digest('base64url');
  return { id: `${signer}:${digest.slice(0, 22)}`, kind: 'signed', scopes: ['match', 'outcomes:write'] };
}
