import { isJsonObject, type JsonObject } from '../fields/json.js';
import type { ItemId, ItemIds } from '../item-ids.js';
import { authoredId } from '../item-lists.js';
import type { SignatureRecordDto } from '../record.dto.js';

/** A step of a path: a key, or a place in a list. */
export type PathStep = string | number;

/** The steps of a path that `within` has made. */
export function stepsOf(path: string): PathStep[] {
  return Array.from(path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g), ([, index, quoted, key]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? key! : (JSON.parse(quoted) as string);
  });
}

/** What an item of a list is known by; undefined for what only its place tells. */
type IdentityOf = (item: JsonObject, ids: ItemId | undefined) => string | undefined;

/**
 * The path of a text by what its items are known by, wherever they stand: `workarounds[CldyHHFI].steps[aB3].text`,
 * `transition_graph.leads_to[api/x].condition`. It stays when items are inserted, moved or taken away.
 */
export function stablePath(path: string, record: SignatureRecordDto, itemIds: ItemIds): string {
  return namedPath(path, record, itemIds, (item, ids) => ids?.id ?? referenceOf(item) ?? authoredId(item));
}

/** The same, as far as the record itself states what its items are known by. */
export function statedPath(path: string, record: SignatureRecordDto): string {
  return namedPath(path, record, {}, (item) => referenceOf(item) ?? authoredId(item));
}

function namedPath(path: string, record: SignatureRecordDto, itemIds: ItemIds, identityOf: IdentityOf): string {
  let value: unknown = record;
  let ids: ItemId[] | undefined;
  let named = '';
  for (const step of stepsOf(path)) {
    if (typeof step === 'string') {
      named += named === '' ? step : `.${step}`;
      value = isJsonObject(value) ? value[step] : undefined;
      ids ??= itemIds[step];
      continue;
    }
    const list = value as unknown[];
    const names = (item: unknown, index: number) => identityOf(asItem(item), ids?.[index]);
    const name = names(list[step], step);
    // What is listed twice is told apart by its turn.
    const turn = list.slice(0, step).filter((item, index) => name !== undefined && names(item, index) === name).length;
    named += `[${name ?? step}${turn > 0 ? `~${turn + 1}` : ''}]`;
    value = list[step];
    ids = ids?.[step]?.steps;
  }
  return named;
}

/** The path without places: the kind of text that stands there, such as `workarounds.steps.text`. */
export function kindOfText(path: string): string {
  const keys = stepsOf(path).filter((step) => typeof step === 'string');
  return keys[0] === 'os_specific' ? 'os_specific' : keys.join('.');
}

function asItem(item: unknown): JsonObject {
  if (isJsonObject(item)) return item;
  return typeof item === 'string' ? { error_id: item } : {};
}

/** What refers to something is known by it. */
function referenceOf({ error_id: error, url }: JsonObject): string | undefined {
  if (typeof error === 'string') return error;
  return typeof url === 'string' ? url : undefined;
}
