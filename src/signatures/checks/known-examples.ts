import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { StoredSignature } from '../store/stored-signature.js';

export interface KnownExample {
  signatureId: string;
  text: string;
}

const TEXTS_PER_TURN = 200;

/** The example texts of all published records, in memory, to see whether a new pattern takes another record's. */
@Injectable()
export class KnownExamples {
  private readonly texts = new Map<string, string[]>();

  put({ id, record }: StoredSignature): void {
    const texts = (record.examples ?? []).map(({ text }) => text);
    if (texts.length > 0) this.texts.set(id, texts);
    else this.texts.delete(id);
  }

  remove(id: string): void {
    this.texts.delete(id);
  }

  /** All examples but those of `id`, giving other work its turn in between. */
  async *others(id: string): AsyncGenerator<KnownExample> {
    let count = 0;
    for (const [signatureId, texts] of this.texts) {
      if (signatureId === id) continue;
      for (const text of texts) {
        if (++count % TEXTS_PER_TURN === 0) await setImmediate();
        yield { signatureId, text };
      }
    }
  }
}
