import type { Fault } from '../../../errors/fault.js';
import { within } from '../../../errors/fault-path.js';
import { isJsonObject, type JsonObject } from '../fields/json.js';
import { localizedKeys, ownLocale } from './localized-keys.js';
import { TRANSLATABLE, type Fields, type Shape } from './translatable.js';

/** What is wrong, or translates nothing, in the localized values of an object with the keys of a record. */
export function localizedFaults(record: JsonObject): Fault[] {
  const own = ownLocale({ locale: typeof record.locale === 'string' ? record.locale : undefined });
  const given = new Map<string, string>();
  return localizedKeys(record).flatMap(({ key, field, locale }) => {
    const first = locale === own ? field : given.get(`${field} ${locale}`);
    given.set(`${field} ${locale}`, first ?? key);
    return [
      ...(first === undefined ? [] : [{ path: key, code: 'repeated_locale' as const, params: { first } }]),
      ...valueFaults(TRANSLATABLE[field]!, record[key], record[field], key, field),
    ];
  });
}

/** Null stands for what is not translated, at every level. */
function valueFaults(shape: Shape, value: unknown, source: unknown, path: string, field: string): Fault[] {
  if (value === null) return [];
  switch (shape.kind) {
    case 'text':
      return typeof value === 'string' ? [] : [{ path, code: 'not_text' }];
    case 'map':
      if (!isJsonObject(value)) return [{ path, code: 'not_object' }];
      return objectFaults(textsOf(value), value, source, path);
    case 'object':
      return isJsonObject(value) ? objectFaults(shape.fields, value, source, path) : [{ path, code: 'not_object' }];
    case 'list':
      if (!Array.isArray(value)) return [{ path, code: 'not_list' }];
      return [
        ...extraItems(value, source, path, field),
        ...value.flatMap((item: unknown, index) => {
          const inner: unknown = Array.isArray(source) ? source[index] : undefined;
          return itemFaults(shape.fields, item, inner, within(path, index));
        }),
      ];
  }
}

function itemFaults(fields: Fields, item: unknown, source: unknown, path: string): Fault[] {
  if (item === null || typeof item === 'string') return [];
  return isJsonObject(item) ? objectFaults(fields, item, source, path) : [{ path, code: 'not_text_or_object' }];
}

function objectFaults(fields: Fields, value: JsonObject, source: unknown, path: string): Fault[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!shape) return [{ path: within(path, key), code: 'unknown_key' as const }];
    return valueFaults(shape, inner, isJsonObject(source) ? source[key] : undefined, within(path, key), key);
  });
}

function extraItems(value: unknown[], source: unknown, path: string, field: string): Fault[] {
  const expected = Array.isArray(source) ? source.length : 0;
  if (value.length <= expected) return [];
  return [{ path, code: 'localized_extra_items', params: { count: value.length, expected, field } }];
}

const textsOf = (map: JsonObject): Fields => Object.fromEntries(Object.keys(map).map((key) => [key, { kind: 'text' }]));
