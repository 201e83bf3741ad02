import { within } from '../../../errors/fault-path.js';
import { isJsonObject, type JsonObject } from '../fields/json.js';
import type { SignatureRecordDto } from '../record.dto.js';
import { localizedKeys } from './localized-keys.js';
import { TRANSLATABLE, type Fields, type ListShape, type Shape } from './translatable.js';

/** A translatable text with all its translations. */
export interface TextSite {
  /** Where the source stands, such as `workarounds[0].action`. */
  path: string;
  /** The text in the record's own language; undefined where there is none. */
  source: string | undefined;
  translations: Translation[];
}

export interface Translation {
  locale: string;
  /** Where it stands, such as `workarounds_zh[0].action`. */
  path: string;
  text: string;
}

/** The text that shall stand at a site; undefined leaves it as it is. */
export type ChooseText = (site: TextSite) => string | undefined;

/** A localized value beside its source. */
interface Twin {
  locale: string;
  path: string;
  value: unknown;
}

/** The record without its localized keys, each of its translatable texts as `choose` says. Shares what is unchanged. */
export function mapTexts(record: SignatureRecordDto, choose: ChooseText): SignatureRecordDto {
  const keys = localizedKeys(record);
  const localized = new Set(keys.map(({ key }) => key));
  const values = record as unknown as JsonObject;
  const mapped = Object.fromEntries(Object.entries(values).filter(([key]) => !localized.has(key)));
  for (const [field, shape] of Object.entries(TRANSLATABLE)) {
    const twins = keys
      .filter((key) => key.field === field)
      .map(({ key, locale }) => ({ locale, path: key, value: values[key] }));
    const value = mapValue(shape, values[field], twins, field, choose);
    if (value !== undefined) mapped[field] = value;
  }
  return mapped as unknown as SignatureRecordDto;
}

function mapValue(shape: Shape, source: unknown, twins: Twin[], path: string, choose: ChooseText): unknown {
  switch (shape.kind) {
    case 'text':
      return choose(textSite(source, twins, path)) ?? source;
    case 'map':
      if (!isJsonObject(source)) return source;
      return mapObject(textsOf(source), source, twins, path, choose);
    case 'object':
      return isJsonObject(source) ? mapObject(shape.fields, source, twins, path, choose) : source;
    case 'list':
      if (!Array.isArray(source)) return source;
      return source.map((item: unknown, index) => {
        const inner = twinsWithin(twins, index).map((twin) => expand(twin, shape.main));
        return mapItem(shape, item, inner, within(path, index), choose);
      });
  }
}

function mapItem(shape: ListShape, item: unknown, twins: Twin[], path: string, choose: ChooseText): unknown {
  if (isJsonObject(item)) return mapObject(shape.fields, item, twins, path, choose);
  if (typeof item !== 'string' || shape.reference === undefined) return item;
  const mapped = mapObject(shape.fields, { [shape.reference]: item }, twins, path, choose);
  return Object.keys(mapped).length > 1 ? mapped : item;
}

function mapObject(fields: Fields, source: JsonObject, twins: Twin[], path: string, choose: ChooseText): JsonObject {
  const mapped = { ...source };
  for (const [key, shape] of Object.entries(fields)) {
    const value = mapValue(shape, source[key], twinsWithin(twins, key), within(path, key), choose);
    if (value !== undefined) mapped[key] = value;
  }
  return mapped;
}

function textSite(source: unknown, twins: Twin[], path: string): TextSite {
  const translations = twins.flatMap(({ value, ...twin }) =>
    typeof value === 'string' ? [{ text: value, ...twin }] : [],
  );
  return { path, source: typeof source === 'string' ? source : undefined, translations };
}

/** The shape of an object with free keys: its texts. */
function textsOf(map: JsonObject): Fields {
  const texts = Object.entries(map).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts.map(([key]) => [key, { kind: 'text' }]));
}

function twinsWithin(twins: Twin[], key: string | number): Twin[] {
  return twins.flatMap(({ locale, path, value }) => {
    const holds = typeof key === 'number' ? Array.isArray(value) : isJsonObject(value);
    if (!holds) return [];
    return [{ locale, path: within(path, key), value: (value as JsonObject)[key] }];
  });
}

function expand({ value, ...twin }: Twin, main: string): Twin {
  return { value: typeof value === 'string' ? { [main]: value } : value, ...twin };
}
