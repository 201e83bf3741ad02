import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, jsonValue, property, record, uniqueArray } from 'fast-check';
import { SCOPES, type Scope } from '../actor.js';
import { grantedScopes, type Claims } from './granted-scopes.js';

const config = {
  oidcScopeClaims: ['scope', 'realm_access.roles', 'https://cairn.test/roles'],
  oidcGrants: { editors: ['signatures:read', 'signatures:write'], nobody: [], match: ['outcomes:write'] } as Record<
    string,
    Scope[]
  >,
};

describe('the scopes of a token', () => {
  it.each<[string, Claims, Scope[]]>([
    ['a text of several', { scope: 'openid admin:read signatures:read' }, ['signatures:read', 'admin:read']],
    ['a list', { scope: ['admin:read', 7, null] }, ['admin:read']],
    ['inside an object', { realm_access: { roles: ['editors'] } }, ['signatures:read', 'signatures:write']],
    ['a name with dots in it', { 'https://cairn.test/roles': ['editors'] }, ['signatures:read', 'signatures:write']],
    [
      'of several claims',
      { scope: 'admin:read', realm_access: { roles: ['admin:write'] } },
      ['admin:read', 'admin:write'],
    ],
    ['what the settings say of it goes first', { scope: 'match' }, ['outcomes:write']],
    ['a value that gives nothing', { scope: 'nobody' }, []],
    ['another claim', { permissions: ['admin:write'] }, []],
    ['nothing that JavaScript knows of itself', { scope: 'constructor __proto__ toString' }, []],
    ['a claim that is no object', { realm_access: 'roles' }, []],
    ['none', {}, []],
  ])('%s', (_, claims, scopes) => {
    expect(grantedScopes(claims, config)).toEqual(scopes);
  });

  it('are scopes of Cairn, each once, whatever the claims are', () => {
    const claims = record({ scope: jsonValue(), realm_access: jsonValue(), 'https://cairn.test/roles': jsonValue() });
    assert(
      property(claims, (given) => {
        const scopes = grantedScopes(given, config);
        expect(SCOPES.filter((scope) => scopes.includes(scope))).toEqual(scopes);
      }),
    );
  });

  it('are those that a token names, and no more', () => {
    assert(
      property(uniqueArray(constantFrom(...SCOPES)), (scopes) => {
        const given = grantedScopes({ scope: scopes.join(' ') }, { ...config, oidcGrants: {} });
        expect(given.toSorted()).toEqual(scopes.toSorted());
      }),
    );
  });
});
