import { BLOCK, Signs } from './signs.js';
import { SIGN_SHIFT, UNIT } from './symbols.js';

/** What a text holds signs of, for who does not scan it. */
export function readSigns(text: string): Signs {
  const blocks = new Uint8Array(Math.ceil(text.length / BLOCK));
  let all = 0;
  for (let i = 0; i < text.length; i++) {
    const signs = UNIT[text.charCodeAt(i)]! >>> SIGN_SHIFT;
    if (signs !== 0) blocks[Math.floor(i / BLOCK)]! |= signs;
    all |= signs;
  }
  return new Signs(all, blocks);
}
