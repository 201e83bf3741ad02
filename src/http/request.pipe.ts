import { ValidationPipe } from '@nestjs/common';
import { Problem } from '../errors/problem.js';
import { requestFaults } from '../errors/validation-faults.js';

/** Requests are validated by their DTO; a key that it does not know is a fault, never ignored. */
export const requestPipe = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    // A fault's parameters are read from the class; they never leave with the error itself.
    validationError: { target: true, value: true },
    exceptionFactory: (errors) => new Problem('invalid_request', {}, requestFaults(errors)),
  });
