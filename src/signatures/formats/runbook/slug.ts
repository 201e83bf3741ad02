import { createHash } from 'node:crypto';

const MAX_LENGTH = 60;

/** A segment of an id that says what the text says; one that says too little in ASCII ends in a hash of the text. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const short = words.length <= MAX_LENGTH ? words : words.slice(0, MAX_LENGTH + 1).replace(/-[^-]*$/, '');
  const isWhole = words !== '' && !/[^\p{ASCII}\p{Script=Latin}\p{P}\p{S}\p{M}\s]/u.test(text);
  if (isWhole) return short.slice(0, MAX_LENGTH);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return [short.slice(0, MAX_LENGTH), hash].filter(Boolean).join('-');
}

/** The name itself, or with the first number that makes it one of its own. */
export function unusedId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count++;
  return `${id}-${count}`;
}
