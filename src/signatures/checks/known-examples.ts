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
  examples: KnownExample[];
  /** All their texts, if no view of them has other symbols than they have: what this does not hold none of them does. */
  together?: string;
}

/** So many texts are looked through together: few enough for most groups to hold nothing of a pattern. */
const GROUP = 64;

interface Example {
  text: string;
  isPlain: boolean;
}

/** The example texts of all published records, in memory, to see whether a new pattern takes another record's. */
@Injectable()
export class KnownExamples {
  private readonly examples = new Map<string, Example[]>();

  put({ id, record }: StoredSignature): void {
    const examples = (record.examples ?? []).map(({ text }) => ({ text, isPlain: isPlain(text) }));
    if (examples.length > 0) this.examples.set(id, examples);
    else this.examples.delete(id);
  }

  remove(id: string): void {
    this.examples.delete(id);
  }

  /** All examples but those of `id`. */
  *others(id: string): Generator<ExampleGroup> {
    let plain: KnownExample[] = [];
    for (const [signatureId, examples] of this.examples) {
      if (signatureId === id) continue;
      const of = (one: Example) => ({ signatureId, text: one.text });
      plain.push(...examples.filter((one) => one.isPlain).map(of));
      const others = examples.filter((one) => !one.isPlain).map(of);
      if (others.length > 0) yield { examples: others };
      if (plain.length < GROUP) continue;
      yield together(plain);
      plain = [];
    }
    yield together(plain);
  }
}

function isPlain(text: string): boolean {
  return !readSigns(text).has(Sign.malformed | Sign.control | Sign.encoding);
}

function together(examples: KnownExample[]): ExampleGroup {
  return { examples, together: examples.map(({ text }) => text).join('\n') };
}
