import type { SessionDto } from '../access/sign-in/session.dto.js';
import type { CreatedTokenDto, NewTokenDto, TokenDto, TokenListDto } from '../access/tokens.dto.js';
import type { AuditLineDto } from '../audit/audit.dto.js';
import { json, ndjson } from './media-types.js';

const newToken: NewTokenDto = { name: 'ticket-bot', scopes: ['match', 'signatures:read'], lifetime_days: 90 };

const token: TokenDto = {
  id: '3f2a9c01d4e7',
  name: newToken.name,
  scopes: newToken.scopes,
  state: 'active',
  created_at: '2026-03-02T09:41:07.172Z',
  created_by: 'local',
  expires_at: '2026-05-31T09:41:07.172Z',
  revoked_at: null,
};

const created: CreatedTokenDto = { ...token, secret: 'cairn_0m7vIbU0pX3T8Zp0k4xv2y5mYt5n3u1oQ9cJ6wRzEaA' };

const tokens: TokenListDto = { tokens: [token] };

const revoked: TokenDto = { ...token, state: 'revoked', revoked_at: '2026-03-04T16:20:51.604Z' };

const auditLine: AuditLineDto = {
  at: '2026-03-02T09:41:07.172Z',
  actor: 'oidc:8b1f4c',
  action: 'token.revoke',
  target: 'token:3f2a9c01d4e7',
  before: { state: 'active' },
  after: { state: 'revoked' },
  times: 1,
};

const session: SessionDto = {
  sign_in: true,
  actor: { id: 'oidc:8b1f4c' },
  scopes: ['match', 'signatures:read'],
  csrf_token: 'Zl3xXbVt5nq0cB8mJ2rKfAm0c2JvT1ZkqfJp3nHq8Lx',
};

/** What each operation on tokens, sessions and the audit is sent and answers, by its id. */
export const ACCESS_EXAMPLES = {
  tokens_list: { answers: { 200: json(tokens) } },
  tokens_create: { body: newToken, answers: { 201: json(created) } },
  tokens_revoke: { answers: { 200: json(revoked) } },
  audit_read: { answers: { 200: ndjson(auditLine) } },
  session_read: { answers: { 200: json(session) } },
  session_end: { answers: {} },
};
