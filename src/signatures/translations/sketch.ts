/** How many numbers a sketch has, and how many least hashes each is made of. */
const BANDS = 16;
const ROWS = 4;

/**
 * Numbers of which similar texts share some (min-hashes of their words, in bands): two texts that have 75 % of their
 * words in common share one in 99 of 100 cases, two that have a fifth in common in one of 40.
 */
export function sketchOf(text: string): number[] {
  const words = new Set(text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}_]+/gu));
  if (words.size === 0) return [];
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const word of words) {
    const hash = hashOf(word);
    for (let index = 0; index < least.length; index++) {
      const mixed = mix(hash ^ Math.imul(index + 1, 0x9e3779b9));
      if (mixed < least[index]!) least[index] = mixed;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let number = band;
    for (let row = 0; row < ROWS; row++) number = mix(number ^ least[band * ROWS + row]!);
    return number | 0;
  });
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The last steps of MurmurHash 3: each bit of the input moves all of the output. */
function mix(value: number): number {
  let mixed = value >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
