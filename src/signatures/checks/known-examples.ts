import { Injectable } from '@nestjs/common';
import { readSigns } from '../../matching/filter/read-signs.js';
import { Sign } from '../../matching/filter/signs.js';
import type { StoredSignature } from '../store/stored-signature.js';

export interface KnownExample {
  signatureId: string;
  text: string;
}

/** Some examples. */
export interface ExampleGroup {
  examples: Iterable<KnownExample>;
  /** All their texts and more, if no view of them has other symbols than they have: what this does not hold none of them does. */
  together?: string;
}

/** So many records' texts are looked through together: few enough for most groups to hold nothing of a pattern. */
const GROUP = 64;

/** The texts of some records. */
class Group {
  readonly texts = new Map<string, string[]>();
  private joined: string | undefined;

  constructor(private readonly isPlain: boolean) {}

  set(id: string, texts: string[]): void {
    this.texts.set(id, texts);
    this.joined = undefined;
  }

  delete(id: string): void {
    this.texts.delete(id);
    this.joined = undefined;
  }

  without(id: string): ExampleGroup {
    if (this.isPlain) this.joined ??= [...this.texts.values()].flat().join('\n');
    return { examples: this.examples(id), together: this.joined };
  }

  private *examples(without: string): Generator<KnownExample> {
    for (const [signatureId, texts] of this.texts)
      if (signatureId !== without) for (const text of texts) yield { signatureId, text };
  }
}

/** Texts of records, in groups that stay small. */
class Groups {
  readonly all = new Set<Group>();
  private readonly byId = new Map<string, Group>();
  private filling: Group | undefined;

  constructor(private readonly isPlain: boolean) {}

  put(id: string, texts: string[]): void {
    if (texts.length === 0) return this.remove(id);
    const group = this.byId.get(id) ?? this.toFill();
    group.set(id, texts);
    this.byId.set(id, group);
  }

  remove(id: string): void {
    const group = this.byId.get(id);
    group?.delete(id);
    this.byId.delete(id);
    if (group?.texts.size === 0 && group !== this.filling) this.all.delete(group);
  }

  private toFill(): Group {
    if (this.filling && this.filling.texts.size < GROUP) return this.filling;
    this.filling = new Group(this.isPlain);
    this.all.add(this.filling);
    return this.filling;
  }
}

/** The example texts of all published records, in memory, to see whether a new pattern takes another record's. */
@Injectable()
export class KnownExamples {
  private readonly plain = new Groups(true);
  private readonly others = new Groups(false);

  put({ id, record }: StoredSignature): void {
    const texts = (record.examples ?? []).map(({ text }) => text);
    this.plain.put(id, texts.filter(isPlain));
    this.others.put(
      id,
      texts.filter((text) => !isPlain(text)),
    );
  }

  remove(id: string): void {
    this.plain.remove(id);
    this.others.remove(id);
  }

  /** All examples but those of `id`. */
  *without(id: string): Generator<ExampleGroup> {
    for (const { all } of [this.plain, this.others]) for (const group of all) yield group.without(id);
  }
}

function isPlain(text: string): boolean {
  return !readSigns(text).has(Sign.malformed | Sign.control | Sign.encoding);
}
