/** A run of a text as it is read, or a character in it that cannot be seen. */
export interface ReadPart {
  text: string;
  isHidden: boolean;
}

/**
 * Controls, what turns the direction of writing, and what has no width. Joiners are left to the scripts and emoji that
 * are written with them: they are hidden only beside ASCII.
 */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- they are what is looked for
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|(?<=[\0-\x7f])[\u200c\u200d]|[\u200c\u200d](?=[\0-\x7f])/gu;

/** The runs of a text, each hidden character one of its own. */
export function readParts(text: string): ReadPart[] {
  const parts: ReadPart[] = [];
  let end = 0;
  for (const { 0: sign, index } of text.matchAll(HIDDEN)) {
    parts.push({ text: text.slice(end, index), isHidden: false }, { text: sign, isHidden: true });
    end = index + sign.length;
  }
  parts.push({ text: text.slice(end), isHidden: false });
  return parts.filter((part) => part.text !== '');
}

/** The text without what cannot be seen in it: what somebody who reads it takes it for. */
export const withoutHidden = (text: string): string => text.replace(HIDDEN, '');
