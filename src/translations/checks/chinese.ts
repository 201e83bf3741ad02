import { Converter } from 'opencc-js/t2cn';
import { placesOf, type CheckedPair, type Finding } from './check.js';

const HAN_THEN_LATIN = /(?<=\p{Script=Han})[ \u00a0]*(?=[A-Za-z])|(?<=[A-Za-z])[ \u00a0]*(?=\p{Script=Han})/gu;

/** Where Han and Latin letters meet in another way than is wanted, or than elsewhere in the text. */
export function hanLatinSpacing({ target, spacing }: CheckedPair): Finding[] {
  if (spacing === 'off') return [];
  const places = placesOf(HAN_THEN_LATIN, target.prose);
  const [spaced, close] = [places.filter(isSpaced), places.filter((place) => !isSpaced(place))];
  if (spacing === 'require') return close;
  if (spacing === 'strip') return spaced;
  if (spaced.length === 0 || close.length === 0) return [];
  return close.length > spaced.length ? spaced : close;
}

const isSpaced = ({ start, end }: Finding): boolean => end > start;

/** Particles written twice, but where two words meet that end and begin with the same one. */
const DOUBLED = /(?<!目)的的(?!确)|(?<!为|除|完)了了(?!解|然|结|望)|(?<!于|就|但|只)是是(?!否|非)/g;

export function doubledParticles({ target }: CheckedPair): Finding[] {
  return placesOf(DOUBLED, target.prose);
}

const HAN = /\p{Script=Han}/u;
const simplified = Converter({ from: 't', to: 'cn' });

/** Valid in Simplified text too, in words such as 显著, 乾坤, 瞭望, 什么的么. */
const ALSO_SIMPLIFIED = new Set('著乾瞭么於後里只干面台系松制准斗卜余丑');

/** Of each character that was met. */
const traditional = new Map<string, boolean>();

function isTraditional(character: string): boolean {
  let is = traditional.get(character);
  if (is === undefined) {
    is = HAN.test(character) && !ALSO_SIMPLIFIED.has(character) && simplified(character) !== character;
    traditional.set(character, is);
  }
  return is;
}

export function traditionalCharacters({ target }: CheckedPair): Finding[] {
  const findings: Finding[] = [];
  let start = 0;
  for (const text of target.prose) {
    const end = start + text.length;
    if (isTraditional(text)) findings.push({ start, end, params: { text } });
    start = end;
  }
  return findings;
}
