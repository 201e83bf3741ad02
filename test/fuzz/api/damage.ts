import * as fc from 'fast-check';
import { oddValue } from './odd-values.js';

/** How a value, or the text of one, is spoilt. */
type Damage = <T>(value: T) => unknown;

type Holder = Record<string, unknown> | unknown[];

/** Some of the places of a value are given something odd, left out, or joined by keys that nobody knows. */
export const damage: fc.Arbitrary<Damage> = fc
  .record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'leave out', 'add', 'repeat'),
    odd: oddValue,
    key: fc.constantFrom('nonsense', '__proto__', 'constructor', '', '\ud800', 'toString', 'id'),
  })
  .map(({ at, how, odd, key }) => (value) => {
    const copy = structuredClone(value) as unknown;
    const places = placesOf(copy);
    if (places.length === 0) return odd;
    const { holder, name } = places[at % places.length]!;
    if (how === 'leave out') {
      if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else delete holder[name];
    } else if (how === 'add') {
      if (Array.isArray(holder)) holder.push(odd);
      else Object.defineProperty(holder, key, { value: odd, enumerable: true, configurable: true, writable: true });
    } else if (how === 'repeat' && Array.isArray(holder)) holder.push(...Array.from({ length: 200 }, () => holder[0]));
    else (holder as Record<string, unknown>)[name] = odd;
    return copy;
  });

function placesOf(value: unknown): { holder: Holder; name: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [{ holder: value as Holder, name }, ...placesOf(inner)]);
}

/** A text as something on its way, or a program that writes JSON by hand, would spoil it. */
export const textDamage: fc.Arbitrary<(text: string) => string | Buffer> = fc.oneof(
  fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
  fc.nat().map((at) => (text: string) => text.replace(/\d+(?!.*\d)/, at % 2 === 0 ? '1e999' : '9'.repeat(400))),
  fc.constant((text: string) => `\ufeff${text}`),
  fc.constant((text: string) => text.replace('{', '{"text":"a","text":"b",')),
  fc.constant((text: string) => `${text}${text}`),
  fc.integer({ min: 50, max: 5_000 }).map((depth) => () => '{"a":'.repeat(depth)),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => () => Buffer.from(bytes)),
  fc.tuple(fc.nat(), fc.integer({ min: 128, max: 255 })).map(([at, byte]) => (text: string) => {
    const bytes = Buffer.from(text);
    if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  }),
  fc.constant(() => ''),
);
