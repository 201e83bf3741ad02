import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ipaddr from 'ipaddr.js';
import { SCOPES, type Scope } from './access/actor.js';
import type { PhraseKey } from './i18n/phrases.js';
import { spokenLocale, storedLocale } from './i18n/locales.js';
import { translate, type SpokenLocale } from './i18n/translate.js';

/** Injection token of the `Config`. */
export const CONFIG = Symbol('config');

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const seedFolder = fileURLToPath(new URL('../data/signatures', import.meta.url));

type Expected = Extract<PhraseKey, `cli:config.expected.${string}`>;

/**
 * One variable: its name, its text when not given, how that is read (undefined: not valid), and what of it is shown. One of
 * which not all is shown may be given in a file that `<name>_FILE` names.
 */
interface Variable<T> {
  name: string;
  fallback: string;
  parse: (text: string) => T | undefined;
  expected: Expected;
  mask: (text: string) => string;
}

const showAll = (text: string) => text;

const variable = <T>(
  name: string,
  fallback: string,
  parse: (text: string) => T | undefined,
  expected: Expected,
  mask = showAll,
): Variable<T> => ({ name, fallback, parse, expected, mask });

const integer = (min: number, max: number) => (text: string) => {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  return number >= min && number <= max ? number : undefined;
};
const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (text: string) =>
    values.find((value) => value === text);
const list = (text: string) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
const postgresUrl = (text: string) => (text === '' || /^postgres(ql)?:\/\/\S+$/.test(text) ? text : undefined);
const httpUrl = (text: string) =>
  text === '' || (URL.canParse(text) && /^https?:\/\/[^@]+$/.test(text)) ? text : undefined;
const host = (text: string) =>
  isIP(text) || /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(text) ? text : undefined;
const origins = (text: string) => (list(text).every((origin) => origin === originOf(origin)) ? list(text) : undefined);
const originOf = (text: string) => (URL.canParse(text) ? new URL(text).origin : undefined);
const networks = (text: string) =>
  list(text).every((one) => ipaddr.isValid(one) || ipaddr.isValidCIDR(one)) ? list(text) : undefined;
const locales = (text: string) => {
  const stored = list(text).map(storedLocale);
  return stored.every((locale) => locale !== undefined) ? [...new Set(stored)] : undefined;
};
const SPACINGS = ['consistent', 'require', 'strip', 'off'] as const;
type Spacing = (typeof SPACINGS)[number];
/** One for all languages, others for some: `require,zh-Hant=off`. */
const spacings = (text: string): ({ default: Spacing } & Record<string, Spacing>) | undefined => {
  const read = list(text).map((part) => {
    const [first = '', second] = part.split('=', 2);
    const locale = second === undefined ? 'default' : storedLocale(first);
    const spacing = oneOf(...SPACINGS)(second ?? first);
    return locale !== undefined && spacing !== undefined ? ([locale, spacing] as const) : undefined;
  });
  if (!read.every((one) => one !== undefined)) return undefined;
  return { default: 'consistent', ...Object.fromEntries(read) };
};
/** Its keys come from there, so nobody between may change them. */
const issuer = (text: string) => {
  if (text === '') return text;
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, search, hash } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname.replace(/^\[|\]$/g, '')));
  return isSafe && search === '' && hash === '' ? text : undefined;
};
/** Values of claims, each with the scopes that it gives: `{"editors":["signatures:write"]}`. */
const grants = (text: string): Record<string, Scope[]> | undefined => {
  let read: unknown;
  try {
    read = JSON.parse(text || '{}');
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
  const areScopes = (given: unknown) => Array.isArray(given) && given.every((scope) => SCOPES.includes(scope as Scope));
  return Object.values(read).every(areScopes) ? (read as Record<string, Scope[]>) : undefined;
};
/** Without `openid` nobody would be told who signed in. */
const signInScope = (text: string) => {
  if (text === '') return ['openid', ...SCOPES].join(' ');
  return text.split(' ').includes('openid') ? text : undefined;
};
/** Requests a minute of one client by what they do; what is not named keeps its limit. */
const RATE_LIMITS = { match: 6_000, read: 6_000, write: 1_200, bulk: 120 };
const rateLimits = (text: string): typeof RATE_LIMITS | 'off' | undefined => {
  if (text === 'off') return text;
  if (text === 'on') return RATE_LIMITS;
  const read = list(text).map((part) => {
    const [, name = '', times = ''] = /^(\w+)=(\d+)$/.exec(part) ?? [];
    const parsed = integer(1, 1_000_000_000)(times);
    return Object.hasOwn(RATE_LIMITS, name) && parsed !== undefined ? ([name, parsed] as const) : undefined;
  });
  return read.every((one) => one !== undefined) ? { ...RATE_LIMITS, ...Object.fromEntries(read) } : undefined;
};
const path = (text: string) => (text === '' ? undefined : resolve(text));
const secret = (text: string) => (/\s/.test(text) ? undefined : text);
/** With which others sign, so not to be guessed. */
const key = (text: string) => (/^\S{16,}$|^$/.test(text) ? text : undefined);

const MASK = '***';
const maskAll = (text: string) => (text === '' ? '' : MASK);
/** Without the password, which may stand before the host or among the parameters. */
const maskUrl = (text: string) => {
  if (!URL.canParse(text)) return maskAll(text);
  const url = new URL(text);
  if (url.password) url.password = MASK;
  for (const key of url.searchParams.keys()) if (/pass/i.test(key)) url.searchParams.set(key, MASK);
  return url.href;
};

/** Every setting of Cairn; the README's table lists them in this order. */
export const VARIABLES = {
  port: variable('PORT', '3000', integer(0, 65_535), 'cli:config.expected.port'),
  host: variable('HOST', '127.0.0.1', host, 'cli:config.expected.host'),
  databaseUrl: variable('DATABASE_URL', '', postgresUrl, 'cli:config.expected.database_url', maskUrl),
  dataDir: variable('CAIRN_DATA_DIR', '.cairn', path, 'cli:config.expected.folder'),
  seed: variable(
    'CAIRN_SEED',
    seedFolder,
    (text) => (text === 'off' ? 'off' : path(text)),
    'cli:config.expected.folder_or_off',
  ),
  maxText: variable('CAIRN_MAX_TEXT', '1048576', integer(1, 67_108_864), 'cli:config.expected.max_text'),
  receiveSeconds: variable('CAIRN_RECEIVE_SECONDS', '30', integer(1, 3_600), 'cli:config.expected.seconds'),
  answerSeconds: variable('CAIRN_ANSWER_SECONDS', '20', integer(1, 3_600), 'cli:config.expected.seconds'),
  keepMisses: variable(
    'CAIRN_KEEP_MISSES',
    'on',
    (text) => ({ on: true, off: false })[text],
    'cli:config.expected.on_or_off',
  ),
  auth: variable('CAIRN_AUTH', 'open', oneOf('open', 'token', 'oidc'), 'cli:config.expected.auth'),
  oidcIssuer: variable('CAIRN_OIDC_ISSUER', '', issuer, 'cli:config.expected.issuer'),
  oidcAudience: variable('CAIRN_OIDC_AUDIENCE', '', list, 'cli:config.expected.audience'),
  oidcScopeClaims: variable('CAIRN_OIDC_SCOPE_CLAIMS', 'scope,scp', list, 'cli:config.expected.claims'),
  oidcGrants: variable('CAIRN_OIDC_GRANTS', '', grants, 'cli:config.expected.grants'),
  oidcClientId: variable('CAIRN_OIDC_CLIENT_ID', '', secret, 'cli:config.expected.client_id'),
  oidcClientSecret: variable('CAIRN_OIDC_CLIENT_SECRET', '', secret, 'cli:config.expected.client_secret', maskAll),
  oidcResource: variable('CAIRN_OIDC_RESOURCE', '', secret, 'cli:config.expected.resource'),
  oidcSignInScope: variable('CAIRN_OIDC_SIGN_IN_SCOPE', '', signInScope, 'cli:config.expected.sign_in_scope'),
  sessionHours: variable('CAIRN_SESSION_HOURS', '8', integer(1, 720), 'cli:config.expected.session_hours'),
  auditDays: variable('CAIRN_AUDIT_DAYS', '365', integer(1, 36_500), 'cli:config.expected.days'),
  openBeyondLoopback: variable(
    'CAIRN_OPEN_BEYOND_LOOPBACK',
    'no',
    (text) => ({ yes: true, no: false })[text],
    'cli:config.expected.yes_or_no',
  ),
  allowedHosts: variable('CAIRN_ALLOWED_HOSTS', '', list, 'cli:config.expected.hosts'),
  allowedOrigins: variable('CAIRN_ALLOWED_ORIGINS', '', origins, 'cli:config.expected.origins'),
  rateLimits: variable('CAIRN_RATE_LIMITS', 'on', rateLimits, 'cli:config.expected.rate_limits'),
  trustedProxies: variable('CAIRN_TRUSTED_PROXIES', '', networks, 'cli:config.expected.networks'),
  translateTo: variable('CAIRN_TRANSLATE_TO', 'en,zh', locales, 'cli:config.expected.locales'),
  fourEyes: variable(
    'CAIRN_FOUR_EYES',
    'no',
    (text) => ({ yes: true, no: false })[text],
    'cli:config.expected.yes_or_no',
  ),
  unreviewed: variable('CAIRN_UNREVIEWED', 'mark', oneOf('show', 'mark', 'hide'), 'cli:config.expected.unreviewed'),
  hanLatinSpacing: variable('CAIRN_HAN_LATIN_SPACING', 'consistent', spacings, 'cli:config.expected.spacing'),
  outcomeHalfLife: variable('CAIRN_OUTCOME_HALF_LIFE', '365', integer(1, 36_500), 'cli:config.expected.days'),
  slackSigningSecret: variable('CAIRN_SLACK_SIGNING_SECRET', '', key, 'cli:config.expected.key', maskAll),
  webhookSecret: variable('CAIRN_WEBHOOK_SECRET', '', key, 'cli:config.expected.key', maskAll),
  token: variable('CAIRN_TOKEN', '', secret, 'cli:config.expected.token', maskAll),
  otlpEndpoint: variable('OTEL_EXPORTER_OTLP_ENDPOINT', '', httpUrl, 'cli:config.expected.http_url', maskUrl),
  logLevel: variable('LOG_LEVEL', 'info', oneOf(...LOG_LEVELS), 'cli:config.expected.log_level'),
  logFormat: variable('LOG_FORMAT', 'text', oneOf('text', 'json'), 'cli:config.expected.log_format'),
} satisfies Record<string, Variable<unknown>>;

/** Cairn's settings; sizes in bytes. */
export type Config = {
  [K in keyof typeof VARIABLES]: Exclude<ReturnType<(typeof VARIABLES)[K]['parse']>, undefined>;
};

/** A setting that cannot be used; the message is one line for the person who set it. */
export class ConfigError extends Error {}

/** The language of the terminal as a tag, by the usual variables; English where they name none. */
export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): string {
  const language = (env.LC_ALL || env.LC_MESSAGES || env.LANG || 'C').replace(/[.@].*/, '').replace('_', '-');
  return /^(C|POSIX)$/.test(language) || !storedLocale(language) ? 'en' : language;
}

/** The language in which Cairn speaks to the terminal. */
export function terminalLocale(env: NodeJS.ProcessEnv = process.env): SpokenLocale {
  return spokenLocale(terminalLanguage(env));
}

/** Reads and checks all settings. Throws `ConfigError` at the first wrong one. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const locale = terminalLocale(env);
  const fail = ({ name, expected, mask }: Variable<unknown>, value: string): never => {
    throw new ConfigError(
      translate(locale, 'cli:config.wrong', { name, value: mask(value), expected: translate(locale, expected) }),
    );
  };
  const read = ([key, setting]: [string, Variable<unknown>]) => {
    const text = given(setting, env, locale) ?? setting.fallback;
    return [key, setting.parse(text) ?? fail(setting, text)];
  };
  const config = Object.fromEntries(Object.entries(VARIABLES).map(read)) as Config;

  if (config.auth === 'open' && !isLoopback(config.host) && !config.openBeyondLoopback)
    throw new ConfigError(translate(locale, 'cli:config.open_beyond_loopback', { host: config.host }));
  if (config.auth === 'oidc' && (config.oidcIssuer === '' || config.oidcAudience.length === 0))
    throw new ConfigError(translate(locale, 'cli:config.oidc_incomplete'));
  return config;
}

/** The text of a setting, from its variable or, if it is a secret, from the file that its other variable names. */
function given({ name, mask }: Variable<unknown>, env: NodeJS.ProcessEnv, locale: SpokenLocale): string | undefined {
  const file = env[`${name}_FILE`];
  if (mask === showAll || !file) return env[name];
  if (env[name]) throw new ConfigError(translate(locale, 'cli:config.twice', { name }));
  try {
    // Editors and `echo` end a file with a line break, and no secret does.
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    const { message: reason } = error as Error;
    throw new ConfigError(translate(locale, 'cli:config.unreadable_file', { name, reason }));
  }
}

/** A setting in force, its secrets masked. */
export interface Setting {
  name: string;
  value: string;
  /** Whether the environment gives it. */
  isSet: boolean;
}

/** All settings, for people. Throws `ConfigError`. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Setting[] {
  const config = readConfig(env);
  return Object.entries(VARIABLES).map(([key, { name, fallback, mask }]) => {
    const text = env[name] ?? fallback;
    const value = config[key as keyof Config];
    // A path is in force as it was resolved.
    const isSet = env[name] !== undefined || (mask !== showAll && Boolean(env[`${name}_FILE`]));
    return { name, value: mask(typeof value === 'string' ? value : text), isSet };
  });
}

export function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);
}
