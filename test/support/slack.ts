import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { Agent } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { SlackMessage } from '../../src/integrations/slack/message.js';

/** What came in at Slack's hooks. */
export interface Arrived {
  host: string;
  path: string;
  message: SlackMessage;
}

/** A server in the place of https://hooks.slack.com, which the agent reaches under any name, without TLS. */
export interface FakeSlack {
  agent: Agent;
  arrived: Arrived[];
  /** Answers what comes with this status, and a place to go to. */
  answerWith: (status: number, location?: string) => void;
  close: () => void;
}

export async function startFakeSlack(): Promise<FakeSlack> {
  const arrived: Arrived[] = [];
  let answer: [number, Record<string, string>] = [200, {}];
  const take = async (request: IncomingMessage) => {
    const message = JSON.parse(await text(request)) as SlackMessage;
    arrived.push({ host: request.headers.host!, path: request.url!, message });
  };
  const server = createServer((request, reply) => void take(request).then(() => reply.writeHead(...answer).end()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  class LocalAgent extends Agent {
    override createConnection() {
      return connect(port, '127.0.0.1');
    }
  }
  return {
    agent: new LocalAgent(),
    arrived,
    answerWith: (status, location) => (answer = [status, location ? { location } : {}]),
    close: () => server.close(),
  };
}
