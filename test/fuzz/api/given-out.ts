/** What the service has given out, by the names of the parameters that take it; without it few requests would find anything. */
export class GivenOut {
  private readonly values = new Map<string, string[]>();

  /** One of the last of that name, the same for the same `pick`. */
  one(name: string, pick: number): string | undefined {
    const values = this.values.get(name);
    return values && values[pick % values.length];
  }

  put(name: string, value: unknown): void {
    if (typeof value !== 'string' || value === '') return;
    const values = this.values.get(name) ?? [];
    if (values.includes(value)) return;
    if (values.length >= MAX_KEPT) values.shift();
    this.values.set(name, [...values, value]);
  }

  /** Takes what an answer of an operation has. */
  take(operationId: string, answer: unknown): void {
    const [tag = ''] = operationId.split('_', 1);
    visit(answer, (holder, list) => {
      for (const [key, value] of Object.entries(holder)) if (NAMES[key]) this.put(NAMES[key], value);
      const own = list === undefined ? IDS[operationId] : undefined;
      const name = own ?? (list === undefined || list === 'items' ? IDS[tag] : LISTS[list]);
      if (name !== undefined) this.put(name, holder.id);
      const item = ITEM_KEYS.find((key) => typeof holder[key] === 'string');
      if (item && typeof holder.signature_id === 'string')
        this.put('item', JSON.stringify([holder.signature_id, item, holder[item]]));
    });
  }

  /** The same value with what is known by its names in the places of it. */
  filled(value: unknown, pick: number): unknown {
    if (Array.isArray(value)) return value.map((one, index) => this.filled(one, pick + index));
    if (typeof value !== 'object' || value === null) return value;
    const own = Object.entries(value).map(([key, inner], index) => {
      const known = typeof inner === 'string' && NAMES[key] ? this.one(NAMES[key], pick + index) : undefined;
      return [key, known ?? this.filled(inner, pick + index)] as const;
    });
    // Not by assignment, which `__proto__` would take for something else.
    return { ...Object.fromEntries(own), ...this.itemFor(value as Record<string, unknown>, pick) };
  }

  /** What goes together, where the value speaks of a workaround or dead end of a record. */
  private itemFor(value: Record<string, unknown>, pick: number): object {
    const known = 'signature_id' in value && ITEM_KEYS.some((key) => key in value) && this.one('item', pick);
    if (!known) return {};
    const [signature_id, key, id] = JSON.parse(known) as [string, string, string];
    return { signature_id, workaround_id: undefined, dead_end_id: undefined, [key]: id };
  }
}

const MAX_KEPT = 30;

/** Fields of bodies and answers → the names under which they are asked for. */
const NAMES: Partial<Record<string, string>> = {
  signature_id: 'id',
  error_id: 'id',
  unit_id: 'unit_id',
  match_id: 'match_id',
  delete_token: 'delete-token',
  next_cursor: 'cursor',
  term: 'term',
};

const ITEM_KEYS = ['workaround_id', 'dead_end_id'];

/** What the `id` of an answer and of its items names, by operation or by its first half. */
const IDS: Partial<Record<string, string>> = {
  signatures: 'id',
  misses: 'miss_id',
  misses_draft: 'id',
  tokens: 'token_id',
  shares: 'share_id',
  units: 'unit_id',
  suggestions_suggest: 'suggestion_id',
  diagnosis_match: 'match_id',
};

/** What it names in other lists. */
const LISTS: Partial<Record<string, string>> = { suggested: 'suggestion_id', tokens: 'token_id' };

type Holder = Readonly<Record<string, unknown>>;

/** Each object of a value, with the name of the list that it stands in; undefined for the whole. */
function visit(value: unknown, see: (holder: Holder, list?: string) => void, list?: string): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see, list);
  else if (typeof value === 'object' && value !== null) {
    see(value as Holder, list);
    for (const [key, inner] of Object.entries(value)) visit(inner, see, key);
  }
}
