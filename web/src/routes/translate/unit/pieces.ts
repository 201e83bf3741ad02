import { textParts } from '../../../../../src/text/text-parts.js';

const PLACEHOLDER = /\{\{[^{}]+\}\}|%[sd]|https?:\/\/[^\s<>"'`)]+/g;

/** What of the source has to stand in the translation as it is: code, placeholders, addresses; each once, in order. */
export function piecesOf(source: string): string[] {
  const code = textParts(source).flatMap(({ text, isCode }) => (isCode ? [`\`${text}\``] : []));
  const others = source.replace(/`[^`]*`/g, ' ').match(PLACEHOLDER) ?? [];
  return [...new Set([...code, ...others])].toSorted((one, other) => source.indexOf(one) - source.indexOf(other));
}
