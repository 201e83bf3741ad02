const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[\u{10000}-\u{10ffff}]/gu;
const LETTERS_PER_TOKEN = 3.5;

/** About how many tokens a language model reads the text as, rather too many than too few. */
export function tokensOf(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return Math.ceil(wide * 1.2 + (text.length - wide) / LETTERS_PER_TOKEN);
}
