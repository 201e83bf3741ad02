import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type TestApp } from './support/app.js';
import { describeOnEachDatabase } from './support/database.js';

interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  maxLength?: number;
  maxItems?: number;
}

interface Document {
  paths: Record<
    string,
    Record<
      string,
      {
        operationId: string;
        parameters?: { name: string; in: string; schema: Schema }[];
        requestBody?: { content: Record<string, { schema: Schema }> };
      }
    >
  >;
  components: { schemas: Record<string, Schema> };
}

/** Texts that the setting `CAIRN_MAX_TEXT` or the limit of all bodies bounds, in bytes, which JSON Schema has no word for. */
const BOUNDED_IN_BYTES =
  /^diagnosis_match(Batch)? body.*\.text$|^(webhook_match|masking_mask|shares_create) body\.text$|^slack_take body/;
/** Bodies that stream; `MAX_STREAMED_TEXT` bounds the text, and each of the records is bounded. */
const STREAMED = ['diagnosis_matchStream body', 'import_import body'];
/** Of fixed length, whatever else they are. */
const BOUNDED_FORMATS = ['date', 'date-time'];

describeOnEachDatabase('a request', ({ open }) => {
  let cairn: TestApp;
  let document: Document;
  beforeAll(async () => {
    cairn = await startApp(await open(), { seed: 'off' });
    document = (await cairn.call<Document>('GET', '/docs-json')).body;
  });
  afterAll(() => cairn.close());

  it('has a bound for every text and every list in it', () => {
    const unbounded = Object.values(document.paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ operationId, parameters = [], requestBody }) => [
        ...parameters
          // Headers are bounded together, and so are addresses, whose path they are part of.
          .filter((parameter) => parameter.in === 'query')
          .flatMap(({ name, schema }) => unboundedParts(schema, `${operationId} ?${name}`)),
        ...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) =>
          unboundedParts(schema, `${operationId} body`),
        ),
      ]);
    expect(
      [...new Set(unbounded)].filter((place) => !BOUNDED_IN_BYTES.test(place) && !STREAMED.includes(place)),
    ).toEqual([]);
  });

  /** The places of all texts and lists in values of `schema` that may be of any length. */
  function unboundedParts(schema: Schema, place: string, within: string[] = []): string[] {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.replace('#/components/schemas/', '');
      return within.includes(name) ? [] : unboundedParts(document.components.schemas[name]!, place, [...within, name]);
    }
    const types = [schema.type ?? []].flat();
    const isText = types.includes('string') && !schema.enum && schema.const === undefined;
    const isUnbounded =
      (isText && schema.maxLength === undefined && !BOUNDED_FORMATS.includes(schema.format ?? '')) ||
      (types.includes('array') && schema.maxItems === undefined);
    const { additionalProperties, items } = schema;
    return [
      ...(isUnbounded ? [place] : []),
      ...Object.entries(schema.properties ?? {}).flatMap(([key, part]) =>
        unboundedParts(part, `${place}.${key}`, within),
      ),
      ...(typeof additionalProperties === 'object' ? unboundedParts(additionalProperties, `${place}.*`, within) : []),
      ...(items ? unboundedParts(items, `${place}[]`, within) : []),
      ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((part) =>
        unboundedParts(part, place, within),
      ),
    ];
  }
});
