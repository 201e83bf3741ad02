import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';

const agent = new Agent({ keepAlive: true });

/**
 * Sends one request, with `body` as JSON if there is one. Costs the machine less than `fetch`, beside services that are
 * measured.
 * @returns {Promise<{ status: number, text: string, ms: number }>} with the time until the answer had come in whole
 */
export function ask(url, method, body, headers = {}) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method,
      agent,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    });
    sent.once('error', reject);
    sent.once('response', (answer) => {
      text(answer).then(
        (read) => resolve({ status: answer.statusCode, text: read, ms: performance.now() - started }),
        reject,
      );
    });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
