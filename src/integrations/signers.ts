import type { Config } from '../config.js';

/** Metadata of a route: its signer. */
export const SIGNER = 'cairn:signer';

/** Who signs requests, with which secret, and the headers that say so. */
export const SIGNERS = {
  slack: { secret: 'slackSigningSecret', timestamp: 'x-slack-request-timestamp', signature: 'x-slack-signature' },
  webhook: { secret: 'webhookSecret', timestamp: 'cairn-timestamp', signature: 'cairn-signature' },
} as const satisfies Record<string, { secret: keyof Config; timestamp: string; signature: string }>;
export type Signer = keyof typeof SIGNERS;
