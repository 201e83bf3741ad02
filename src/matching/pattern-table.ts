import { DEFAULT_FLAGS } from './regex.js';
import type { PatternSource } from './pattern.js';

/** What `add` gave a pattern; that of a removed pattern is given again. */
export type PatternId = number;

/** The patterns of a set: those that are written alike are one row, however many ids they have. */
export class PatternTable {
  private readonly rows: (Row | undefined)[] = [];
  private readonly freeRows: number[] = [];
  /** By id, the row; -1 for an id that is not given. */
  private readonly rowOfId: number[] = [];
  private readonly freeIds: PatternId[] = [];
  /** By flags, then by regex. */
  private readonly byFlags = new Map<string, Map<string, number>>();

  /** How many ids are given. */
  get size(): number {
    return this.rowOfId.length - this.freeIds.length;
  }

  /** The row of a pattern that is written so, if there is one. */
  find({ regex, flags = DEFAULT_FLAGS }: PatternSource): number | undefined {
    return this.byFlags.get(flags)?.get(regex);
  }

  /** Makes a row, which has no id yet. */
  insert(source: PatternSource): number {
    const row = this.freeRows.pop() ?? this.rows.length;
    this.rows[row] = { source, ids: [] };
    const { regex, flags = DEFAULT_FLAGS } = source;
    const byRegex = this.byFlags.get(flags) ?? new Map<string, number>();
    this.byFlags.set(flags, byRegex.set(regex, row));
    return row;
  }

  /** Gives a row one more id. */
  giveId(row: number): PatternId {
    const id = this.freeIds.pop() ?? this.rowOfId.length;
    this.rowOfId[id] = row;
    this.rows[row]!.ids.push(id);
    return id;
  }

  /** Takes an id back. @returns its row when that has none left and is no more, else undefined. @throws RangeError */
  takeId(id: PatternId): number | undefined {
    const row = this.rowOfId[id] ?? NONE;
    if (row === NONE) throw new RangeError(`no pattern ${id} in the set`);
    this.rowOfId[id] = NONE;
    this.freeIds.push(id);
    const { ids, source } = this.rows[row]!;
    ids.splice(ids.indexOf(id), 1);
    if (ids.length > 0) return undefined;
    const { regex, flags = DEFAULT_FLAGS } = source;
    this.byFlags.get(flags)!.delete(regex);
    this.rows[row] = undefined;
    this.freeRows.push(row);
    return row;
  }

  source(row: number): PatternSource {
    return this.rows[row]!.source;
  }

  ids(row: number): readonly PatternId[] {
    return this.rows[row]!.ids;
  }
}

interface Row {
  source: PatternSource;
  ids: PatternId[];
}

const NONE = -1;
