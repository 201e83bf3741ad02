import { Converter } from 'opencc-js/cn2t';

/** Reading its dictionaries takes a quarter of a second, which only those need who translate into Traditional texts. */
let convert: ((text: string) => string) | undefined;

/** A Simplified text in Traditional characters and Taiwan's words, as a draft for a person to look at. */
export function traditionalDraft(simplified: string): string {
  convert ??= Converter({ from: 'cn', to: 'twp' });
  return convert(simplified);
}

/** What a draft by conversion names as where it comes from. */
export const CONVERTER = 'opencc-js';
