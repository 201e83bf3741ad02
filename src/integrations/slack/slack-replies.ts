import { Agent, request } from 'node:https';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Problem } from '../../errors/problem.js';
import type { SlackMessage } from './message.js';

/** The only place that Cairn ever sends anything to of its own accord. */
const SLACK = 'https://hooks.slack.com';
const TIMEOUT_MS = 5_000;

/** Throws `invalid_request` unless the address is one of Slack's hooks. */
export function slackHook(url: string): URL {
  const hook = URL.canParse(url) ? new URL(url) : undefined;
  if (hook?.origin !== SLACK || hook.username !== '' || hook.password !== '')
    throw new Problem('invalid_request', {}, [
      { path: 'response_url', code: 'bad_format', params: { pattern: `^${SLACK}/` } },
    ]);
  return hook;
}

/** Sends messages to where Slack wants them, in the background. */
@Injectable()
export class SlackReplies implements OnApplicationShutdown {
  /** How Slack is reached. */
  agent = new Agent();
  private readonly logger = new Logger('slack');
  private readonly sending = new Set<Promise<void>>();

  /** What cannot be sent is logged, without the address, which is a secret. */
  send(hook: URL, message: SlackMessage): void {
    const sent = post(hook, JSON.stringify(message), this.agent)
      .catch((error: unknown) => this.logger.warn(`An answer did not reach Slack: ${(error as Error).message}`))
      .finally(() => this.sending.delete(sent));
    this.sending.add(sent);
  }

  /** Resolves when all that was to be sent is. */
  async flush(): Promise<void> {
    await Promise.all(this.sending);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.flush();
    this.agent.destroy();
  }
}

/** Follows no redirects: they might lead elsewhere. */
function post(hook: URL, body: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) };
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const sending = request(hook, { method: 'POST', headers, agent, signal }, (answer) => {
      answer.resume();
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`it answered ${answer.statusCode}`));
      });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
