import { expect, it } from '@jest/globals';
import { Problem } from '../errors/problem.js';
import { challengeOf } from './challenge.js';

it('says nothing of errors that no token would mend', () => {
  expect(challengeOf(new Problem('not_found'), 'Bearer x')).toBeUndefined();
  expect(challengeOf(new Problem('foreign_host'), undefined)).toBeUndefined();
});

it('speaks of an error only where a token came', () => {
  expect(challengeOf(new Problem('unauthenticated'), undefined)).toBe('Bearer realm="Cairn"');
  expect(challengeOf(new Problem('unauthenticated'), 'Basic eDp5')).toBe('Bearer realm="Cairn"');
  expect(challengeOf(new Problem('unauthenticated'), 'Bearer x')).toBe('Bearer realm="Cairn", error="invalid_token"');
});

it('lets no name of an issuer break out of the header', () => {
  const fault = {
    path: 'authorization',
    code: 'token_issuer',
    params: { issuer: 'https://a"\r\nset-cookie: x\\' },
  } as const;
  expect(challengeOf(new Problem('invalid_token', {}, [fault]), 'Bearer x')).toBe(
    'Bearer realm="Cairn", error="invalid_token", error_description="The token comes from another issuer than https://a???set-cookie: x?."',
  );
});
