import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import type { Argv } from 'yargs';
import { reasonOf } from '../database/reason.js';
import type { ArgumentsOf, Command } from './command.js';
import { connectOptions, withCairn } from './connect.js';
import { phrase } from '../terminal-phrase.js';

/** `cairn mcp`: the Model Context Protocol on standard input and output, for clients that start their servers. */
export const mcpCommand: Command = (cli) => cli.command('mcp', phrase('cli:mcp.describe'), options, mcp);

const options = (args: Argv) =>
  args
    .options(connectOptions)
    .example('$0 mcp', phrase('cli:mcp.example'))
    .example('$0 mcp --server https://cairn.example.com', phrase('cli:mcp.example_server'));

/** JSON-RPC's code for what went wrong on this side. */
const INTERNAL_ERROR = -32_603;

async function mcp(args: ArgumentsOf<typeof options>): Promise<void> {
  const [{ StdioServerTransport }, { StreamableHTTPClientTransport }] = await Promise.all([
    import('@modelcontextprotocol/sdk/server/stdio.js'),
    import('@modelcontextprotocol/sdk/client/streamableHttp.js'),
  ]);
  await withCairn(args, async (_, { url: base, token, language }) => {
    const url = `${base.replace(/\/+$/, '')}/mcp`;
    const headers = { 'accept-language': language, ...(token && { authorization: `Bearer ${token}` }) };
    const server = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } });
    await bridge(new StdioServerTransport(), server);
  });
}

/* oxlint-disable unicorn/prefer-add-event-listener -- a transport has one handler of each kind */

/** Hands every message on, both ways, until the client has ended. */
async function bridge(client: Transport, server: Transport): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    client.onclose = resolve;
    process.stdin.once('end', resolve);
  });
  const under = new Set<Promise<void>>();
  client.onmessage = (message) => {
    const sending = server
      .send(message)
      .catch((error: unknown) => refuse(client, message, reasonOf(error)))
      .finally(() => under.delete(sending));
    under.add(sending);
  };
  server.onmessage = (message) => {
    const version = 'result' in message ? message.result.protocolVersion : undefined;
    if (typeof version === 'string') server.setProtocolVersion?.(version);
    void client.send(message);
  };
  await server.start();
  await client.start();
  await ended;
  await Promise.all(under);
  await server.close();
}

/** Tells the client that a request of it reached nobody; a notification has no answer. */
async function refuse(client: Transport, message: JSONRPCMessage, reason: string): Promise<void> {
  console.error(reason);
  if (!('id' in message && 'method' in message)) return;
  await client.send({ jsonrpc: '2.0', id: message.id, error: { code: INTERNAL_ERROR, message: reason } });
}
