import type { PhraseKey } from '../../i18n/phrases.js';
import type { RecordPattern } from '../../patterns/live-patterns.js';
import type { AppliesToDto, SignatureRecordDto } from '../../signatures/record/record.dto.js';
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
export function recognizeSystems(text: string, known: readonly Known[], asked: Asked): Systems {
  // Where no fix is for some system, nobody asks on which the text was printed, and looking for it takes long.
  const isPlaced = known.some(({ record }) => record.workarounds?.some(({ applies_to }) => applies_to?.os));
  const os = asked.os ?? (isPlaced ? recognizeOperatingSystem(text) : undefined);
  const { product, version } = asked;
  if (product !== undefined) return { products: [product], given: true, version, versions: new Map(), os };

  const mentioned = new Set<string>();
  const versions = new Map<string, string>();
  const names = new Set(known.flatMap(({ record, matched }) => [...productsOf(record), ...products(matched)]));
  const lowerCase = names.size > 0 ? text.toLowerCase() : '';
  for (const name of names) {
    // Few of many names occur, and looking for a plain word is the quickest way to see that.
    if (!nameWords(name).every((word) => lowerCase.includes(word))) continue;
    const found = new Set<string>();
    for (const { groups } of text.matchAll(mentionOf(name))) {
      mentioned.add(name);
      if (groups?.version) found.add(groups.version);
    }
    // Of several versions nobody can tell which one failed.
    if (found.size === 1) versions.set(name, [...found][0]!);
  }
  const printed = known.flatMap(({ matched }) => products(matched));
  return { products: [...new Set([...mentioned, ...printed])].toSorted(), given: false, version, versions, os };
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

/** Whether what applies to `to` applies here. */
export function applicability(to: AppliesToDto | null | undefined, systems: Systems): Applicability {
  const { product, versions, os } = to ?? {};
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
