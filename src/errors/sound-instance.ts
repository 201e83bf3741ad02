import { type ClassConstructor, TransformationType } from 'class-transformer';
import { defaultMetadataStorage as decorators } from 'class-transformer/cjs/storage.js';
import { isSound, knowsKey } from './known-sound.js';

/** What class-transformer makes of a single value of a property. */
type Reader = (value: unknown, object: object) => unknown;

const asItIs: Reader = (value) => value;

/** By class and property; undefined where it does more than transform the value by itself. */
const readers = new Map<ClassConstructor<object>, Map<string, Reader | undefined>>();

/**
 * What class-transformer makes of `value`, when class-validator would find nothing wrong with it. Undefined where it may,
 * and for lists, objects and unknown keys: those are left to the two libraries, which take three times as long.
 */
export function soundInstance<T extends object>(type: ClassConstructor<T>, value: object): T | undefined {
  const instance = new type();
  for (const [key, one] of Object.entries(value)) {
    const read = typeof one === 'object' && one !== null ? undefined : readerOf(type, key);
    if (!read) return undefined;
    (instance as Record<string, unknown>)[key] = read(one, value);
  }
  return isSound(instance) ? instance : undefined;
}

function readerOf(type: ClassConstructor<object>, key: string): Reader | undefined {
  let known = readers.get(type);
  if (!known) readers.set(type, (known = new Map()));
  if (known.has(key)) return known.get(key);
  // Anyone can make up any number of other keys.
  if (!knowsKey(type, key)) return undefined;
  const reader = makeReader(type, key);
  known.set(key, reader);
  return reader;
}

function makeReader(type: ClassConstructor<object>, key: string): Reader | undefined {
  const { PLAIN_TO_CLASS } = TransformationType;
  const isChosen =
    decorators.getStrategy(type) !== 'none' ||
    decorators.getExposedProperties(type, PLAIN_TO_CLASS).length > 0 ||
    decorators.getExcludedProperties(type, PLAIN_TO_CLASS).length > 0;
  if (isChosen || decorators.findTypeMetadata(type, key)) return undefined;
  return decorators
    .findTransformMetadatas(type, key, PLAIN_TO_CLASS)
    .map(
      ({ transformFn }): Reader =>
        (value, obj) =>
          transformFn({ value, key, obj, type: PLAIN_TO_CLASS, options: {} }),
    )
    .reduce((before, next) => (value, object) => next(before(value, object), object), asItIs);
}
