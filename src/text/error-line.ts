import { errorLines } from './error-lines.js';

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

/** Times, levels, processes and threads, in the order in which a program likes them. */
const MARKS = [
  String.raw`\[?\d{4}[-/]\d{2}[-/]\d{2}[T ][\d:.,]+(?:Z| ?[+-]\d{2}:?\d{2})?\]?\s*`,
  String.raw`\[?\d{2}:\d{2}:\d{2}(?:[.,]\d+)?\]?\s+`,
  String.raw`\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|CRIT(?:ICAL)?|FATAL|SEVERE)\]?:?\s+(?=\S)`,
  String.raw`\[[\w.-]+\]\s+`,
  String.raw`\d+ ---\s+`,
].join('|');
/** The name of a logger, which stands behind such a mark; an exception is what is told. */
const LOGGER = String.raw`(?![\w$.]*(?:Exception|Error|Throwable)\b)(?:[\w$]+(?:\.[\w$]+)+\s*[:-]\s+|[\w$.]+ - )`;
const LOG_PREFIX = new RegExp(`^(?:${MARKS})+(?:${LOGGER})?`);

const ERROR_WORD =
  /error|exception|fail|denied|refused|invalid|cannot|could not|unable|not found|错误|失败|异常|拒绝|无法/i;

/** What a text says of errors, in its order: each line that tells of one, without its log prefix and the JSON around it. */
export const toldErrors = (text: string): string[] => errorLines(text).map((line) => errorLine(line.text));

/** The one line of what was printed that says most about the error, without its log prefix and the JSON around it. */
export function errorLine(printed: string): string {
  const lines = printed.split('\n').filter((line) => line.trim() !== '');
  const messages = [printed, ...lines].map(jsonMessage);
  const message = messages.find((one) => one !== undefined);
  const line = message ?? lines.find((one) => ERROR_WORD.test(one)) ?? lines[0] ?? printed;
  const bare = line.trim().replace(LOG_PREFIX, '');
  return bare === '' ? line.trim() : bare;
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
