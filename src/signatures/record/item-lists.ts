import { within } from '../../errors/fault-path.js';
import { contentHash } from './content-hash.js';
import { isJsonObject, type JsonObject } from './fields/json.js';
import { pairItems, type ItemKey } from './pair-items.js';

/** The lists whose items have an identity of their own, with the key of an item's main text. */
export const ITEM_LISTS: Readonly<Record<string, string>> = {
  patterns: 'regex',
  examples: 'text',
  counter_examples: 'text',
  workarounds: 'action',
  dead_ends: 'action',
  verify: 'action',
  gotchas: 'text',
  versions: 'version',
};

/** The list within an item whose items have one too. */
export const STEPS = 'steps';
export const STEP_TEXT = 'text';

/** The objects of the list at `key`, in place; undefined where there is no list. */
export function itemsOf(value: JsonObject, key: string): JsonObject[] | undefined {
  const list = value[key];
  return Array.isArray(list) ? list.map((item: unknown) => (isJsonObject(item) ? item : {})) : undefined;
}

export function authoredId({ id }: JsonObject): string | undefined {
  return typeof id === 'string' ? id : undefined;
}

/** Every authored id of a record's items, with the path of the item. */
export function authoredIds(record: JsonObject): { id: string; path: string }[] {
  const idsIn = (holder: JsonObject, key: string, path: string): { id: string; path: string }[] =>
    (itemsOf(holder, key) ?? []).flatMap((item, index) => {
      const at = within(within(path, key), index);
      const id = authoredId(item);
      return [...(id === undefined ? [] : [{ id, path: within(at, 'id') }]), ...idsIn(item, STEPS, at)];
    });
  return Object.keys(ITEM_LISTS).flatMap((key) => idsIn(record, key, ''));
}

/** The items of a list's previous version, and their ids, as far as they have any. */
export interface PreviousItems {
  items: readonly JsonObject[];
  ids: readonly (string | undefined)[];
}

/**
 * For each item the index of the previous one that it continues: the one whose id it states; without a stated id the
 * equal one, else the one with the same main text, else the one in the same place. `stated` are all ids that the new
 * record states, which no other item may continue.
 */
export function continuedItems(
  items: readonly JsonObject[],
  previous: PreviousItems,
  textKey: string,
  stated: ReadonlySet<string>,
): (number | undefined)[] {
  const free = previous.items.map((item, index) => (stated.has(previous.ids[index] ?? '') ? undefined : item));
  const unnamed = items.map((item) => (authoredId(item) === undefined ? item : undefined));
  const pairs = pairItems(free, unnamed, sameItem(textKey));
  return items.map((item, index) => {
    const id = authoredId(item);
    if (id === undefined) return pairs[index];
    const pair = previous.ids.indexOf(id);
    return pair < 0 ? undefined : pair;
  });
}

const sameItem = (textKey: string): ItemKey<JsonObject>[] => [
  (item) => contentHash(withoutId({ ...item, [STEPS]: itemsOf(item, STEPS)?.map(withoutId) })),
  (item) => (item[textKey] ? JSON.stringify(item[textKey]) : undefined),
  (_, index) => String(index),
];

function withoutId(item: JsonObject): JsonObject {
  return { ...item, id: undefined };
}
