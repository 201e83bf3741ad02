import { describe, expect, it } from '@jest/globals';
import { applicability, recognizeSystems, sameSystem, versionOf, type Systems } from './systems.js';

describe('two names', () => {
  it.each([
    ['Keycloak', 'keycloak', true],
    ['spring', 'Spring Authorization Server 1.1+', true],
    ['spring-authorization-server', 'Spring Authorization Server', true],
    ['Auth0', 'auth0', true],
    ['Spring Security', 'Spring Authorization Server', false],
    ['Okta', 'Auth0', false],
    ['', 'Okta', false],
  ])('%j and %j are the same system: %s', (a, b, same) => {
    expect(sameSystem(a, b)).toBe(same);
  });
});

describe('a system', () => {
  const record = {
    id: 'test/a',
    signature: 'x',
    regex: 'x',
    versions: [{ version: 'Keycloak 23+' }, { version: 'Okta 2024+' }],
    workarounds: [{ action: 'y', applies_to: { product: 'Auth0', os: 'linux' } }],
  };
  const recognize = (text: string, product?: string) =>
    recognizeSystems(text, [{ record, matched: product ? [{ regex: 'x', product }] : [] }], {});

  it.each([
    ['is the one that the text names', 'WARN [org.keycloak.events] x', undefined, ['Keycloak']],
    ['is the one whose message was matched', 'x', 'Okta', ['Okta']],
    ['may be several', 'https://x.auth0.com from keycloak', undefined, ['Auth0', 'Keycloak']],
    ['is not known from part of a word', 'a keycloaked oktave', undefined, []],
  ])('%s', (_, text, product, products) => {
    expect(recognize(text, product).products).toEqual(products);
  });

  it('is the one that the caller names, whatever the text says', () => {
    const systems = recognizeSystems('keycloak x', [{ record, matched: [] }], { product: 'Okta', version: '2025' });
    expect(systems).toEqual({ products: ['Okta'], given: true, version: '2025', versions: new Map(), os: undefined });
  });

  it.each([
    ['Keycloak 26.0.7 started', '26.0.7'],
    ['Keycloak/26.1 started', '26.1'],
    ['Keycloak v26 started', '26'],
    ['Keycloak started\nKeycloak version 26.1', '26.1'],
    ['Keycloak started in 26.1 s', undefined],
    ['Keycloak 26 started', undefined],
    ['Okta 2.1 client\nKeycloak 26.1 started', '26.1'],
    ['Keycloak 26.1 asks Keycloak 22.0', undefined],
  ])('has the version that stands beside its name: %s', (text, version) => {
    expect(versionOf('keycloak', recognize(text))).toBe(version);
  });

  it('runs on what the text shows where a fix asks for it', () => {
    expect(recognize('open /etc/app.conf: failed').os).toBe('linux');
  });
});

describe('what applies to a place', () => {
  const keycloak: Systems = { products: ['Keycloak'], given: true, version: '26.0', versions: new Map(), os: 'linux' };
  const unknown: Systems = { products: [], given: false, versions: new Map() };
  const two: Systems = {
    products: ['Cartd', 'Okta'],
    given: false,
    versions: new Map([
      ['Okta', '2.1'],
      ['Cartd', '3.5'],
    ]),
  };
  it.each([
    [{ product: 'Keycloak' }, keycloak, 'named'],
    [{ product: 'Keycloak', versions: '<20' }, keycloak, 'other'],
    [{ product: 'Keycloak', versions: '20+' }, keycloak, 'named'],
    [{ product: 'Okta' }, keycloak, 'other'],
    [{ os: 'windows' }, keycloak, 'other'],
    [{ os: 'linux' }, keycloak, 'named'],
    [undefined, keycloak, 'general'],
    [{}, unknown, 'general'],
    [{ product: 'Okta' }, unknown, 'unknown'],
    [{ os: 'windows' }, unknown, 'unknown'],
    [{ os: 'Ubuntu 22.04' }, keycloak, 'named'],
    [{ os: 'win32' }, keycloak, 'other'],
    [{ product: 'Cartd', versions: '>=3' }, two, 'named'],
    [{ product: 'Cartd', versions: '<3' }, two, 'other'],
    [{ product: 'Okta', versions: '>=3' }, two, 'other'],
    [{ versions: '>=3' }, two, 'general'],
  ] as const)('%j, at %j: %s', (place, systems, expected) => {
    expect(applicability(place, systems).place).toBe(expected);
  });

  it.each([
    [{ product: 'Okta' }, 'product', 'Okta', 'Keycloak'],
    [{ product: 'Keycloak', versions: '<20' }, 'versions', '<20', '26.0'],
    [{ os: 'windows' }, 'os', 'windows', 'linux'],
  ])('%j, says what does not fit: %s', (to, what, place, here) => {
    expect(applicability(to, keycloak).note).toEqual({
      key: `answer:not_applicable.${what}`,
      params: { place, here },
    });
  });
});
