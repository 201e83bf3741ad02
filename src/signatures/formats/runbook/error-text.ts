import type { Code, PhrasingContent } from 'mdast';
import { inlineText } from './page-text.js';

const QUOTATIONS = /"([^"\n]+)"|“([^”\n]+)”|`([^`\n]+)`|「([^」\n]+)」|(?<!\w)'([^'\n]+)'(?!\w)/gu;
/** Words in quotes may be names; an error is a code or a sentence. */
const TELLING = /\s\S|[_\d-]|[a-z][A-Z]|^[A-Z]{4,}$|\p{sc=Han}{4}/u;

/** Languages of code that is typed in, not printed. */
const TYPED = new Set(
  (
    'bash sh shell zsh fish powershell ps1 bat cmd sql yaml yml toml ini python py javascript js typescript ts ' +
    'java go rust ruby c cpp csharp php nginx dockerfile diff hcl groovy kotlin swift xml html css'
  ).split(' '),
);
const PROMPT = /^\s*(?:[$#>%]|PS [^>]*>)\s/m;

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

const LOG_PREFIX =
  /^(?:\[?\d{4}-\d{2}-\d{2}[T ][\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?\]?\s*|\[?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL|SEVERE)\]?:?\s+(?=\S)|\[[\w.-]+\]\s+)+/;
const ERROR_WORD =
  /error|exception|fail|denied|refused|invalid|cannot|could not|unable|not found|错误|失败|异常|拒绝|无法/i;

/** The error text that a title quotes or has in code; the longest of several. */
export function quotedText(title: readonly PhrasingContent[]): string | undefined {
  const codes = title.flatMap((part) => (part.type === 'inlineCode' ? [part.value] : []));
  const text = inlineText(title);
  const quotations = [...text.matchAll(QUOTATIONS)].map((match) =>
    match.slice(1).find((group) => group !== undefined)!,
  );
  const isWhole = (quoted: string) => withoutQuotes(text) === quoted.trim();
  return [...codes, ...quotations]
    .map((quoted) => quoted.trim())
    .filter((quoted) => quoted !== '' && (TELLING.test(quoted) || isWhole(quoted)))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** A text that stands in quotes as a whole, without them. */
export function withoutQuotes(text: string): string {
  return text
    .trim()
    .replace(/^["“`「'](.*)["”`」']$/su, '$1')
    .trim();
}

/** Whether a block shows what a program printed rather than what a person types. */
export function isPrinted({ lang, value }: Code): boolean {
  return value.trim() !== '' && !TYPED.has((lang ?? '').toLowerCase()) && !PROMPT.test(value);
}

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
