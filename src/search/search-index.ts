import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { SignatureRecordDto } from '../signatures/record/record.dto.js';
import type { ErrorLine } from '../text/error-lines.js';
import { isFailure, kindOfLine } from '../text/line-kind.js';
import { codesOfLines } from './error-codes.js';
import { readLine, type Line } from './line.js';
import { readPhrase, type Phrase } from './phrase.js';
import { recordTexts, signatureTexts, type SignatureTexts } from './record-texts.js';
import { LineComparison, type Resemblance } from './similarity.js';
import { sharedWords, type SharedWords } from './shared-words.js';
import { Highest, type Scored } from './highest.js';
import { Tally } from './tally.js';
import { keysOf, type Term } from './terms.js';
import { Vocabulary, type KnownTerm, type MeantTerm } from './vocabulary.js';

/** A record found by a person's words. */
export interface SearchHit {
  id: string;
  /** Comparable within one search only. */
  score: number;
}

/** A record that resembles a line of a text. */
export interface Suggestion extends SharedWords {
  /** Its id and its signature in all languages. */
  record: SignatureTexts;
  /** 0..1, three decimals. */
  score: number;
}

/** What a word of a question may mean. */
interface Meaning {
  known: KnownTerm;
  /** Bits, as far as it is sure. */
  weight: number;
}

interface IndexedRecord {
  texts: SignatureTexts;
  isPublished: boolean;
  /** What a line is compared with. */
  phrases: readonly Phrase[];
  /** Its own error code. */
  code: string | undefined;
  headline: readonly KnownTerm[];
  body: readonly KnownTerm[];
}

/** Terms less rare than this tell little of what a line is about, and are asked for only where it has few others. */
const MIN_BITS = 4.5;
const FEWEST_TERMS = 4;
/** How many terms of a line or a query are asked for, the rarest. */
const MAX_TERMS = 24;
/** After so many places no commoner term is looked up. */
const MAX_PLACES = 100_000;
/** So many records are enough to choose from. */
const ENOUGH = 10_000;
/** How many records a line is compared with, term by term. */
const CANDIDATES = 100;
const ALL_CANDIDATES = 300;
const FEWEST_CANDIDATES = 5;
/** A line that has no word of an error may well tell of none: it has to be this much like one. */
const LEAST_OF_PLAIN_LINE = 0.33;

/** What a term is worth in what names a record, compared with one in what else is said of it. */
const IN_HEADLINE = 2;
/** Of a term that begins with what was typed. */
const SURENESS_OF_BEGINNING = 0.6;
/** Terms of a short headline: longer ones are less about each. */
const SHORT = 10;

/**
 * The words of all records, in memory: signatures in every language, aliases, error codes, ids, tags, examples. People
 * search it, and a text that no pattern matched is compared with it. A record is in it as soon as it was put.
 */
@Injectable()
export class SearchIndex {
  private readonly vocabulary = new Vocabulary();
  private readonly places = new Map<string, number>();
  /** By place; the places of removed records are taken again. */
  private readonly records: (IndexedRecord | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly tally = new Tally();

  get size(): number {
    return this.places.size;
  }

  ids(): Iterable<string> {
    return this.places.keys();
  }

  /** The id and the signature of a published record, in all languages. */
  publishedTexts(id: string): SignatureTexts | undefined {
    const place = this.places.get(id);
    const known = place === undefined ? undefined : this.records[place]!;
    return known?.isPublished ? known.texts : undefined;
  }

  /** Adds a record, or takes its new version for the old one. */
  put(record: SignatureRecordDto): void {
    this.remove(record.id);
    const { names, examples, labels } = recordTexts(record);
    const [headline, body] = [new Set<KnownTerm>(), new Set<KnownTerm>()];
    const named = names.map((text) => readPhrase(text, this.vocabulary, headline));
    const seen = examples.map((text) => readPhrase(text, this.vocabulary, body));
    for (const key of keysOf(record.id)) headline.add(this.vocabulary.learn(key));
    for (const key of labels.flatMap(keysOf)) body.add(this.vocabulary.learn(key));
    for (const term of headline) body.delete(term);

    const place = this.free.pop() ?? this.records.length;
    for (const { headlines } of headline) headlines.push(place);
    for (const { bodies } of body) bodies.push(place);
    this.records[place] = {
      texts: signatureTexts(record),
      isPublished: (record.status ?? 'published') === 'published',
      phrases: [...named, ...seen],
      code: record.error_code ?? undefined,
      headline: [...headline],
      body: [...body],
    };
    this.places.set(record.id, place);
    this.tally.grow(this.records.length);
    this.vocabulary.records = this.size;
  }

  remove(id: string): void {
    const place = this.places.get(id);
    if (place === undefined) return;
    const { headline, body } = this.records[place]!;
    for (const { headlines } of headline) drop(headlines, place);
    for (const { bodies } of body) drop(bodies, place);
    this.records[place] = undefined;
    this.free.push(place);
    this.places.delete(id);
    this.vocabulary.records = this.size;
  }

  /** Records with all words of the query, else with some; the last letters may be missing, typing errors are forgiven. */
  search(query: string, { limit }: { limit: number }): SearchHit[] {
    const keys = [...new Set(keysOf(query))];
    const words = this.byRarity(keys.map((key, index) => this.meaningsOf(key, index === keys.length - 1)));
    this.score(words, IN_HEADLINE);
    const [withAll, withSome] = [new Highest(limit), new Highest(limit)];
    this.tally.drain((place, score, count) => {
      const ofLength = score / Math.sqrt(SHORT + this.records[place]!.headline.length);
      (count === words.length ? withAll : withSome).offer(place, ofLength);
    });
    const best = withAll.sorted();
    return (best.length > 0 ? best : withSome.sorted()).map(({ place, score }) => ({
      id: this.records[place]!.texts.id,
      score,
    }));
  }

  /** What a person may mean by a word: the term, or one that begins so, or one that was mistyped. */
  private meaningsOf(key: Term, isLast: boolean): MeantTerm[] {
    const known = this.vocabulary.find(key);
    const longer = !known || isLast ? this.vocabulary.longerThan(key) : [];
    const meant = [
      ...(known ? [{ known, similarity: 1 }] : []),
      ...longer.map((known) => ({ known, similarity: SURENESS_OF_BEGINNING })),
    ];
    return meant.length > 0 ? meant : this.vocabulary.like(key);
  }

  /** Adds up the weights of words for the records that have them, times `inHeadline` for those that it names. */
  private score(words: readonly (readonly Meaning[])[], inHeadline: number): void {
    let places = 0;
    for (const meanings of words) {
      if (places > MAX_PLACES) break;
      this.tally.nextTerm();
      // Where the rare words found many, the common ones only rank these.
      const add = this.tally.size < ENOUGH ? 'add' : 'addToScored';
      for (const { known, weight } of meanings) {
        this.tally[add](known.headlines, weight * inHeadline);
        this.tally[add](known.bodies, weight);
        places += known.headlines.length + known.bodies.length;
      }
    }
  }

  /** What the rarest words of a question may mean, with what each is worth. */
  private byRarity(words: readonly (readonly MeantTerm[])[]): Meaning[][] {
    return words
      .filter((meant) => meant.length > 0)
      .map((meant) =>
        meant.map(({ known, similarity }) => ({ known, weight: similarity * this.vocabulary.bits(known) })),
      )
      .toSorted(([a], [b]) => b!.weight - a!.weight)
      .slice(0, MAX_TERMS);
  }

  /**
   * Published records that resemble one of the `lines` that tell of an error; none rather than a wild guess. Others have
   * their turn between two lines, and records may change.
   */
  async suggest(
    lines: readonly ErrorLine[],
    { limit, without }: { limit: number; without?: ReadonlySet<string> },
  ): Promise<Suggestion[]> {
    const count = Math.max(FEWEST_CANDIDATES, Math.min(CANDIDATES, Math.floor(ALL_CANDIDATES / lines.length)));
    const best = new Map<string, Resemblance & { line: ErrorLine }>();
    const codes = codesOfLines(lines.map(({ text }) => text));
    for (const [index, line] of lines.entries()) {
      if (index > 0) await setImmediate();
      const { terms, keys } = readLine(line.text, this.vocabulary);
      const comparison = new LineComparison(terms, codes[index]!, (term) => this.vocabulary.bits(term));
      const least = isFailure(kindOfLine(line.text)) ? 0 : LEAST_OF_PLAIN_LINE;
      for (const { place } of this.candidates(keys, count)) {
        const { texts, phrases, code } = this.records[place]!;
        const found = without?.has(texts.id) ? undefined : comparison.with(phrases, code);
        if (found && found.score > Math.max(least, best.get(texts.id)?.score ?? 0))
          best.set(texts.id, { line, ...found });
      }
    }
    return [...best]
      .flatMap(([id, { score, shared, line }]) => {
        const record = this.publishedTexts(id);
        return record ? [{ record, score: Math.round(score * 1000) / 1000, ...sharedWords(line, shared) }] : [];
      })
      .toSorted((a, b) => b.score - a.score || (a.record.id < b.record.id ? -1 : 1))
      .slice(0, limit);
  }

  /** The published records that share most with a line, whatever the order of its words. */
  private candidates(keys: Line['keys'], count: number): Scored[] {
    const words = this.byRarity(keys);
    const telling = words.filter(([first]) => first!.weight >= MIN_BITS).length;
    this.score(words.slice(0, Math.max(telling, FEWEST_TERMS)), 1);
    const best = new Highest(count);
    this.tally.drain((place, score) => {
      if (best.wouldTake(place, score) && this.records[place]!.isPublished) best.offer(place, score);
    });
    return best.sorted();
  }
}

function drop(places: number[], place: number): void {
  const last = places.pop()!;
  if (last !== place) places[places.indexOf(place)] = last;
}
