import type { ClassConstructor } from 'class-transformer';
import type { Fault } from '../../../errors/fault.js';
import { joinPaths, within } from '../../../errors/fault-path.js';
import { faultsOf } from '../../../errors/validation-faults.js';
import type { Format } from './formats.js';
import { isJsonObject } from './json.js';
import { MAX_LIST_ITEMS } from './plain-data.js';

/** Any JSON data. */
export const ANYTHING: Format = [() => [], {}];

/** The wire form of a class. */
export function objectOf(type: ClassConstructor<object>): Format {
  return [(value) => faultsOf(type, value), { $ref: `#/$defs/${type.name}` }];
}

/** An object with free keys, each value of one form. */
export function mapOf([findFaults, schema]: Format): Format {
  return [
    (value) => {
      if (!isJsonObject(value)) return [{ path: '', code: 'not_object' }];
      return Object.entries(value).flatMap(([key, inner]) => moved(findFaults(inner), within('', key)));
    },
    { type: 'object', additionalProperties: schema },
  ];
}

/** A list, each item of one form. */
export function listOf([findFaults, schema]: Format): Format {
  return [
    (value) => {
      if (!Array.isArray(value)) return [{ path: '', code: 'not_list' }];
      return value.flatMap((item, index) => moved(findFaults(item), within('', index)));
    },
    { type: 'array', maxItems: MAX_LIST_ITEMS, items: schema },
  ];
}

/** Either form: a text is held to the first, anything else to the second. */
export function textOr(text: Format, other: Format): Format {
  return [(value) => (typeof value === 'string' ? text : other)[0](value), { oneOf: [text[1], other[1]] }];
}

function moved(faults: Fault[], path: string): Fault[] {
  return faults.map((fault) => ({ ...fault, path: joinPaths(path, fault.path) }));
}
