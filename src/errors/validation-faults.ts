import { plainToInstance, type ClassConstructor } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { PhraseParams } from '../i18n/translate.js';
import { acceptor, constraintName, constraintsOf, type Constraint } from './constraints.js';
import type { Fault, FaultCode } from './fault.js';
import { joinPaths, within } from './fault-path.js';
import { FAULTLESS, type FaultFinder } from './faultless.js';
import { unknownKeysOnly } from './known-sound.js';

interface Meaning {
  code: FaultCode;
  /** A value of the wrong type has that fault only, whatever else its constraints say. */
  type?: true;
  params?: (...constraints: never[]) => PhraseParams;
}

const max = (most: number) => ({ max: most });
const min = (least: number) => ({ min: least });

/** What class-validator's constraints mean, in the order in which their faults are told. */
const MEANINGS: Record<string, Meaning> = {
  isArray: { code: 'not_list', type: true },
  isObject: { code: 'not_object', type: true },
  nestedValidation: { code: 'not_object', type: true },
  unknownValue: { code: 'not_object', type: true },
  isString: { code: 'not_text', type: true },
  isBoolean: { code: 'not_boolean', type: true },
  isNumber: { code: 'not_number', type: true },
  isInt: { code: 'not_integer', type: true },
  isIn: {
    code: 'not_one_of',
    type: true,
    params: (allowed: unknown[]) => ({ allowed: allowed.map(String).join(', ') }),
  },
  whitelistValidation: { code: 'unknown_key' },
  isDefined: { code: 'required' },
  isNotEmpty: { code: 'empty' },
  min: { code: 'too_small', params: min },
  max: { code: 'too_big', params: max },
  minLength: { code: 'too_short', params: min },
  maxLength: { code: 'too_long', params: max },
  isLength: { code: 'bad_length', params: (least: number, most: number) => ({ min: least, max: most }) },
  arrayMinSize: { code: 'too_few_items', params: min },
  arrayMaxSize: { code: 'too_many_items', params: max },
  arrayUnique: { code: 'repeated_item' },
  matches: { code: 'bad_format', params: (pattern: RegExp) => ({ pattern: pattern.source }) },
};

/** Everything that is wrong with `value` as the wire form of `type`; a key it does not know is `unknown_key`. */
export function faultsOf(type: ClassConstructor<object>, value: unknown): Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path: '', code: 'not_object' }];
  const unknown = unknownKeysOnly(type, value);
  if (unknown) return unknown.map((key) => ({ path: within('', key), code: 'unknown_key' }));
  return requestFaults(validateSync(plainToInstance(type, value), { whitelist: true, forbidNonWhitelisted: true }));
}

/** The faults behind the errors of class-validator. The errors must carry their targets, as they do by default. */
export function requestFaults(errors: ValidationError[]): Fault[] {
  const faults = errors.flatMap((error) => faultsAt(error, ''));
  return [...new Map(faults.map((fault) => [`${fault.path} ${fault.code}`, fault])).values()];
}

function faultsAt(error: ValidationError, parent: string): Fault[] {
  const path = pathOf(error, parent);
  return [...ownFaults(error, path), ...(error.children ?? []).flatMap((child) => faultsAt(child, path))];
}

function pathOf({ target, property }: ValidationError, parent: string): string {
  // An error about the whole value has no property, whatever the type says.
  if (property === undefined) return parent;
  return within(parent, Array.isArray(target) ? Number(property) : property);
}

function ownFaults(error: ValidationError, path: string): Fault[] {
  const failed = Object.keys(error.constraints ?? {});
  if (failed.length === 0) return [];
  if (failed[0] === 'whitelistValidation') return [{ path, code: 'unknown_key' }];
  if (error.value === undefined && error.property !== undefined) return [{ path, code: 'required' }];
  const constraints = error.target ? constraintsOf(error.target.constructor) : [];
  const wrongType = Object.keys(MEANINGS).find((name) => MEANINGS[name]?.type && failed.includes(name));
  return (wrongType ? [wrongType] : failed).flatMap((name) => {
    const sources = constraints.filter((c) => c.propertyName === error.property && constraintName(c) === name);
    return sources.length > 0
      ? sources.flatMap((constraint) => constraintFaults(constraint, name, error, path))
      : [faultOf(name, [], path)];
  });
}

/** The faults of one constraint: of each failing item where it speaks of the items of a list. */
function constraintFaults(constraint: Constraint, name: string, error: ValidationError, path: string): Fault[] {
  const value: unknown = error.value;
  if (!constraint.each || !Array.isArray(value)) return valueFaults(constraint, name, value, path);
  const accepts = acceptor(constraint);
  return value.flatMap((item: unknown, index) =>
    accepts(item, error.target ?? {}) ? [] : valueFaults(constraint, name, item, within(path, index)),
  );
}

function valueFaults(constraint: Constraint, name: string, value: unknown, path: string): Fault[] {
  if (name !== FAULTLESS) return [faultOf(name, constraint.constraints, path)];
  const [findFaults] = constraint.constraints as [FaultFinder];
  return findFaults(value).map((fault) => ({ ...fault, path: joinPaths(path, fault.path) }));
}

function faultOf(name: string, constraints: unknown[] | undefined, path: string): Fault {
  const meaning = MEANINGS[name];
  if (!meaning) return { path, code: 'invalid_value', params: { rule: name } };
  const params = meaning.params?.(...((constraints ?? []) as never[]));
  return { path, code: meaning.code, ...(params && { params }) };
}
