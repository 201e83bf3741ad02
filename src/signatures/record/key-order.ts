import { recordSchema } from './record-schema.js';
import type { SignatureRecordDto } from './record.dto.js';
import { readLocalizedKey } from './localization/localized-keys.js';

const places = new Map(
  Object.keys((recordSchema() as { properties: object }).properties).map((key, place) => [key, place]),
);

/** Known keys come as the format lists them, each with its translations, then the others by name. */
function sortKey(key: string): string {
  const place = places.get(key) ?? places.get(readLocalizedKey(key)?.field ?? '') ?? places.size;
  return `${String(place).padStart(4, '0')} ${key}`;
}

/** The record with its keys in the order of the format, so that the same record is always the same text. */
export function inKeyOrder(record: SignatureRecordDto): SignatureRecordDto {
  const sorted = Object.entries(record)
    .map(([key, value]) => [sortKey(key), key, value as unknown] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([, key, value]) => [key, value])) as unknown as SignatureRecordDto;
}
