import { textParts } from '../../text/text-parts.js';

/** Slack takes texts of at most so many characters, escaped as they are. */
export const MAX_TEXT = 3_000;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const FENCE = '```';
const FENCES = `${FENCE}\n\n${FENCE}`.length;

/** A text as it is: no link and no mention, `<!channel>` neither. */
export const escapeText = (text: string) => text.replace(/[&<>]/g, (sign) => ESCAPES[sign]!);

/** What Slack has escaped in what a person typed. */
export const unescapeText = (text: string) =>
  text.replace(/&(amp|lt|gt);/g, (_, name: 'amp' | 'lt' | 'gt') => ({ amp: '&', lt: '<', gt: '>' })[name]);

/** A text of a record: code between back-quotes stays code, anything else is only text. */
export const recordText = (text: string) =>
  textParts(text)
    .map((part) => (part.isCode ? `\`${escapeText(part.text)}\`` : escapeText(part.text)))
    .join('');

/** Part of a message; `plain_text` is shown without any formatting. */
export interface Passage {
  type: 'mrkdwn' | 'plain_text';
  text: string;
}

/** A text that is escaped already, in parts that Slack takes. */
export const passages = (escaped: string): Passage[] =>
  chunksOf(escaped, MAX_TEXT).map((text) => ({ type: 'mrkdwn', text }));

/** Code as it is. Where it has a fence inside, which cannot be escaped, it goes without one. */
export function codePassages(code: string): Passage[] {
  const escaped = escapeText(code.replace(/\n+$/, ''));
  if (escaped.includes(FENCE)) return chunksOf(escaped, MAX_TEXT).map((text) => ({ type: 'plain_text', text }));
  return chunksOf(escaped, MAX_TEXT - FENCES).map((text) => ({
    type: 'mrkdwn',
    text: `${FENCE}\n${text.replace(/\n$/, '')}\n${FENCE}`,
  }));
}

/** Cuts an escaped text behind lines; a longer line anywhere but within an escape or a character. */
function chunksOf(escaped: string, room: number): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const line of escaped.split(/(?<=\n)/))
    for (const piece of line.length > room ? line.match(/&\w+;|[^]/gu)! : [line]) {
      if (chunk.length + piece.length > room) {
        chunks.push(chunk);
        chunk = '';
      }
      chunk += piece;
    }
  return [...chunks, chunk].filter((text) => text.trim() !== '');
}
