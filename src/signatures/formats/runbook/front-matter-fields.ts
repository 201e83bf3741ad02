import { isCalendarDate } from '../../record/fields/dates.js';
import { LOCALE, MAX_LABEL_LENGTH } from '../../record/fields/formats.js';
import type { JsonObject } from '../../record/fields/json.js';
import { isWebAddress } from './page-text.js';

/** What a value means for a record; undefined when it cannot be that. */
type Reader = (value: unknown) => unknown;

const text: Reader = (value) =>
  (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== '' ? String(value) : undefined;

const label: Reader = (value) => {
  const read = text(value) as string | undefined;
  return read !== undefined && read.length <= MAX_LABEL_LENGTH ? read : undefined;
};

const texts: Reader = (value) => {
  const items: unknown[] =
    typeof value === 'string' ? value.split(/[,，、]/).map((item) => item.trim()) : [value].flat();
  const read = items.map(label);
  return items.length > 0 && read.every((item) => item !== undefined) ? read : undefined;
};

const date: Reader = (value) => {
  const day = typeof value === 'string' ? value.slice(0, 10) : undefined;
  return isCalendarDate(day) ? day : undefined;
};

const address: Reader = (value) => (typeof value === 'string' && isWebAddress(value) ? value : undefined);

const locale: Reader = (value) => (typeof value === 'string' && LOCALE.test(value) ? value : undefined);

/** Key of a record, or of its `source` → how it is read, and the keys of front matter that mean it, the best first. */
const FIELDS: Readonly<Record<string, [Reader, ...keys: string[]]>> = {
  domain: [label, 'domain', 'area'],
  category: [label, 'category'],
  subcategory: [label, 'subcategory'],
  error_code: [label, 'error_code', 'code'],
  tags: [texts, 'tags', 'keywords', 'labels'],
  aliases: [texts, 'aliases'],
  locale: [locale, 'locale', 'lang', 'language'],
  first_seen: [date, 'first_seen', 'created'],
  last_confirmed: [date, 'last_confirmed', 'last_reviewed', 'reviewed', 'verified'],
  last_updated: [date, 'last_updated', 'updated', 'lastmod', 'date'],
  official_doc_url: [address, 'official_doc_url', 'docs', 'documentation'],
  'source.url': [address, 'source', 'url', 'canonical', 'permalink'],
  'source.licence': [text, 'licence', 'license'],
  'source.revision': [text, 'revision', 'rev'],
};

export interface FrontMatterFields {
  /** Under the keys of a record. */
  record: JsonObject;
  /** Under the keys of its `source`. */
  source: JsonObject;
  /** What has no place in a record, or not such a value. */
  rest: JsonObject;
}

/** What front matter says under the keys of a record. Its `title` and `id` are the page's, for whoever reads that. */
export function readFields(frontMatter: JsonObject): FrontMatterFields {
  const record: JsonObject = {};
  const source: JsonObject = {};
  const rest = { ...frontMatter };
  const take = (read: Reader, keys: string[]) => {
    const key = keys.find((one) => Object.hasOwn(rest, one) && read(rest[one]) !== undefined);
    const value = key === undefined ? undefined : read(rest[key]);
    if (key !== undefined) delete rest[key];
    return value;
  };
  const system = [take(text, ['product']), take(text, ['version'])].filter(Boolean).join(' ');
  if (system !== '') record.versions = [{ version: system }];
  for (const [field, [read, ...keys]] of Object.entries(FIELDS)) {
    const value = take(read, keys);
    const [name, inner] = field.split('.') as [string, string?];
    if (value !== undefined && inner === undefined) record[name] = value;
    else if (value !== undefined) source[inner!] = value;
  }
  return { record, source, rest };
}
