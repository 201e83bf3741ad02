import { getMetadataStorage } from 'class-validator';

export type Constraint = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

/** The validation constraints of a class, in the order of their decorators. */
export function constraintsOf(target: object): Constraint[] {
  return getMetadataStorage().getTargetValidationMetadatas(target as () => void, '', true, false);
}

/** The same by property. */
export function constraintsByProperty(target: object): Record<string, Constraint[]> {
  return getMetadataStorage().groupByPropertyName(constraintsOf(target));
}

/** The name under which an error lists the constraint, such as `isString`, `nestedValidation`. */
export function constraintName(constraint: Constraint): string {
  return validatorsOf(constraint)[0]?.name ?? constraint.type;
}

/** Says whether the constraint accepts a value of `object`, which may be an item of the list that it speaks of. */
export function acceptor(constraint: Constraint): (value: unknown, object: object) => boolean {
  const validators = validatorsOf(constraint);
  const { propertyName: property, constraints } = constraint;
  return (value, object) => {
    const args = { value, object, targetName: '', property, constraints };
    return validators.every(({ instance }) => instance.validate(value, args) !== false);
  };
}

function validatorsOf(constraint: Constraint) {
  // Nested and conditional validation have no validator class, whatever the type says.
  if (!constraint.constraintCls) return [];
  return getMetadataStorage().getTargetValidatorConstraints(constraint.constraintCls);
}
