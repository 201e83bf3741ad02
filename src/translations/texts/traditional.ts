import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'twp' });

/** A Simplified text in Traditional characters and Taiwan's words, as a draft for a person to look at. */
export function traditionalDraft(simplified: string): string {
  return convert(simplified);
}

/** What a draft by conversion names as where it comes from. */
export const CONVERTER = 'opencc-js';
