import { errorLines } from './error-lines.js';
import { isFailure, kindOfLine } from './line-kind.js';
import { withoutLogPrefix } from './log-prefixes.js';

/** Keys of JSON under which services put what went wrong, the most telling first. */
const MESSAGE_KEYS = [
  'detail',
  'error_description',
  'errorMessage',
  'message',
  'msg',
  'title',
  'reason',
  'error',
  'errors',
];

/** What a text says of errors, in its order: each line that tells of one, without its log prefix and the JSON around it. */
export const toldErrors = (text: string): string[] => errorLines(text).map((line) => toldError(line.text));

/** The one line of what was printed that says most about the error, without its log prefix and the JSON around it. */
export function toldError(printed: string): string {
  const lines = printed.split('\n').filter((line) => line.trim() !== '');
  const messages = [printed, ...lines].map(jsonMessage);
  const message = messages.find((one) => one !== undefined);
  const line = message ?? lines.find((one) => isFailure(kindOfLine(one))) ?? lines[0] ?? printed;
  return withoutLogPrefix(line);
}

function jsonMessage(text: string): string | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return messageIn(JSON.parse(text));
  } catch {
    // What only looks like JSON is text.
    return undefined;
  }
}

function messageIn(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return value.map(messageIn).find((message) => message !== undefined);
  const object = value as Record<string, unknown>;
  return MESSAGE_KEYS.map((key) => (Object.hasOwn(object, key) ? messageIn(object[key]) : undefined)).find(
    (message) => message !== undefined,
  );
}
