import { expect, it } from '@jest/globals';
import { maskFields } from './mask-fields.js';

it.each([
  [
    { product: 'shop for ann@mail.test', version: '26.0.7.1', os: 'host 10.9.8.7' },
    { product: 'shop for {email}', version: '26.0.7.1', os: 'host {ip}' },
  ],
  [
    { product: undefined, os: 'password=hunter2' },
    { product: undefined, os: 'password={secret}' },
  ],
])('masks %j field by field', (fields, masked) => {
  expect(maskFields(fields)).toEqual(masked);
  expect(maskFields(masked)).toEqual(masked);
});
