import { parseArgs } from 'node:util';
import { readConfig, terminalLocale } from '../config.js';
import { openDatabase } from '../database/open-database.js';
import type { PhraseKey } from '../i18n/phrases.js';
import { translate, type PhraseParams } from '../i18n/translate.js';
import { failure } from '../serve.js';
import { SCOPES, type Scope } from './actor.js';
import { tokenState, TokensService } from './tokens.service.js';

const phrase = (key: PhraseKey, params?: PhraseParams) => translate(terminalLocale(), key, params);

/** A wrong argument; the message is for the person at the terminal. */
class UsageError extends Error {}

/** `cairn token create NAME [--scope SCOPE]… [--expires 90d|never]`, `list`, `revoke ID`. */
export async function tokenCommand(args: string[]): Promise<void> {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { scope: { type: 'string', multiple: true }, expires: { type: 'string', default: '90d' } },
    });
    const [verb, subject] = positionals;
    if (verb === 'create' && subject)
      await withTokens((tokens) => create(tokens, subject, scopesOf(values.scope), expiryOf(values.expires)));
    else if (verb === 'list') await withTokens(list);
    else if (verb === 'revoke' && subject) await withTokens((tokens) => revoke(tokens, subject));
    else throw new UsageError(phrase('cli:usage'));
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : failure(error as Error));
    process.exitCode = 2;
  }
}

async function withTokens(work: (tokens: TokensService) => Promise<void>): Promise<void> {
  const database = await openDatabase(readConfig());
  try {
    await work(new TokensService(database.dataSource, database));
  } finally {
    await database.close();
  }
}

async function create(tokens: TokensService, name: string, scopes: Scope[], expiresAt: Date | null): Promise<void> {
  const { token, secret } = await tokens.create({ name, scopes, expiresAt, createdBy: 'local' });
  console.error(phrase('cli:token.created', { id: token.id, name, scopes: scopes.join(', ') }));
  console.log(secret);
}

async function list(tokens: TokensService): Promise<void> {
  const all = await tokens.list();
  if (all.length === 0) console.log(phrase('cli:token.none'));
  for (const token of all) {
    const expires = token.expiresAt?.toISOString().slice(0, 10) ?? '-';
    const state = phrase(`cli:token.state.${tokenState(token)}`);
    console.log([token.id, state, expires, token.scopes.join(','), token.name].join('\t'));
  }
}

async function revoke(tokens: TokensService, id: string): Promise<void> {
  if (!(await tokens.revoke(id))) throw new UsageError(phrase('cli:token.unknown', { id }));
  console.log(phrase('cli:token.revoked', { id }));
}

/** What a chatbot needs, unless told otherwise. */
function scopesOf(names: string[] = ['match', 'signatures:read']): Scope[] {
  return names
    .flatMap((name) => name.split(','))
    .map((name) => {
      const scope = SCOPES.find((known) => known === name);
      if (!scope) throw new UsageError(phrase('cli:token.wrong_scope', { scope: name, scopes: SCOPES.join(', ') }));
      return scope;
    });
}

function expiryOf(text: string): Date | null {
  if (text === 'never') return null;
  const days = /^([1-9]\d{0,3})d$/.exec(text)?.[1];
  if (!days) throw new UsageError(phrase('cli:token.wrong_expiry', { value: text }));
  return new Date(Date.now() + Number(days) * 86_400_000);
}
