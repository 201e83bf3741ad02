import * as fc from 'fast-check';
import { damage, textDamage } from './damage.js';
import type { Media, Operation, Parameter } from './description.js';
import { oddText } from './odd-values.js';
import type { SchemaValues } from './schema-values.js';

/** A request before the names in it are replaced by what the service has given out. */
export interface Draft {
  /** Parts of the path by the names of its parameters, as they are sent; null for something that was given out. */
  path: Record<string, string | null>;
  query: string;
  headers: Record<string, string | null>;
  body?: { type: string; value: unknown; spoil: (text: string) => string | Buffer };
  /** Which of what was given out to take, and whether bodies get it too. */
  pick: number;
  fill: boolean;
  /** Whether it is signed where signatures are asked for. */
  signed: boolean;
}

const weighted = <T>(...choices: [number, fc.Arbitrary<T>][]) =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));

/** Paths cannot have everything; what `encodeURIComponent` refuses is sent as the bytes of a half pair. */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, '')) + '%ED%A0%80';
  }
}

const ODD_PARTS = [
  '%00',
  '%2F',
  '%2e%2e',
  '%zz',
  '%',
  '%ff',
  '%C0%80',
  'a'.repeat(600),
  'a/b/c.md',
  'no/such',
  'NO',
  '.',
];
const ODD_QUERIES = [
  '&&',
  '=',
  'a=%zz',
  'a[b]=1&a[]=2',
  '__proto__=1',
  '%00=%00',
  '+',
  'limit=1&limit=2',
  '?',
  ';',
  '%ff=1',
];
const TYPES = [
  'text/plain',
  'application/xml',
  'application/json; charset=utf-16',
  'application/json; charset=',
  'APPLICATION/JSON',
  'application/merge-patch+json',
  'application/x-ndjson',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/octet-stream',
  'json',
  ';;',
  '*/*',
];
const ACCEPTS = [
  '*/*',
  'application/json',
  'text/markdown',
  'image/png',
  'text/*;q=0.5',
  '',
  ',',
  'a',
  'application/json;q=0',
];
const LANGUAGES = ['en', 'zh-CN, en;q=0.5', 'zh-Hant', '*', '', 'x'.repeat(300), 'en;q=a', 'de-1996', ','];
const TAGS = ['"1"', '*', 'W/"1"', '"999999999999999999999"', '1', '""', '"', '"a", "1"', '"1-Zl3xXbVt5nq0cB8m"', ''];

/** What a header can be sent with: Latin-1 without controls. */
const headerText = fc.string({
  unit: fc
    .integer({ min: 0x20, max: 0xff })
    .filter((at) => at !== 0x7f)
    .map((at) => String.fromCharCode(at)),
  maxLength: 60,
});

/** Requests of an operation, most of them as its description asks, the others wrong in one or more ways. */
export function requestsOf(operation: Operation, values: SchemaValues): fc.Arbitrary<Draft> {
  const placed = (place: Parameter['in']) => operation.parameters.filter((one) => one.in === place);
  const { content = {} } = operation.requestBody ?? {};
  return fc.record({
    path: fc.record(Object.fromEntries(placed('path').map((one) => [one.name, partOf(one, values)]))),
    query: queryOf(placed('query'), values),
    headers: headersOf(operation, placed('header')),
    ...(Object.keys(content).length > 0 && { body: bodyOf(content, values) }),
    pick: fc.nat(),
    fill: weighted([4, fc.constant(true)], [1, fc.constant(false)]),
    signed: weighted([6, fc.constant(true)], [1, fc.constant(false)]),
  });
}

function partOf({ schema, example }: Parameter, values: SchemaValues): fc.Arbitrary<string | null> {
  return weighted<string | null>(
    [6, fc.constant(null)],
    [2, fc.constant(encoded(String(example)))],
    [1, values.of(schema).map((value) => encoded(String(value)))],
    [1, oddText.map((text) => encoded(text) || 'x')],
    [1, fc.constantFrom(...ODD_PARTS)],
  );
}

function queryOf(parameters: readonly Parameter[], values: SchemaValues): fc.Arbitrary<string> {
  const pairs = parameters.map(({ name, schema, required, example }) => {
    const value = weighted(
      [6, values.of(schema).map(String)],
      [2, fc.constant(String(example ?? ''))],
      [2, oddText],
    ).map((text) => `${encoded(name)}=${encoded(text)}`);
    return weighted([required ? 9 : 2, value.map((one) => [one])], [required ? 1 : 4, fc.constant<string[]>([])]);
  });
  return fc
    .tuple(
      fc.tuple(...pairs),
      weighted([14, fc.constant<string[]>([])], [1, fc.constantFrom(...ODD_QUERIES).map((odd) => [odd])]),
    )
    .map(([own, odd]) => [...own.flat(), ...odd].join('&'));
}

function headersOf({ method, responses }: Operation, declared: readonly Parameter[]): fc.Arbitrary<Draft['headers']> {
  const seldom = (value: fc.Arbitrary<string | null>, weight = 1) =>
    weighted<string | null | undefined>([weight, value], [4, fc.constant(undefined)]);
  const types = Object.values(responses).flatMap(({ content = {} }) => Object.keys(content));
  const own = Object.fromEntries(
    declared
      .filter(({ name }) => !['accept-language', 'if-match'].includes(name))
      .map(({ name, example, required }) => [
        name,
        seldom(
          weighted<string | null>([3, fc.constant(null)], [2, fc.constant(String(example))], [1, headerText]),
          required ? 40 : 4,
        ),
      ]),
  );
  const hasTags = declared.some(({ name }) => name === 'if-match');
  return fc
    .record({
      ...own,
      accept: seldom(weighted([2, fc.constantFrom(...ACCEPTS, ...types)], [1, headerText])),
      'accept-language': seldom(weighted([3, fc.constantFrom(...LANGUAGES)], [1, headerText])),
      ...(hasTags && {
        'if-match': seldom(
          weighted<string | null>([3, fc.constant(null)], [3, fc.constant('*')], [3, fc.constantFrom(...TAGS)]),
          12,
        ),
      }),
      ...(method === 'GET' && {
        'if-none-match': seldom(weighted<string | null>([1, fc.constant(null)], [1, fc.constantFrom(...TAGS)])),
      }),
      authorization: weighted<string | undefined>(
        [60, fc.constant(undefined)],
        [1, fc.constantFrom('Bearer wrong', 'Basic eDp5', 'Bearer', 'Bearer a.b.c', '')],
      ),
      origin: weighted<string | undefined>(
        [80, fc.constant(undefined)],
        [1, fc.constantFrom('https://evil.example', 'null', '')],
      ),
      // Limits are by address: one caller would soon be refused everything.
      'x-forwarded-for': weighted([30, fc.ipV4()], [5, fc.ipV6()], [1, headerText]),
    })
    .map(
      (headers) =>
        Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Draft['headers'],
    );
}

function bodyOf(content: Record<string, Media>, values: SchemaValues): fc.Arbitrary<Draft['body']> {
  const spoil = weighted<(text: string) => string | Buffer>([12, fc.constant((text: string) => text)], [1, textDamage]);
  const bodies = Object.entries(content).map(([type, { schema, example }]) => {
    const made = values.of(schema);
    const good =
      example === undefined
        ? made
        : weighted<unknown>([3, made], [2, fc.constant(example)], [3, blended(example, made)]);
    const value = weighted<unknown>(
      [5, good],
      [
        4,
        fc
          .tuple(good, fc.array(damage, { minLength: 1, maxLength: 2 }))
          .map(([one, spoilt]) => spoilt.reduce<unknown>((all, change) => change(all), one)),
      ],
    );
    const list = type.endsWith('ndjson') ? fc.array(value, { minLength: 1, maxLength: 4 }) : value;
    return fc.record({ type: weighted([14, fc.constant(type)], [1, fc.constantFrom(...TYPES)]), value: list, spoil });
  });
  return weighted<Draft['body']>([30, fc.oneof(...bodies)], [1, fc.constant(undefined)]);
}

/** A name such as records have. */
const RECORD_ID = /^[a-z]{6}\/[a-z]{8}$/;

/** The example, which knows what goes together, often under another name, and with a few of its fields made anew. */
function blended(example: unknown, made: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const places = weighted<number[]>([1, fc.constant([])], [2, fc.array(fc.nat(), { maxLength: 3 })]);
  const name = weighted<string | undefined>([3, fc.stringMatching(RECORD_ID)], [2, fc.constant(undefined)]);
  return fc.tuple(made, places, name).map(([other, at, id]) => {
    if (!isObject(example) || !isObject(other)) return example;
    const fields = Object.entries(other);
    const fresh = at.flatMap((place) => (fields.length > 0 ? [fields[place % fields.length]!] : []));
    return { ...example, ...Object.fromEntries(fresh), ...(id !== undefined && 'id' in example && { id }) };
  });
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
