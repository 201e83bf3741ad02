import type { Config } from '../config.js';

/** Metadata of a route: its signer. */
export const SIGNER = 'cairn:signer';

interface SignerSettings {
  secret: keyof Config;
  timestamp: string;
  signature: string;
  /** Whether no two of its requests are the same. */
  isUnique: boolean;
}

/** Who signs requests, with which secret, and the headers that say so. */
export const SIGNERS = {
  // Each has a trigger id of its own.
  slack: {
    secret: 'slackSigningSecret',
    timestamp: 'x-slack-request-timestamp',
    signature: 'x-slack-signature',
    isUnique: true,
  },
  // Two people may well ask the same in the same second.
  webhook: {
    secret: 'webhookSecret',
    timestamp: 'cairn-timestamp',
    signature: 'cairn-signature',
    isUnique: false,
  },
} as const satisfies Record<string, SignerSettings>;
export type Signer = keyof typeof SIGNERS;
