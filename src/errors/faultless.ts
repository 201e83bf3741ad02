import { ValidateBy, type ValidationOptions } from 'class-validator';
import type { Fault } from './fault.js';

/** What is wrong with a value and inside it; paths are relative to the value. Empty when it is right. */
export type FaultFinder = (value: unknown) => Fault[];

export type JsonSchema = Record<string, unknown>;

/** The name under which class-validator knows the constraint below; its constraints are [FaultFinder, JsonSchema]. */
export const FAULTLESS = 'faultless';

/**
 * A constraint that names its own faults, for what class-validator has no constraint for: formats, maps, unions.
 * `schema` says the same in JSON Schema, with class names as `$ref`.
 */
export function Faultless(findFaults: FaultFinder, schema: JsonSchema, options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: FAULTLESS,
      constraints: [findFaults, schema],
      validator: {
        validate: (value: unknown) => findFaults(value).length === 0,
        defaultMessage: () => '$property is at fault',
      },
    },
    options,
  );
}
