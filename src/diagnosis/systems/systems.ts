import type { PhraseKey } from '../../i18n/phrases.js';
import type { RecordPattern } from '../../patterns/record-patterns.js';
import type { AppliesToDto, SignatureRecordDto } from '../../signatures/record/record.dto.js';
import { type ReadableText, stretches } from '../../text/stretches.js';
import { recognizeOperatingSystem, sameOperatingSystem } from './operating-systems.js';
import { versionFits } from './version-range.js';

/** What the caller said of the system that printed the text. */
export interface Asked {
  product?: string;
  version?: string;
  os?: string;
}

/** What is known of the system that printed the text. */
export interface Systems {
  /** The caller's product, or those that the text names or that alone print what was matched. */
  products: readonly string[];
  /** Whether the caller said so. */
  given: boolean;
  /** What the caller said. */
  version?: string;
  /** Product → version that the text names beside it. */
  versions: ReadonlyMap<string, string>;
  os?: string;
}

/** Whether something is for the system at hand, for any, for one that the text does not tell, or for another. */
export interface Applicability {
  place: 'named' | 'general' | 'unknown' | 'other';
  /** Why it does not apply. */
  note?: { key: Extract<PhraseKey, `answer:not_applicable.${string}`>; params: { place: string; here: string } };
}

interface Known {
  record: SignatureRecordDto;
  /** Those that matched. */
  matched: readonly RecordPattern[];
}

/** Recognizes the system, of those that the matched records know, as far as the caller did not name it. */
export function recognizeSystems(text: ReadableText, known: readonly Known[], asked: Asked): Systems {
  // Where no fix is for some system, nobody asks on which the text was printed, and looking for it takes long.
  const isPlaced = known.some(({ record }) => record.workarounds?.some(({ applies_to }) => applies_to?.os));
  const os = asked.os ?? (isPlaced ? recognizeOperatingSystem(text) : undefined);
  const { product, version } = asked;
  if (product !== undefined) return { products: [product], given: true, version, versions: new Map(), os };

  const names = new Set(known.flatMap(({ record, matched }) => [...productsOf(record), ...products(matched)]));
  const mentions = mentionsIn(text, names);
  const printed = known.flatMap(({ matched }) => products(matched));
  // Of several versions nobody can tell which one failed.
  const versions = new Map(
    [...mentions].flatMap(([name, found]) => (found.size === 1 ? [[name, [...found][0]!] as const] : [])),
  );
  return { products: [...new Set([...mentions.keys(), ...printed])].toSorted(), given: false, version, versions, os };
}

/** A name may go on so far on the next line. */
const MAX_MENTION = 200;

/** The names that a text mentions, with the versions that stand beside them. */
function mentionsIn(text: ReadableText, names: ReadonlySet<string>): Map<string, Set<string>> {
  const mentions = new Map<string, Set<string>>();
  if (names.size === 0) return mentions;
  const wanted = [...names].map((name) => ({ name, words: nameWords(name) }));
  for (const { start, end } of stretches(text)) {
    const part = text.slice(start, end + MAX_MENTION);
    const lowerCase = part.toLowerCase();
    for (const { name, words } of wanted) {
      // Few of many names occur, and looking for a plain word is the quickest way to see that.
      if (!words.every((word) => lowerCase.includes(word))) continue;
      for (const { index, groups } of part.matchAll(mentionOf(name))) {
        // What begins behind the stretch is seen whole with the next one.
        if (index >= end - start) break;
        const found = mentions.get(name) ?? new Set();
        if (groups?.version) found.add(groups.version);
        mentions.set(name, found);
      }
    }
  }
  return mentions;
}

/** The version of a product, as far as it is known; of any where the text shows that of one product only. */
export function versionOf(product: string | null | undefined, { version, versions }: Systems): string | undefined {
  if (version) return version;
  const found = [...versions].filter(([name]) => !product || sameSystem(name, product)).map(([, of]) => of);
  return new Set(found).size === 1 ? found[0] : undefined;
}

/** The products that a record knows, by its versions and the places where its fixes apply. */
export function productsOf({ versions = [], workarounds = [] }: SignatureRecordDto): string[] {
  const stated = versions.map(({ version }) => version.replace(/\s+[v>=<]*\d.*$/, '').trim());
  const applying = workarounds.map(({ applies_to }) => applies_to?.product ?? '');
  return [...new Set([...stated, ...applying])].filter(Boolean);
}

export function products(patterns: readonly RecordPattern[]): string[] {
  return patterns.flatMap(({ product }) => product ?? []);
}

/** `spring`, `Spring Authorization Server 1.1+` and `spring-authorization-server` may be the same system. */
export function sameSystem(a: string, b: string): boolean {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length === 0 || right.length === 0) return a.trim() === b.trim();
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}

const GENERAL: Applicability = { place: 'general' };

/** Whether what applies to `to` applies here. */
export function applicability(to: AppliesToDto | null | undefined, systems: Systems): Applicability {
  if (!to) return GENERAL;
  const { product, versions, os } = to;
  const { products, os: here } = systems;
  if (os && here && !sameOperatingSystem(os, here)) return other('answer:not_applicable.os', os, here);
  if (product && products.length > 0 && !products.some((name) => sameSystem(name, product)))
    return other('answer:not_applicable.product', product, products.join(', '));
  const version = versionOf(product, systems);
  if (versions && version && versionFits(versions, version) === false)
    return other('answer:not_applicable.versions', versions, version);
  if ((product && products.length === 0) || (os && !here)) return { place: 'unknown' };
  return { place: product || os ? 'named' : 'general' };
}

function other(key: NonNullable<Applicability['note']>['key'], place: string, here: string): Applicability {
  return { place: 'other', note: { key, params: { place, here } } };
}

function nameWords(name: string): string[] {
  return name.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
}

function mentionOf(name: string): RegExp {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '[\\s_-]+');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])(?:[\\s/]+(?:version\\s+)?(?:v(?=\\d)|(?=\\d+\\.\\d))(?<version>\\d+(?:\\.\\d+)*))?`,
    'giu',
  );
}
