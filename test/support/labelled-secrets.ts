/** A text with the secrets in it, in order. */
export interface Labelled {
  text: string;
  secrets: { kind: string; value: string }[];
}

const ALPHABETS: Record<string, string> = {
  w: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  h: '0123456789abcdef',
  b: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-',
  B: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/',
  d: '0123456789',
  U: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  l: 'abcdefghijklmnopqrstuvwxyz0123456789',
};

/** Reads a line in which `⟦kind shape⟧` stands for a secret; the test/masking files tell what a shape is. */
export function readLabelled(line: string): Labelled {
  const secrets: Labelled['secrets'] = [];
  const text = line.replaceAll('⏎', '\n').replace(/⟦(\w+) ([^⟧]+)⟧/g, (_, kind: string, shape: string) => {
    const value = shape.replace(/%([whbBdUl])(\d+)/g, (_, set: string, length: string) => made(set, Number(length)));
    secrets.push({ kind, value });
    return value;
  });
  return { text, secrets };
}

/** Characters as if at random, the same each time; capitals, small letters and digits come early. */
function made(set: string, length: number): string {
  const alphabet = ALPHABETS[set]!;
  return Array.from({ length }, (_, at) => {
    // The ends are letters or digits, as those of real keys mostly are.
    const size = at === 0 || at === length - 1 ? alphabet.replace(/[_+/-]/g, '').length : alphabet.length;
    return alphabet[(length * 7 + at * 29 + at * at * 13) % size];
  }).join('');
}
