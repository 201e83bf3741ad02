import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../errors/fault.js';
import type { JsonObject } from './fields/json.js';
import { authoredId, authoredIds, continuedItems, ITEM_LISTS, itemsOf, STEP_TEXT, STEPS } from './item-lists.js';
import { follow } from './localization/follow-items.js';
import { localizedKeys } from './localization/localized-keys.js';
import { TRANSLATABLE } from './localization/translatable.js';
import type { SignatureRecordDto } from './record.dto.js';

export interface ItemId {
  id: string;
  steps?: ItemId[];
}

/** The stable ids of a record's list items, parallel to its lists. They stand beside the record, which stays as authored. */
export type ItemIds = Record<string, ItemId[]>;

export interface IdentifiedRecord {
  record: SignatureRecordDto;
  itemIds: ItemIds;
}

interface IdentifiedItems {
  items: JsonObject[];
  ids: ItemId[];
}

/**
 * The ids of a record's items. A stated id stays; an item that continues one of the previous version takes its id; any
 * other is new. `newId` is asked again when it gives an id that the record or its previous version has.
 */
export function assignItemIds(
  record: SignatureRecordDto,
  previous: IdentifiedRecord | undefined,
  newId: () => string,
): ItemIds {
  const values = asJson(record);
  const stated = new Set(authoredIds(values).map(({ id }) => id));
  const used = new Set([...stated, ...Object.values(previous?.itemIds ?? {}).flatMap(idsWithin)]);
  const fresh = (): string => {
    let id = newId();
    while (used.has(id)) id = newId();
    used.add(id);
    return id;
  };

  const assign = (items: JsonObject[], before: IdentifiedItems, textKey: string): ItemId[] => {
    const ids = before.ids.map(({ id }) => id);
    const pairs = continuedItems(items, { items: before.items, ids }, textKey, stated);
    return items.map((item, index) => {
      const pair = pairs[index];
      const id = authoredId(item) ?? (pair === undefined ? fresh() : ids[pair]!);
      const steps = itemsOf(item, STEPS);
      return { id, ...(steps && { steps: assign(steps, stepsOf(before, pair), STEP_TEXT) }) };
    });
  };

  return Object.fromEntries(
    Object.entries(ITEM_LISTS).flatMap(([list, textKey]) => {
      const items = itemsOf(values, list);
      return items ? [[list, assign(items, previousItems(previous, list), textKey)]] : [];
    }),
  );
}

/** The record with each item's id in the item. Throws a RangeError for ids that are not those of this record. */
export function withItemIds(record: SignatureRecordDto, itemIds: ItemIds): SignatureRecordDto {
  const merge = (items: JsonObject[], ids: ItemId[] | undefined): JsonObject[] => {
    if (ids?.length !== items.length)
      throw new RangeError(`the item ids do not belong to this version of ${record.id}`);
    return items.map((item, index) => {
      const steps = itemsOf(item, STEPS);
      return { id: ids[index]!.id, ...item, ...(steps && { steps: merge(steps, ids[index]!.steps) }) };
    });
  };
  const merged = Object.keys(ITEM_LISTS).flatMap((list) => {
    const items = itemsOf(asJson(record), list);
    return items ? [[list, merge(items, itemIds[list])] as const] : [];
  });
  return { ...record, ...Object.fromEntries(merged) };
}

/**
 * The next version of a record, its localized lists following the items of their source, so that no translation slides
 * to another item. A localized list that was itself changed, or whose source was not, stays as it is.
 */
export function realignLocalizedLists(previous: IdentifiedRecord, next: SignatureRecordDto): SignatureRecordDto {
  const [before, after] = [asJson(previous.record), asJson(next)];
  const stated = new Set(authoredIds(after).map(({ id }) => id));
  const realigned = localizedKeys(after).flatMap(({ key, field }) => {
    const untouched = isDeepStrictEqual(before[key], after[key]) && !isDeepStrictEqual(before[field], after[field]);
    if (!untouched) return [];
    const ids = previous.itemIds[field];
    return [
      [key, follow(TRANSLATABLE[field]!, after[key], after[field], { source: before[field], ids }, stated)] as const,
    ];
  });
  return { ...next, ...Object.fromEntries(realigned) };
}

/** The ids that are stated more than once in a record, or in what may not be one yet. */
export function duplicateIdFaults(record: JsonObject): Fault[] {
  const firsts = new Map<string, string>();
  return authoredIds(record).flatMap(({ id, path }) => {
    const first = firsts.get(id);
    if (first !== undefined) return [{ path, code: 'duplicate_item_id' as const, params: { id, first } }];
    firsts.set(id, path);
    return [];
  });
}

function previousItems(previous: IdentifiedRecord | undefined, list: string): IdentifiedItems {
  return { items: (previous && itemsOf(asJson(previous.record), list)) ?? [], ids: previous?.itemIds[list] ?? [] };
}

function stepsOf({ items, ids }: IdentifiedItems, index: number | undefined): IdentifiedItems {
  if (index === undefined) return { items: [], ids: [] };
  return { items: itemsOf(items[index]!, STEPS) ?? [], ids: ids[index]!.steps ?? [] };
}

function idsWithin(ids: ItemId[]): string[] {
  return ids.flatMap(({ id, steps }) => [id, ...idsWithin(steps ?? [])]);
}

function asJson(record: SignatureRecordDto): JsonObject {
  return record as unknown as JsonObject;
}
