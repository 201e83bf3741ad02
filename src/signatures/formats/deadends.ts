import type { Fault } from '../../errors/fault.js';
import { checkPattern } from '../../matching/check-pattern.js';
import { generalize } from '../../matching/generalize.js';
import { isJsonObject, type JsonObject } from '../record/fields/json.js';
import { readRecord } from '../record/read-record.js';

/**
 * Canons of the public deadends.dev knowledge base, as records.
 *
 * | in the canon | in the record |
 * | --- | --- |
 * | `id`, `dead_ends`, `workarounds`, `transition_graph` | the same, with all their keys |
 * | `error.*`, `verdict.*` | the key of the same name; `summary` is `root_cause` |
 * | `environment.runtime`, `.python`, `.framework` | `versions` |
 * | `environment.os`, where it is one system | `os_specific` |
 * | `metadata.review_status`, `.evidence_count` | `verification_tier`, `evidence_count` |
 * | `url` | `source.url`, with title and licence |
 * | what has no place, and `environment` and `metadata` whole | `deadends`, at the path that it has in the canon |
 *
 * A value that the record format refuses stays in `deadends` too; a pattern that nobody may save is replaced by one made
 * of the signature.
 */
export interface CanonRecord {
  record: JsonObject;
  /** Which values were left in `deadends`, and why. */
  notes: Fault[];
}

/** Key of the record → path in the canon, for what moves as it is. */
const PLACES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  id: ['id'],
  signature: ['error', 'signature'],
  regex: ['error', 'regex'],
  domain: ['error', 'domain'],
  category: ['error', 'category'],
  root_cause: ['verdict', 'summary'],
  dead_ends: ['dead_ends'],
  workarounds: ['workarounds'],
  transition_graph: ['transition_graph'],
  confidence: ['verdict', 'confidence'],
  fix_success_rate: ['verdict', 'fix_success_rate'],
  resolvable: ['verdict', 'resolvable'],
  first_seen: ['error', 'first_seen'],
  last_confirmed: ['error', 'last_confirmed'],
  last_updated: ['verdict', 'last_updated'],
};

/** A record without these is none, so what is wrong with them is for its reader to say. */
const REQUIRED = new Set(['id', 'signature']);

const TIERS: Readonly<Record<string, string>> = { auto_generated: 'ai_generated', human_reviewed: 'community' };
const ANY_SYSTEM: ReadonlySet<unknown> = new Set(['', 'any', 'all', 'cross-platform']);

export function recordOfCanon(canon: JsonObject): CanonRecord {
  const rest: JsonObject = { ...canon };
  // What is taken out of these must not be missing in the canon.
  for (const key of ['error', 'verdict']) if (isJsonObject(canon[key])) rest[key] = { ...canon[key] };
  const moved = Object.entries(PLACES).flatMap(([key, path]) => {
    const value = take(rest, path);
    return value === undefined ? [] : [[key, value] as const];
  });
  const url = take(rest, ['url']);
  const record: JsonObject = {
    ...Object.fromEntries(moved),
    ...ofEnvironment(object(canon.environment)),
    ...ofMetadata(object(canon.metadata)),
    source: { title: 'deadends.dev', ...(url !== undefined && { url }), licence: 'CC-BY-4.0' },
  };
  const notes = [...setAsideFaulty(record, rest), ...setAsidePattern(record, rest)];
  return { record: { ...record, deadends: rest }, notes };
}

function ofEnvironment({ runtime, python, framework, os }: JsonObject): JsonObject {
  const { name, version_range: range } = object(runtime);
  const systems = [
    words(name, range),
    // The runtime is often Python itself.
    name === 'python' || !python ? '' : words('python', python),
    words(framework),
  ].filter(Boolean);
  return {
    ...(systems.length > 0 && { versions: systems.map((version) => ({ version })) }),
    ...(typeof os === 'string' && { os_specific: ANY_SYSTEM.has(os) ? {} : { [os]: '' } }),
  };
}

function ofMetadata({ review_status: status, evidence_count }: JsonObject): JsonObject {
  return {
    ...(typeof status === 'string' && { verification_tier: TIERS[status] ?? status }),
    ...(evidence_count !== undefined && { evidence_count }),
  };
}

/** Moves the single values that the format refuses back to where the canon has them. */
function setAsideFaulty(record: JsonObject, rest: JsonObject): Fault[] {
  return readRecord(record).faults.flatMap((fault): Fault[] => {
    const { path: key } = fault;
    if (REQUIRED.has(key) || !Object.hasOwn(record, key)) return [];
    const value = record[key];
    delete record[key];
    // What was derived is in `deadends` as it was.
    if (!PLACES[key]) return [{ ...fault, path: 'deadends' }];
    put(rest, PLACES[key], value);
    return [{ ...fault, path: `deadends.${PLACES[key].join('.')}` }];
  });
}

/** A record must have a pattern, and one that may be saved. */
function setAsidePattern(record: JsonObject, rest: JsonObject): Fault[] {
  const { regex, signature } = record;
  const faults =
    typeof regex === 'string' ? checkPattern({ regex }).filter(({ severity }) => severity === 'error') : [];
  if (typeof regex === 'string' && faults.length === 0) return [];
  if (typeof signature !== 'string' || signature.trim() === '') return [];
  record.regex = generalize(signature).regex;
  if (typeof regex !== 'string') return [];
  put(rest, PLACES.regex!, regex);
  return faults.map(({ code, params }) => ({ path: 'deadends.error.regex', code, params }));
}

/** Takes the value at `path` out of `from`, together with the object that this leaves empty. */
function take(from: JsonObject, [key, ...deeper]: readonly string[]): unknown {
  if (key === undefined || !Object.hasOwn(from, key)) return undefined;
  const value = from[key];
  const [inner] = deeper;
  if (inner === undefined) {
    delete from[key];
    return value;
  }
  if (!isJsonObject(value)) return undefined;
  const taken = take(value, deeper);
  if (Object.keys(value).length === 0) delete from[key];
  return taken;
}

function put(into: JsonObject, [key, ...deeper]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (deeper.length === 0) into[key] = value;
  else put((into[key] = object(into[key])), deeper, value);
}

const object = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

const words = (...parts: unknown[]): string => parts.filter((part) => typeof part === 'string' && part).join(' ');
