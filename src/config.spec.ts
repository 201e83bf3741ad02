import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { SCOPES } from './access/actor.js';
import {
  ConfigError,
  isLoopback,
  readConfig,
  readSettings,
  terminalLanguage,
  terminalLocale,
  VARIABLES,
  type Config,
} from './config.js';
import { temporaryFolder } from '../test/support/processes.js';

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: '',
      maxText: 1_048_576,
      receiveSeconds: 30,
      answerSeconds: 20,
      keepMisses: true,
      auth: 'open',
      oidcIssuer: '',
      oidcScopeClaims: ['scope', 'scp'],
      oidcGrants: {},
      oidcSignInScope: `openid ${SCOPES.join(' ')}`,
      sessionHours: 8,
      auditDays: 365,
      openBeyondLoopback: false,
      allowedHosts: [],
      allowedOrigins: [],
      rateLimits: { match: 6_000, read: 6_000, write: 1_200, bulk: 120 },
      trustedProxies: [],
      translateTo: ['en', 'zh'],
      fourEyes: false,
      unreviewed: 'mark',
      hanLatinSpacing: { default: 'consistent' },
      outcomeHalfLife: 365,
      logLevel: 'info',
      logFormat: 'text',
    });
  });

  it('reads every setting', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '0.0.0.0',
      DATABASE_URL: 'postgres://cairn:secret@db/cairn',
      CAIRN_DATA_DIR: '/data',
      CAIRN_SEED: 'off',
      CAIRN_MAX_TEXT: '2048',
      CAIRN_RECEIVE_SECONDS: '10',
      CAIRN_ANSWER_SECONDS: '60',
      CAIRN_KEEP_MISSES: 'off',
      CAIRN_AUTH: 'oidc',
      CAIRN_OIDC_ISSUER: 'https://id.example/realms/shop',
      CAIRN_OIDC_AUDIENCE: 'cairn, https://cairn.example',
      CAIRN_OIDC_SCOPE_CLAIMS: 'realm_access.roles',
      CAIRN_OIDC_GRANTS: '{"editors":["signatures:read","signatures:write"]}',
      CAIRN_OIDC_CLIENT_ID: 'cairn-page',
      CAIRN_OIDC_CLIENT_SECRET: 'hunter2',
      CAIRN_OIDC_RESOURCE: 'https://cairn.example',
      CAIRN_OIDC_SIGN_IN_SCOPE: 'openid match',
      CAIRN_SESSION_HOURS: '12',
      CAIRN_AUDIT_DAYS: '30',
      CAIRN_OPEN_BEYOND_LOOPBACK: 'yes',
      CAIRN_ALLOWED_HOSTS: 'a.example, b.example',
      CAIRN_ALLOWED_ORIGINS: 'https://a.example',
      CAIRN_RATE_LIMITS: 'match=100, write=5',
      CAIRN_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      CAIRN_TRANSLATE_TO: 'zh-CN, zh-TW, pt-BR',
      CAIRN_FOUR_EYES: 'yes',
      CAIRN_UNREVIEWED: 'hide',
      CAIRN_HAN_LATIN_SPACING: 'require, zh-Hant=off',
      CAIRN_OUTCOME_HALF_LIFE: '90',
      CAIRN_SLACK_SIGNING_SECRET: '8f742231b10e8888abcd99yyyzzz85a5',
      CAIRN_WEBHOOK_SECRET: 'sixteen-letters-',
      CAIRN_TOKEN: 'cairn_secret',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      LOG_LEVEL: 'silent',
      LOG_FORMAT: 'json',
    });
    expect(config).toEqual({
      port: 0,
      host: '0.0.0.0',
      databaseUrl: 'postgres://cairn:secret@db/cairn',
      dataDir: '/data',
      seed: 'off',
      maxText: 2048,
      receiveSeconds: 10,
      answerSeconds: 60,
      keepMisses: false,
      auth: 'oidc',
      oidcIssuer: 'https://id.example/realms/shop',
      oidcAudience: ['cairn', 'https://cairn.example'],
      oidcScopeClaims: ['realm_access.roles'],
      oidcGrants: { editors: ['signatures:read', 'signatures:write'] },
      oidcClientId: 'cairn-page',
      oidcClientSecret: 'hunter2',
      oidcResource: 'https://cairn.example',
      oidcSignInScope: 'openid match',
      sessionHours: 12,
      auditDays: 30,
      openBeyondLoopback: true,
      allowedHosts: ['a.example', 'b.example'],
      allowedOrigins: ['https://a.example'],
      rateLimits: { match: 100, read: 6_000, write: 5, bulk: 120 },
      trustedProxies: ['10.0.0.0/8', '::1'],
      translateTo: ['zh', 'zh-Hant', 'pt-BR'],
      fourEyes: true,
      unreviewed: 'hide',
      hanLatinSpacing: { default: 'require', 'zh-Hant': 'off' },
      outcomeHalfLife: 90,
      slackSigningSecret: '8f742231b10e8888abcd99yyyzzz85a5',
      webhookSecret: 'sixteen-letters-',
      token: 'cairn_secret',
      otlpEndpoint: 'http://collector:4318',
      logLevel: 'silent',
      logFormat: 'json',
    });
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '80x'],
    ['PORT', ''],
    ['HOST', 'a b'],
    ['DATABASE_URL', 'mysql://x'],
    ['CAIRN_DATA_DIR', ''],
    ['CAIRN_SEED', ''],
    ['CAIRN_RECEIVE_SECONDS', '0'],
    ['CAIRN_ANSWER_SECONDS', '3601'],
    ['CAIRN_RATE_LIMITS', 'match=0'],
    ['CAIRN_RATE_LIMITS', 'walk=5'],
    ['CAIRN_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['CAIRN_TRANSLATE_TO', 'zh,?'],
    ['CAIRN_FOUR_EYES', '1'],
    ['CAIRN_UNREVIEWED', 'blur'],
    ['CAIRN_HAN_LATIN_SPACING', 'on'],
    ['CAIRN_HAN_LATIN_SPACING', 'zh=on'],
    ['CAIRN_OUTCOME_HALF_LIFE', '0'],
    ['CAIRN_MAX_TEXT', '0'],
    ['CAIRN_MAX_TEXT', '1e6'],
    ['CAIRN_AUTH', 'none'],
    ['CAIRN_OIDC_ISSUER', 'id.example'],
    ['CAIRN_OIDC_ISSUER', 'http://id.example'],
    ['CAIRN_OIDC_ISSUER', 'https://id.example?realm=shop'],
    ['CAIRN_OIDC_GRANTS', 'editors'],
    ['CAIRN_OIDC_GRANTS', '[]'],
    ['CAIRN_OIDC_GRANTS', '{"editors":["everything"]}'],
    ['CAIRN_OIDC_CLIENT_ID', 'a b'],
    ['CAIRN_OIDC_RESOURCE', 'a b'],
    ['CAIRN_OIDC_SIGN_IN_SCOPE', 'match'],
    ['CAIRN_SESSION_HOURS', '0'],
    ['CAIRN_AUDIT_DAYS', '0'],
    ['CAIRN_OPEN_BEYOND_LOOPBACK', 'true'],
    ['CAIRN_ALLOWED_ORIGINS', 'a.example'],
    ['CAIRN_ALLOWED_ORIGINS', 'https://a.example/path'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4317'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_FORMAT', 'xml'],
  ])('stops at %s=%j with one line that names both and what it should be', (name, value) => {
    const read = (language: string) => {
      try {
        readConfig({ [name]: value, LANG: language });
      } catch (error) {
        return error;
      }
    };
    for (const [language, words] of [
      ['C.UTF-8', 'should be'],
      ['zh_CN.UTF-8', '应为'],
    ] as const) {
      const error = read(language) as ConfigError;
      expect(error).toBeInstanceOf(ConfigError);
      expect(error.message).toContain(name);
      expect(error.message).toContain(value);
      expect(error.message).toContain(words);
      expect(error.message).not.toContain('\n');
    }
  });

  it('does not open itself to the network without a word', () => {
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(ConfigError);
    expect(() => readConfig({ HOST: 'cairn.example' })).toThrow(/CAIRN_OPEN_BEYOND_LOOPBACK/);
    expect(readConfig({ HOST: '0.0.0.0', CAIRN_OPEN_BEYOND_LOOPBACK: 'yes' }).host).toBe('0.0.0.0');
    expect(readConfig({ HOST: '0.0.0.0', CAIRN_AUTH: 'token' }).host).toBe('0.0.0.0');
  });

  it('takes tokens of an issuer only when it knows which and for whom', () => {
    const issuer = { CAIRN_AUTH: 'oidc', CAIRN_OIDC_ISSUER: 'http://localhost:4000' };
    expect(() => readConfig(issuer)).toThrow(/CAIRN_OIDC_AUDIENCE/);
    expect(() => readConfig({ CAIRN_AUTH: 'oidc', CAIRN_OIDC_AUDIENCE: 'cairn' })).toThrow(/CAIRN_OIDC_ISSUER/);
    expect(readConfig({ ...issuer, CAIRN_OIDC_AUDIENCE: 'cairn' }).auth).toBe('oidc');
  });

  it('is what the README says, variable by variable', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` *\|([^|]*)\|/gm)].map(([, name, fallback]) => [
      name,
      fallback!.trim(),
    ]);
    const said = Object.values(VARIABLES).map(({ name, fallback }) => [
      name,
      name === 'CAIRN_SEED' ? '`data/signatures`' : fallback === '' ? '' : `\`${fallback}\``,
    ]);
    expect(rows).toEqual(said);
  });
});

it('knows what only this machine can reach', () => {
  expect(['localhost', '127.0.0.1', '127.1.2.3', '::1'].map(isLoopback)).toEqual([true, true, true, true]);
  expect(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example'].map(isLoopback)).toEqual([false, false, false, false]);
});

it('shows the settings in force, without secrets', () => {
  const env = {
    DATABASE_URL: 'postgres://cairn:hunter2@db/cairn?sslmode=require&password=hunter2',
    CAIRN_TOKEN: 'cairn_hunter2',
    CAIRN_WEBHOOK_SECRET: 'hunter2-hunter2-hunter2',
    CAIRN_OIDC_CLIENT_SECRET: 'hunter2',
    PORT: '80',
  };
  const settings = new Map(readSettings(env).map(({ name, ...setting }) => [name, setting]));
  expect([...settings.keys()]).toEqual(Object.values(VARIABLES).map(({ name }) => name));
  expect(JSON.stringify([...settings])).not.toContain('hunter2');
  expect(settings.get('DATABASE_URL')).toEqual({
    value: 'postgres://cairn:***@db/cairn?sslmode=require&password=***',
    isSet: true,
  });
  expect(settings.get('CAIRN_TOKEN')).toEqual({ value: '***', isSet: true });
  expect(settings.get('PORT')).toEqual({ value: '80', isSet: true });
  expect(settings.get('CAIRN_DATA_DIR')).toEqual({ value: resolve('.cairn'), isSet: false });
  expect(() => readSettings({ CAIRN_TOKEN: 'hunter2 hunter2' })).toThrow(/^CAIRN_TOKEN is "\*\*\*"/);
  expect(() => readSettings({ CAIRN_WEBHOOK_SECRET: 'hunter2' })).toThrow(/^CAIRN_WEBHOOK_SECRET is "\*\*\*"/);
});

describe('a secret', () => {
  const { folder, remove } = temporaryFolder();
  afterAll(remove);
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const SECRETS = [
    'DATABASE_URL',
    'CAIRN_OIDC_CLIENT_SECRET',
    'CAIRN_SLACK_SIGNING_SECRET',
    'CAIRN_WEBHOOK_SECRET',
    'CAIRN_TOKEN',
  ];

  it.each(SECRETS)('may stand in a file: %s', (name) => {
    const [key] = Object.entries(VARIABLES).find(([, variable]) => variable.name === name)!;
    const value = name === 'DATABASE_URL' ? 'postgres://cairn:hunter2@db/cairn' : 'hunter2-hunter2-hunter2';
    const env = { [`${name}_FILE`]: file(name, `${value}\n`) };
    expect(readConfig(env)[key as keyof Config]).toBe(value);
    expect(JSON.stringify(readSettings(env))).not.toContain('hunter2');
    expect(readSettings(env).filter(({ isSet }) => isSet)).toEqual([expect.objectContaining({ name })]);
  });

  it('does not stand in two places', () => {
    const env = { CAIRN_TOKEN: 'one', CAIRN_TOKEN_FILE: file('token', 'other') };
    expect(() => readConfig(env)).toThrow('CAIRN_TOKEN and CAIRN_TOKEN_FILE are both set.');
  });

  it('is asked for by the name of its variable where its file cannot be read, or has something else', () => {
    expect(() => readConfig({ CAIRN_TOKEN_FILE: join(folder, 'none') })).toThrow(/CAIRN_TOKEN_FILE .*ENOENT/);
    expect(() => readConfig({ DATABASE_URL_FILE: file('database', 'mysql://cairn:hunter2@db') })).toThrow(
      /^DATABASE_URL is "mysql:\/\/cairn:\*\*\*@db"/,
    );
  });

  it('is the only thing that does: a file for another setting is not looked for', () => {
    expect(readConfig({ PORT_FILE: join(folder, 'none') }).port).toBe(3000);
  });
});

it.each([
  [{ LANG: 'de_AT.UTF-8' }, 'de-AT'],
  [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh-TW'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LC_ALL: 'POSIX' }, 'en'],
  [{ LANG: '???' }, 'en'],
  [{}, 'en'],
])('asks in the language of the terminal: %j', (env, tag) => {
  expect(terminalLanguage(env)).toBe(tag);
});

it("speaks the terminal's language", () => {
  expect(terminalLocale({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
  expect(terminalLocale({ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' })).toBe('en');
  expect(terminalLocale({ LANG: 'C' })).toBe('en');
});
