/**
 * The loop of an agent, over MCP:
 *
 *     node agent.js --act ./act.sh -- npm test
 *
 * The command is run. When it fails, `match_error` is asked about what it wrote, and `act` gets the answer on its
 * standard input, as JSON: there a model, or a person, does what the first fix says, and ends with an exit code other
 * than 0 to give up. Then the command is run again. When it passes, `report_outcome` says that the fix worked; when the
 * same error is still there, that it did not.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const MAX_TRIES = 3;

const { values, positionals } = parseArgs({ options: { act: { type: 'string' } }, allowPositionals: true });
const [command, ...args] = positionals;
if (!command || !values.act) {
  console.error('node agent.js --act SCRIPT -- COMMAND…');
  process.exit(2);
}

const { CAIRN_URL: server = 'http://localhost:3000', CAIRN_TOKEN: token } = process.env;
const client = new Client({ name: 'example-agent', version: '1.0.0' });
const headers = token ? { authorization: `Bearer ${token}` } : {};
await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', server), { requestInit: { headers } }));
try {
  process.exitCode = await solve();
} finally {
  await client.close();
}

/** @returns the exit code of the command's last run. */
async function solve() {
  let tried;
  for (let tries = 0; ; tries++) {
    const { status, output } = run();
    const answer = status === 0 ? undefined : await call('match_error', { text: output, max_tokens: 800 });
    const match = answer?.matches.find(({ weak }) => !weak);
    // What came of the fix: the error is gone, or another one; or it is the same as before.
    if (tried) await report(tried, match?.signature_id !== tried.signature_id);
    const fix = match?.fixes[0];
    if (!fix || tries === MAX_TRIES) return status;

    console.error(`Trying: ${fix.action}`);
    const { status: gaveUp } = spawnSync(values.act, { input: JSON.stringify(answer), stdio: ['pipe', 2, 2] });
    if (gaveUp !== 0) return status;
    tried = { match_id: answer.match_id, signature_id: match.signature_id, workaround_id: fix.workaround_id };
  }
}

function run() {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return { status: status ?? 1, output: stdout + stderr };
}

async function report(fix, worked) {
  await call('report_outcome', { ...fix, worked });
  console.error(worked ? 'It helped, and Cairn knows.' : 'It did not help, and Cairn knows.');
}

async function call(name, args) {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: args });
  if (isError) throw new Error(content[0].text);
  return structuredContent;
}
