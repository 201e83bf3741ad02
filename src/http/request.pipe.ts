import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { ClassConstructor } from 'class-transformer';
import type { ValidatorOptions } from 'class-validator';
import { Problem } from '../errors/problem.js';
import { isSound } from '../errors/known-sound.js';
import { soundInstance } from '../errors/sound-instance.js';
import { requestFaults } from '../errors/validation-faults.js';

/** Requests are validated by their DTO; a key that it does not know is a fault, never ignored. */
export const requestPipe = () =>
  new RequestPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    // A fault's parameters are read from the class; they never leave with the error itself.
    validationError: { target: true, value: true },
    exceptionFactory: (errors) => new Problem('invalid_request', {}, requestFaults(errors)),
  });

class RequestPipe extends ValidationPipe {
  protected override validate(instance: object, options?: ValidatorOptions) {
    return isSound(instance) ? [] : super.validate(instance, options);
  }

  /**
   * A body that is no object has that fault only: what its keys should be would not help. Nothing is called by a name with
   * a NUL in it, for which the database cannot even be asked.
   */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'param' && typeof value === 'string' && value.includes('\0'))
      throw new Problem('invalid_request', {}, [{ path: metadata.data ?? '', code: 'nul_in_text' }]);
    const type = this.toValidate(metadata) ? (metadata.metatype as ClassConstructor<object> | undefined) : undefined;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (type && metadata.type === 'body' && !isObject)
      throw new Problem('invalid_request', {}, [{ path: '', code: 'not_object' }]);
    return (type && isObject && soundInstance(type, value)) || super.transform(value, metadata);
  }
}
