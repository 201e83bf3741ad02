import { isJsonObject, type JsonObject } from '../fields/json.js';
import type { ItemId } from '../item-ids.js';
import { authoredId, continuedItems, STEPS } from '../item-lists.js';
import type { ListShape, Shape } from './translatable.js';

/** The source of a localized value as it was, with the ids of its items if they have any. */
export interface SourceBefore {
  source: unknown;
  ids: readonly ItemId[] | undefined;
}

/**
 * A localized value rearranged as the items of its source moved: what is new has null, what is gone is gone. `stated`
 * are the item ids that the record now states.
 */
export function follow(
  shape: Shape,
  localized: unknown,
  source: unknown,
  before: SourceBefore,
  stated: ReadonlySet<string>,
): unknown {
  if (shape.kind === 'list') return followList(shape, localized, source, before, stated);
  if (shape.kind !== 'object' || !isJsonObject(localized)) return localized;
  const entries = Object.entries(localized).map(([key, value]) => {
    const field = shape.fields[key];
    const inner = { source: valueAt(before.source, key), ids: undefined };
    return [key, field ? follow(field, value, valueAt(source, key), inner, stated) : value];
  });
  return Object.fromEntries(entries);
}

function followList(
  shape: ListShape,
  localized: unknown,
  source: unknown,
  before: SourceBefore,
  stated: ReadonlySet<string>,
): unknown {
  if (!Array.isArray(localized) || !Array.isArray(source) || !Array.isArray(before.source)) return localized;
  const items = identified(source, shape);
  const itemsBefore = identified(before.source, shape);
  const pairs = before.ids
    ? continuedItems(items, { items: itemsBefore, ids: before.ids.map(({ id }) => id) }, shape.text, stated)
    : continuedItems(items, { items: itemsBefore, ids: itemsBefore.map(authoredId) }, shape.text, idsOf(items));
  const moved = pairs.map((pair, index): unknown => {
    const text: unknown = pair === undefined ? null : (localized[pair] ?? null);
    const steps = shape.fields[STEPS];
    if (!steps || pair === undefined || !isJsonObject(text) || !(STEPS in text)) return text;
    const stepsBefore = { source: itemsBefore[pair]![STEPS], ids: before.ids?.[pair]?.steps };
    return { ...text, [STEPS]: follow(steps, text[STEPS], items[index]![STEPS], stepsBefore, stated) };
  });
  while (moved.length > localized.length && moved.at(-1) === null) moved.pop();
  return moved;
}

/** A list's items as objects. A reference is the identity of what refers. */
function identified(list: unknown[], { reference }: ListShape): JsonObject[] {
  return list.map((item) => {
    if (reference === undefined) return isJsonObject(item) ? item : {};
    return isJsonObject(item) ? { ...item, id: item[reference] } : { id: item };
  });
}

function idsOf(items: JsonObject[]): Set<string> {
  return new Set(items.flatMap((item) => authoredId(item) ?? []));
}

function valueAt(holder: unknown, key: string): unknown {
  return isJsonObject(holder) ? holder[key] : undefined;
}
