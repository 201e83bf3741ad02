import type { MaskedKind } from './rule.js';

const STAND_INS: Record<MaskedKind, string> = {
  private_key: '-----BEGIN PRIVATE KEY-----',
  jwt: 'eyJhbGciOiJub25lIn0.e30.',
  api_key: 'abcdef0123456789',
  credential: 'abcdef0123456789',
  secret: 'secret',
  cookie: 'id=1',
  email: 'user@example.com',
  ip: '192.0.2.1',
  card: '4111111111111111',
  user: 'user',
};

/** A masked text with something of its kind in place of each placeholder, as patterns expect it that were written for raw texts. */
export const withStandIns = (masked: string): string =>
  masked.replace(/\{(\w+)\}/g, (found, kind: string) => (STAND_INS as Record<string, string>)[kind] ?? found);
