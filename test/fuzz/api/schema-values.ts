import * as fc from 'fast-check';
import type { Schema } from './description.js';
import { oddText } from './odd-values.js';

/** Deeper than this, only what is required is given. */
const MAX_DEPTH = 4;
const MAX_ITEMS = 3;
const MAX_LETTERS = 60;

/** Values that a schema takes, made of it alone; those of a pattern that fast-check cannot read are its examples. */
export class SchemaValues {
  private readonly known = new Map<string, fc.Arbitrary<unknown>>();

  constructor(private readonly components: Readonly<Record<string, Schema>>) {}

  of(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
    if (typeof schema.$ref === 'string') return this.named(schema.$ref.split('/').at(-1)!, depth);
    const { examples } = schema;
    const made = this.made(schema, depth);
    if (!Array.isArray(examples) || examples.length === 0) return made;
    return fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...(examples as unknown[])) },
      { weight: 2, arbitrary: made },
    );
  }

  private named(name: string, depth: number): fc.Arbitrary<unknown> {
    const key = `${name} ${depth}`;
    let arbitrary = this.known.get(key);
    if (!arbitrary) this.known.set(key, (arbitrary = this.of(this.components[name]!, depth)));
    return arbitrary;
  }

  private made(schema: Schema, depth: number): fc.Arbitrary<unknown> {
    if ('const' in schema) return fc.constant(schema.const);
    if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as unknown[]));
    const { allOf, oneOf, anyOf, ...rest } = schema;
    if (Array.isArray(allOf))
      return this.of(Object.assign({}, rest, ...allOf.map((one) => this.resolved(one))) as Schema, depth);
    const choices = (oneOf ?? anyOf) as Schema[] | undefined;
    if (choices) return fc.oneof(...choices.map((choice) => this.of(merged(rest, choice), depth)));
    const { type } = schema;
    if (Array.isArray(type)) return fc.oneof(...type.map((one) => this.of({ ...schema, type: one as string }, depth)));
    switch (type) {
      case 'string':
        return textOf(schema);
      case 'integer':
        return fc.integer(rangeOf(schema));
      case 'number':
        return fc.oneof(
          { weight: 4, arbitrary: fc.integer(rangeOf(schema)) },
          { weight: 1, arbitrary: fc.double({ ...rangeOf(schema), noNaN: true, noDefaultInfinity: true }) },
        );
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'array':
        return this.listOf(schema, depth);
      case 'object':
        return this.objectOf(schema, depth);
      default:
        return 'properties' in schema ? this.objectOf(schema, depth) : fc.jsonValue({ maxDepth: 2 });
    }
  }

  private resolved(schema: Schema): Schema {
    return typeof schema.$ref === 'string' ? this.components[schema.$ref.split('/').at(-1)!]! : schema;
  }

  private listOf({ items = {}, minItems = 0, maxItems = Infinity, uniqueItems }: Schema, depth: number) {
    const least = minItems as number;
    const maxLength = Math.min(maxItems as number, Math.max(least, depth < MAX_DEPTH ? MAX_ITEMS : 0));
    const lengths = { minLength: least, maxLength };
    const item = this.of(items as Schema, depth + 1);
    if (uniqueItems) return fc.uniqueArray(item, { ...lengths, selector: (one) => JSON.stringify(one) });
    return fc.array(item, lengths);
  }

  private objectOf({ properties = {}, required = [], additionalProperties }: Schema, depth: number) {
    const keys = required as string[];
    const described = Object.entries(properties as Record<string, Schema>).filter(
      ([key]) => depth < MAX_DEPTH || keys.includes(key),
    );
    const record = fc.record(Object.fromEntries(described.map(([key, one]) => [key, this.of(one, depth + 1)])), {
      requiredKeys: keys.filter((key) => key in (properties as object)),
    });
    if (typeof additionalProperties !== 'object' || depth >= MAX_DEPTH) return record;
    const others = fc.dictionary(fc.string({ maxLength: 12 }), this.of(additionalProperties as Schema, depth + 1), {
      maxKeys: MAX_ITEMS,
    });
    return fc.tuple(others, record).map(([other, own]) => ({ ...other, ...own }));
  }
}

/** An alternative beside properties says more of them. */
function merged(schema: Schema, choice: Schema): Schema {
  const required = [...((schema.required as string[]) ?? []), ...((choice.required as string[]) ?? [])];
  const properties = { ...(schema.properties as object), ...(choice.properties as object) };
  return {
    ...schema,
    ...choice,
    ...(required.length > 0 && { required }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
}

const rangeOf = ({ minimum, maximum }: Schema) => ({
  ...(typeof minimum === 'number' && { min: minimum }),
  ...(typeof maximum === 'number' && { max: maximum }),
});

function textOf({ pattern, format, minLength = 0, maxLength = MAX_LETTERS }: Schema): fc.Arbitrary<string> {
  const [least, most] = [minLength as number, Math.min(maxLength as number, MAX_LETTERS)];
  if (typeof pattern === 'string') return patterned(pattern);
  if (format === 'date-time')
    return fc
      .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString());
  if (format === 'date')
    return fc
      .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10));
  if (format === 'uri') return fc.webUrl();
  const letters = fc.string({ unit: 'grapheme', minLength: least, maxLength: Math.max(least, most) });
  return least > 0 ? letters : fc.oneof({ weight: 4, arbitrary: letters }, { weight: 1, arbitrary: oddText });
}

function patterned(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern), { size: 'small' });
  } catch {
    return fc.string({ maxLength: 20 });
  }
}
