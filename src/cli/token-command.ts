import type { CairnClient, components } from '@cairn/client';
import type { Argv } from 'yargs';
import { SCOPES, type Scope } from '../access/actor.js';
import { CliError } from './cli-error.js';
import type { ArgumentsOf, Command } from './command.js';
import { connectOptions, withCairn } from './connect.js';
import { phrase } from '../terminal-phrase.js';
import { printable } from './printable.js';

/** `cairn token create NAME [--scope SCOPE]… [--expires 90d|never]`, `list`, `revoke ID`. */
export const tokenCommand: Command = (cli) =>
  cli.command('token', phrase('cli:token.describe'), (args) =>
    args
      .command('create <name>', phrase('cli:token.create'), createOptions, create)
      .command('list', phrase('cli:token.list'), listOptions, (given) => withCairn(given, list))
      .command('revoke <id>', phrase('cli:token.revoke'), revokeOptions, revoke)
      .demandCommand(1, phrase('cli:token.no_command'))
      .example('$0 token create ticket-bot --scope match --scope signatures:read', phrase('cli:token.example_create'))
      .example('$0 token revoke 3f2a9c01d4e7', phrase('cli:token.example_revoke')),
  );

const createOptions = (args: Argv) =>
  args
    .positional('name', { type: 'string', demandOption: true, describe: phrase('cli:token.name') })
    .options(connectOptions)
    .option('scope', {
      type: 'string',
      array: true,
      requiresArg: true,
      describe: phrase('cli:token.scope'),
    })
    .option('expires', { type: 'string', requiresArg: true, describe: phrase('cli:token.expires') })
    .example('$0 token create ticket-bot --scope match --scope signatures:read', phrase('cli:token.example_create'));

const listOptions = (args: Argv) => args.options(connectOptions);

const revokeOptions = (args: Argv) =>
  args
    .positional('id', { type: 'string', demandOption: true, describe: phrase('cli:token.id') })
    .options(connectOptions)
    .example('$0 token revoke 3f2a9c01d4e7', phrase('cli:token.example_revoke'));

async function create({ name, scope, expires, ...args }: ArgumentsOf<typeof createOptions>): Promise<void> {
  const days = expires === undefined ? undefined : daysOf(expires);
  const body = { name, scopes: scope && scopesOf(scope), lifetime_days: days };
  const { data: token } = await withCairn(args, (api) => api.POST('/v1/tokens', { body }));
  const scopes = token.scopes.join(', ');
  console.error(phrase('cli:token.created', { id: token.id, name: printable(token.name), scopes }));
  console.log(token.secret);
}

async function list(api: CairnClient): Promise<void> {
  const { tokens } = (await api.GET('/v1/tokens')).data;
  if (tokens.length === 0) console.log(phrase('cli:token.none'));
  for (const token of tokens) console.log(lineOf(token));
}

function lineOf({ id, state, expires_at, scopes, name }: components['schemas']['TokenDto']): string {
  const expires = expires_at?.slice(0, 10) ?? '-';
  return [id, phrase(`cli:token.state.${state}`), expires, scopes.join(','), printable(name)].join('\t');
}

async function revoke({ id, ...args }: ArgumentsOf<typeof revokeOptions>): Promise<void> {
  await withCairn(args, (api) => api.DELETE('/v1/tokens/{token_id}', { params: { path: { token_id: id } } }));
  console.log(phrase('cli:token.revoked', { id: printable(id) }));
}

function scopesOf(given: string[]): Scope[] {
  const names = given.flatMap((text) => text.split(','));
  for (const scope of names)
    if (!SCOPES.some((known) => known === scope))
      throw new CliError(phrase('cli:token.wrong_scope', { scope, scopes: SCOPES.join(', ') }));
  return names as Scope[];
}

/** Days until the token ends; null for never. */
function daysOf(text: string): number | null {
  if (text === 'never') return null;
  const days = /^([1-9]\d{0,3})d$/.exec(text)?.[1];
  if (!days) throw new CliError(phrase('cli:token.wrong_expiry', { value: text }));
  return Number(days);
}
