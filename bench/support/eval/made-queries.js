import { exampleOf } from '../engine/patterns.js';
import { randomNumbers } from '../random.js';
import { DAMAGES } from './damage.js';
import { DRESSES } from './dress.js';

const VALUES = ['orders', 'db-1.example.com', '/var/lib/shop/cart.json', 'x7f3', 'payment_id', '192.0.2.14', 'v2'];
/** Less than this is no message that anyone could tell. */
const LEAST_LENGTH = 12;

/**
 * `count` texts with the errors of records, dressed as programs print them, of which every kind of damage gets as many.
 * The same ones for the same seed.
 */
export function madeQueries(records, count, seed) {
  const sources = [];
  for (const { id, regex, patterns = [] } of records)
    for (const pattern of [{ regex }, ...patterns]) if (pattern.regex) sources.push({ id, regex: pattern.regex });
  const ids = new Map();
  for (const { id, regex } of sources) ids.set(regex, [...(ids.get(regex) ?? []), id]);

  const next = randomNumbers(seed);
  const pick = (list) => list[next() % list.length];
  const damages = Object.keys(DAMAGES);
  const queries = [];
  for (let tries = 0; queries.length < count && tries < 50 * count; tries++) {
    const damage = damages[queries.length % damages.length];
    const { regex } = pick(sources);
    const message = exampleOf(regex, () => pick(VALUES));
    if (message.length < LEAST_LENGTH && !/\p{Script=Han}{4}/u.test(message)) continue;
    const damaged = DAMAGES[damage](message, next);
    if (damaged === undefined) continue;
    const text = DRESSES[pick(Object.keys(DRESSES))](damaged, next);
    const language = /\p{Script=Han}/u.test(message) ? 'zh' : 'en';
    queries.push({ text, right: new Set(ids.get(regex)), language, damage });
  }
  return queries;
}
