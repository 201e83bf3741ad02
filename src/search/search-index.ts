import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import { errorLines } from './error-lines.js';
import { indexedTexts, type IndexedTexts } from './indexed-texts.js';
import { bitsOfWord } from './rarity.js';
import { resemblance, weighLine, type LineTerms, type Resemblance, type Weight } from './similarity.js';
import { termsOf, type Term } from './terms.js';

/** A record found by a person's words. */
export interface SearchHit {
  id: string;
  /** Comparable within one search only. */
  score: number;
}

/** A record that resembles a text which no pattern matched. */
export interface Suggestion extends Resemblance {
  id: string;
}

/** How many terms of a text are asked for, the rarest. */
const MAX_TERMS = 40;
/** How many places of the index an exact term may lead to, summed over the terms of a question, rarest first. */
const MAX_PLACES = 5_000;
/** How many unknown terms are looked for with typing errors: each costs a walk through the dictionary. */
const MAX_GUESSES = 3;
/** Terms less rare than this tell nothing of what a text is about. */
const MIN_BITS = 4.5;
/** How many records are compared with a text, line by line. */
const CANDIDATES = 30;
/** Until the index is this big, what is common is known from elsewhere rather than from it. */
const BACKGROUND = 1_000;

/** How long records are filed at a stretch. */
const FILING_MS = 4;
/** The rest after it: so many times as long as the last one went on beyond its end, because others were at work. */
const MODESTY = 8;
const MAX_REST_MS = 100;
/** So few records that wait to be filed are filed before a question is answered. */
const CATCH_UP = 100;

const TYPO_TOLERANCE = 0.2;
const LONG_WORD = /^(?!.*\p{Script=Han})[\p{L}_'-]{5,}$/u;

/** MiniSearch, which knows in how many records a term occurs but has no public word for it. */
class WordIndex extends MiniSearch<IndexedTexts> {
  recordsWith(term: Term): number {
    let records = 0;
    // oxlint-disable-next-line no-underscore-dangle -- protected there, and meant for subclasses
    for (const places of this._index.get(term)?.values() ?? []) records += places.size;
    return records;
  }
}

/**
 * The words of all records, in memory: signatures in every language, aliases, error codes, ids, tags, examples. People
 * search it, and a text that no pattern matched is compared with it. It is fed one record at a time.
 *
 * Filing the words of a record costs more than all else that is kept of it. So where many come at once, at the start or
 * by an import, they are filed in the background: a question finds those that are, and all of them when only few wait.
 */
@Injectable()
export class SearchIndex implements OnApplicationShutdown {
  private readonly index = new WordIndex({
    fields: ['headline', 'body'],
    storeFields: ['headline'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: { boost: { headline: 2 } },
  });
  private readonly published = new Map<string, boolean>();
  /** Records that are not filed yet, by id. */
  private readonly waiting = new Map<string, IndexedTexts>();
  private isFiling = false;
  /** What terms weigh as long as no record changes. */
  private readonly weights = new LRUCache<Term, Weight>({ max: 20_000 });

  get size(): number {
    return this.published.size;
  }

  ids(): Iterable<string> {
    return this.published.keys();
  }

  /** Adds a record, or takes its new version for the old one. */
  put(record: SignatureRecordDto): void {
    this.remove(record.id);
    this.waiting.set(record.id, indexedTexts(record));
    this.published.set(record.id, (record.status ?? 'published') === 'published');
    if (!this.isFiling) void this.fileInBackground();
  }

  remove(id: string): void {
    if (!this.published.delete(id) || this.waiting.delete(id)) return;
    this.forgetWeights();
    this.index.discard(id);
  }

  onApplicationShutdown(): void {
    this.waiting.clear();
  }

  private async fileInBackground(): Promise<void> {
    this.isFiling = true;
    for (let rest = 1; this.waiting.size > 0;) {
      const start = performance.now();
      await wait(rest, undefined, { ref: false });
      const late = performance.now() - start - rest;
      rest = Math.min(MAX_REST_MS, Math.max(1, MODESTY * late));
      this.fileFor(FILING_MS);
    }
    this.isFiling = false;
  }

  private fileFor(milliseconds: number): void {
    const start = performance.now();
    for (const [id, texts] of this.waiting) {
      this.waiting.delete(id);
      this.index.add(texts);
      if (performance.now() - start > milliseconds) break;
    }
    this.forgetWeights();
  }

  private catchUp(): void {
    if (this.waiting.size > 0 && this.waiting.size <= CATCH_UP) this.fileFor(Infinity);
  }

  /** Clearing takes as long as the cache is big, whatever is in it. */
  private forgetWeights(): void {
    if (this.weights.size > 0) this.weights.clear();
  }

  /** Records with all words of the query, else with any; the last letters may be missing, typing errors are forgiven. */
  search(query: string, { limit }: { limit: number }): SearchHit[] {
    this.catchUp();
    const terms = this.affordable(termsOf(query));
    const all = this.find(terms, { combineWith: 'AND', prefix: (term) => term.length >= 3 });
    const hits = all.length > 0 ? all : this.find(terms, { combineWith: 'OR', prefix: (term) => term.length >= 3 });
    return hits.slice(0, limit).map(({ id, score }) => ({ id: id as string, score }));
  }

  /** Published records that resemble a line of `text` which tells of an error; none rather than a wild guess. */
  suggest(text: string, limit: number): Suggestion[] {
    this.catchUp();
    const lines = errorLines(text).map((line) => this.weighed(line));
    const telling = lines.flatMap((line) => [...line.keys()]).filter((term) => this.weigh(term).bits >= MIN_BITS);
    const candidates = this.find(this.affordable(telling), {
      prefix: (term) => this.isUnknown(term) && LONG_WORD.test(term),
      boostTerm: (term) => bitsOfWord(term),
      filter: ({ id }) => this.published.get(id as string) === true,
    });
    return candidates
      .slice(0, CANDIDATES)
      .flatMap((candidate) => this.suggestion(candidate, lines) ?? [])
      .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  }

  private suggestion({ id, queryTerms, terms, headline }: SearchResult, lines: LineTerms[]): Suggestion | undefined {
    const texts = (headline as string).split('\n').map((line) => this.weighed(line));
    const found = resemblance(lines, { texts, asked: new Set(queryTerms), found: new Set(terms) });
    return found && { id: id as string, ...found };
  }

  private find(terms: readonly Term[], options: SearchOptions): SearchResult[] {
    if (terms.length === 0) return [];
    const guessable = terms.filter((term) => this.isUnknown(term) && LONG_WORD.test(term));
    const guesses = new Set(guessable.slice(0, MAX_GUESSES));
    return this.index.search(terms.join(' '), {
      tokenize: (joined) => joined.split(' '),
      fuzzy: (term) => guesses.has(term) && TYPO_TOLERANCE,
      ...options,
    });
  }

  /** The rarest terms, as many as can be asked for in a few milliseconds; always the rarest one. */
  private affordable(terms: readonly Term[]): Term[] {
    const byRarity = [...new Set(terms)]
      .map((term) => ({ term, ...this.weigh(term) }))
      .toSorted((a, b) => b.bits - a.bits)
      .slice(0, MAX_TERMS);
    let places = 0;
    return byRarity
      .filter((term, index) => index === 0 || (places += term.records) <= MAX_PLACES)
      .map(({ term }) => term);
  }

  private isUnknown(term: Term): boolean {
    return this.weigh(term).records === 0;
  }

  private weighed(line: string): LineTerms {
    return weighLine(line, (term) => this.weigh(term));
  }

  /** Bits of a term by how many records have it, with what is common anywhere as a background of other texts. */
  private weigh(term: Term): Weight {
    const remembered = this.weights.get(term);
    if (remembered) return remembered;
    const records = this.index.recordsWith(term);
    const background = BACKGROUND * 2 ** -bitsOfWord(term);
    const weight = { bits: Math.log2((this.size + BACKGROUND) / (records + background)), records };
    this.weights.set(term, weight);
    return weight;
  }
}
