import { stripVTControlCharacters } from 'node:util';

/** What can move the cursor, colour or reorder a terminal's text: controls, and marks that are not seen. */
const UNSEEN = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * The text as it may be shown on a terminal: without escape sequences, and with every other control, direction and
 * invisible character in visible form. Line feeds and tabs stay.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replace(UNSEEN, visible);
}

/** JSON that says the same without any character that a terminal would act on. */
export function printableJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (character) =>
    character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

function visible(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
