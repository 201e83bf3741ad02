import type { ClassConstructor } from 'class-transformer';
import { acceptor, constraintsByProperty, type Constraint } from './constraints.js';

type Check = (value: unknown, object: object) => boolean;

/** What class-validator would check of a class, made once: property → whether a value of it is right. */
type Plan = ReadonlyMap<string, Check>;

const plans = new Map<ClassConstructor<object>, Plan | undefined>();
const defaults = new Map<ClassConstructor<object>, boolean>();

/**
 * The keys of `value` that `type` does not know, when nothing else is wrong with it; undefined when something may be,
 * and class-validator has to say what. Nearly all values of bulk work are right, and class-validator takes ten times as
 * long to say so.
 */
export function unknownKeysOnly(type: ClassConstructor<object>, value: object): string[] | undefined {
  return hasDefaults(type) ? undefined : unknownKeysOf(type, value);
}

/** Whether class-validator would find nothing wrong with an instance of a class; false when it has to say. */
export function isSound(instance: object): boolean {
  return unknownKeysOf(instance.constructor as ClassConstructor<object>, instance)?.length === 0;
}

/** Whether a class says anything of a property. */
export function knowsKey(type: ClassConstructor<object>, key: string): boolean {
  return planOf(type)?.has(key) === true;
}

function unknownKeysOf(type: ClassConstructor<object>, value: object): string[] | undefined {
  const plan = planOf(type);
  if (!plan) return undefined;
  for (const [property, isRight] of plan)
    if (!isRight((value as Record<string, unknown>)[property], value)) return undefined;
  return Object.keys(value).filter((key) => !plan.has(key));
}

function planOf(type: ClassConstructor<object>): Plan | undefined {
  if (!plans.has(type)) plans.set(type, makePlan(type));
  return plans.get(type);
}

/** A class with defaults is more than its constraints say. */
function hasDefaults(type: ClassConstructor<object>): boolean {
  let known = defaults.get(type);
  if (known === undefined) defaults.set(type, (known = Object.values(new type()).some((value) => value !== undefined)));
  return known;
}

/** Undefined for a class without constraints, or whose nested classes only class-transformer knows. */
function makePlan(type: ClassConstructor<object>): Plan | undefined {
  const plan = new Map<string, Check>();
  for (const [property, constraints] of Object.entries(constraintsByProperty(type))) {
    const conditions = constraints.filter((one) => one.type === 'conditionalValidation').map(conditionOf);
    const checks = constraints.filter((one) => one.type !== 'conditionalValidation').map(checkOf);
    if (checks.includes(undefined)) return undefined;
    plan.set(property, (value, object) => {
      if (!conditions.every((applies) => applies(value, object))) return true;
      return checks.every((isRight) => isRight!(value, object));
    });
  }
  return plan.size > 0 ? plan : undefined;
}

function conditionOf({ constraints }: Constraint): Check {
  const [applies] = constraints as [(object: object, value: unknown) => boolean];
  return (value, object) => applies(object, value);
}

function checkOf(constraint: Constraint): Check | undefined {
  if (constraint.type === 'customValidation') {
    const accepts = acceptor(constraint);
    if (!constraint.each) return accepts;
    return (value, object) =>
      Array.isArray(value) ? value.every((item: unknown) => accepts(item, object)) : accepts(value, object);
  }
  const type = (constraint.context as { type?: () => ClassConstructor<object> } | undefined)?.type;
  return constraint.type === 'nestedValidation' && type ? (value) => isNested(type(), value) : undefined;
}

/** As class-validator sees it: whether null may stand here is for other constraints to say. */
function isNested(type: ClassConstructor<object>, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.every((item: unknown) => isNested(type, item));
  return typeof value === 'object' && unknownKeysOnly(type, value)?.length === 0;
}
