import { constraintName, constraintsByProperty, constraintsOf, type Constraint } from '../../../errors/constraints.js';
import { FAULTLESS, type JsonSchema } from '../../../errors/faultless.js';
import type { Dto } from './fields.js';
import { MAX_LIST_ITEMS, MAX_TEXT_BYTES } from './plain-data.js';

/** What a property is for; undefined when nothing is known about it. */
export type Describe = (type: Dto, property: string) => string | undefined;

/** What each constraint says in JSON Schema. */
const SCHEMAS: Record<string, (constraint: Constraint) => JsonSchema> = {
  isString: () => ({ type: 'string', maxLength: MAX_TEXT_BYTES }),
  isNumber: () => ({ type: 'number' }),
  isInt: () => ({ type: 'integer' }),
  isObject: () => ({ type: 'object' }),
  isArray: () => ({ type: 'array', maxItems: MAX_LIST_ITEMS }),
  isIn: ({ constraints: [allowed] }) => ({ enum: allowed as unknown[] }),
  min: ({ constraints: [minimum] }) => ({ minimum: minimum as number }),
  max: ({ constraints: [maximum] }) => ({ maximum: maximum as number }),
  maxLength: ({ constraints: [maxLength] }) => ({ maxLength: maxLength as number }),
  nestedValidation: (constraint) => ({ $ref: `#/$defs/${nestedType(constraint).name}` }),
  [FAULTLESS]: ({ constraints }) => constraints[1] as JsonSchema,
};

/** The JSON Schema of a class by its validation constraints; other classes are `$ref`s into `#/$defs`. */
export function classSchema(type: Dto, describe: Describe): JsonSchema {
  const properties = Object.entries(constraintsByProperty(type));
  const required = properties.filter(([, constraints]) => !constraints.some(isConditional)).map(([name]) => name);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      properties.map(([name, constraints]) => {
        const description = describe(type, name);
        return [name, { ...(description && { description }), ...propertySchema(constraints) }];
      }),
    ),
    additionalProperties: true,
  };
}

/** The classes that a class is made of, itself first, each once. */
export function classesWithin(type: Dto, found = new Set<Dto>()): Set<Dto> {
  if (found.has(type)) return found;
  found.add(type);
  for (const constraint of constraintsOf(type)) if (isNested(constraint)) classesWithin(nestedType(constraint), found);
  return found;
}

function propertySchema(constraints: Constraint[]): JsonSchema {
  const own = merged(constraints.filter(({ each }) => !each));
  const items = merged(constraints.filter(({ each }) => each));
  const schema = { ...own, ...(Object.keys(items).length > 0 && { items }) };
  return constraints.some(({ name }) => name === 'isOptional') ? nullable(schema) : schema;
}

/** A class says more than that it is an object. */
function merged(constraints: Constraint[]): JsonSchema {
  const nested = constraints.filter(isNested);
  const telling = nested.length > 0 ? nested : constraints.filter((constraint) => !isConditional(constraint));
  return Object.assign({}, ...telling.map(schemaOf)) as JsonSchema;
}

function schemaOf(constraint: Constraint): JsonSchema {
  const name = constraintName(constraint);
  const schema = SCHEMAS[name];
  if (!schema) throw new Error(`${constraint.propertyName}: no JSON Schema is known for the constraint ${name}`);
  return schema(constraint);
}

function nullable(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.enum)) return { ...schema, enum: [...(schema.enum as unknown[]), null] };
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

const isConditional = ({ type }: Constraint): boolean => type === 'conditionalValidation';
const isNested = ({ type }: Constraint): boolean => type === 'nestedValidation';
const nestedType = ({ context }: Constraint): Dto => (context as { type: () => Dto }).type();
