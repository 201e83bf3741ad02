import type { JsonSchema } from '../../errors/faultless.js';
import { classesWithin, classSchema, type Describe } from './fields/class-schema.js';
import type { Dto } from './fields/fields.js';
import { LOCALE } from './fields/formats.js';
import { MAX_LIST_ITEMS } from './fields/plain-data.js';
import { TRANSLATABLE, type Fields, type Shape } from './localization/translatable.js';
import { ReviewDto } from './provenance.dto.js';
import { SignatureRecordDto, TransitionDto } from './record.dto.js';

/**
 * The JSON Schema (2020-12) of a record, made of the constraints of its classes. Descriptions are their doc comments,
 * which the build keeps in the compiled classes.
 */
export function recordSchema(describe: Describe = builtDescription): JsonSchema {
  const [record, ...parts] = [...classesWithin(SignatureRecordDto), TransitionDto, ReviewDto];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:cairn:schema:signature',
    title: 'Error signature',
    description:
      'An error signature with what is known about it. Unknown keys are kept. `<field>_<locale>` holds the texts of ' +
      '`field` in another language. A text takes at most 64 KiB in UTF-8, without NUL.',
    ...classSchema(record, describe),
    anyOf: [
      { required: ['regex'] },
      { required: ['patterns'], properties: { patterns: { type: 'array', minItems: 1, maxItems: MAX_LIST_ITEMS } } },
    ],
    patternProperties: localizedProperties(),
    $defs: Object.fromEntries(parts.map((part) => [part.name, classSchema(part, describe)])),
  };
}

/** The description that the compiler plugin of @nestjs/swagger took from the doc comment of the property. */
function builtDescription(type: Dto, property: string): string | undefined {
  const built = type as { _OPENAPI_METADATA_FACTORY?: () => Record<string, { description?: string }> };
  return built._OPENAPI_METADATA_FACTORY?.()[property]?.description;
}

function localizedProperties(): JsonSchema {
  const locale = LOCALE.source.slice(1, -1);
  const entries = Object.entries(TRANSLATABLE).map(([field, shape]) => {
    const description = `The texts of \`${field}\` in another language${shape.kind === 'list' ? ', position by position' : ''}.`;
    return [`^${field}_${locale}$`, { description, ...localizedSchema(shape) }];
  });
  return Object.fromEntries(entries) as JsonSchema;
}

function localizedSchema(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'text':
      return { type: ['string', 'null'] };
    case 'map':
      return { type: ['object', 'null'], additionalProperties: { type: ['string', 'null'] } };
    case 'object':
      return { ...fieldsSchema(shape.fields), type: ['object', 'null'] };
    case 'list':
      return {
        type: ['array', 'null'],
        maxItems: MAX_LIST_ITEMS,
        items: { anyOf: [{ type: ['string', 'null'] }, { ...fieldsSchema(shape.fields), type: 'object' }] },
      };
  }
}

function fieldsSchema(fields: Fields): JsonSchema {
  const properties = Object.entries(fields).map(([key, shape]) => [key, localizedSchema(shape)]);
  return { properties: Object.fromEntries(properties) as JsonSchema, additionalProperties: true };
}
