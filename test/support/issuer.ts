import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';
import { SCOPES } from '../../src/access/actor.js';

/** Cairn's name at the issuer, its name where tokens are opaque, and the name of something else. */
export const AUDIENCE = 'https://cairn.test';
export const OPAQUE_AUDIENCE = 'https://opaque.cairn.test';
export const OTHER_AUDIENCE = 'https://other.test';

/** A client that acts for itself; it may have a few of the scopes only. */
export const ROBOT = { id: 'robot', secret: 'robots-secret', scope: 'match signatures:read' };
/** Cairn as a client. */
export const CAIRN = { id: 'cairn', secret: 'cairns-secret' };

export interface TestIssuer {
  url: string;
  /** What a request of the robot for a token was answered. */
  requestToken: (params: Record<string, string>) => Promise<{ status: number; text: string }>;
  /** A token of the robot. */
  token: (params?: Record<string, string>) => Promise<string>;
  revoke: (token: string) => Promise<void>;
  /** Signs what the issuer itself would not, with its own key unless told otherwise. */
  sign: (changes?: JWTPayload, header?: { alg?: string; kid?: string; typ?: string }) => Promise<string>;
  /** The public key as it is published. */
  publicKey: () => JWK;
  /** While it is away, it answers nothing but 503. */
  setAway: (isAway: boolean) => void;
  /** Lets people sign in at Cairn, which is sent back to at this address. */
  registerCairn: (redirectUri: string) => void;
  /** Goes on with another key. */
  rotate: () => Promise<void>;
  close: () => Promise<void>;
}

/** A real identity provider on this machine. Whoever signs in may do so by any name and password. */
export async function startIssuer(): Promise<TestIssuer> {
  const away: RequestListener = (_request, response) => response.writeHead(503).end();
  let isAway = false;
  let handle = away;
  const server = createServer((request, response) => (isAway ? away : handle)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  let number = 0;
  let redirectUris = ['https://cairn.test/none-yet'];
  let key: { kid: string; privateKey: CryptoKey; publicJwk: JWK; privateJwk: JWK };
  const serve = () => {
    // It tells on the console what is not for production.
    const warnings = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const clients = [robot, { ...cairn, redirect_uris: redirectUris }];
    const answer = new Provider(url, { ...configuration, clients, jwks: { keys: [key.privateJwk] } }).callback();
    warnings.mockRestore();
    handle = (request, response) => void answer(request, response);
  };
  const rotate = async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const named = { kid: `key-${++number}`, alg: 'RS256', use: 'sig' };
    const [publicJwk, privateJwk] = await Promise.all([exportJWK(publicKey), exportJWK(privateKey)]);
    key = {
      kid: named.kid,
      privateKey,
      publicJwk: { ...publicJwk, ...named },
      privateJwk: { ...privateJwk, ...named },
    };
    serve();
  };
  await rotate();

  const form = (path: string, { id, secret }: typeof CAIRN, params: Record<string, string>) =>
    fetch(url + path, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams(params),
    });
  const requestToken: TestIssuer['requestToken'] = async (params) => {
    const answer = await form('/token', ROBOT, { grant_type: 'client_credentials', resource: AUDIENCE, ...params });
    return { status: answer.status, text: await answer.text() };
  };

  return {
    url,
    requestToken,
    token: async (params = { scope: 'match' }) => {
      const { status, text } = await requestToken(params);
      if (status !== 200) throw new Error(text);
      return (JSON.parse(text) as { access_token: string }).access_token;
    },
    revoke: async (token) => {
      const { status } = await form('/token/revocation', ROBOT, { token });
      if (status !== 200) throw new Error(`revoking was answered ${status}`);
    },
    sign: (changes, { alg = 'RS256', kid = key.kid, typ = 'at+jwt' } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const claims = { iss: url, aud: AUDIENCE, sub: 'ada', scope: 'match', iat: now, exp: now + 300, ...changes };
      return new SignJWT(claims).setProtectedHeader({ alg, kid, typ }).sign(key.privateKey);
    },
    publicKey: () => key.publicJwk,
    registerCairn: (redirectUri) => {
      redirectUris = [redirectUri];
      serve();
    },
    setAway: (wanted) => (isAway = wanted),
    rotate,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

const SCOPE = SCOPES.join(' ');
const FORMATS: Record<string, 'jwt' | 'opaque'> = {
  [AUDIENCE]: 'jwt',
  [OTHER_AUDIENCE]: 'jwt',
  [OPAQUE_AUDIENCE]: 'opaque',
};

const robot = {
  client_id: ROBOT.id,
  client_secret: ROBOT.secret,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
  scope: ROBOT.scope,
};

const cairn = {
  client_id: CAIRN.id,
  client_secret: CAIRN.secret,
  grant_types: ['authorization_code'],
  response_types: ['code' as const],
};

const configuration: Configuration = {
  scopes: ['openid', ...SCOPES],
  features: {
    devInteractions: { enabled: true },
    clientCredentials: { enabled: true },
    introspection: { enabled: true, allowedPolicy: (_ctx, client) => client.clientId === CAIRN.id },
    revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (_ctx, resource) => ({
        scope: SCOPE,
        audience: resource,
        accessTokenFormat: FORMATS[resource]!,
        accessTokenTTL: 300,
        jwt: { sign: { alg: 'RS256' as const } },
      }),
    },
  },
  // People have no other way to sign in than with it.
  pkce: { required: () => true },
  ttl: { AccessToken: 300, ClientCredentials: 300, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
};
