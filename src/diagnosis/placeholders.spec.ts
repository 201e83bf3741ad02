import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { capturesOf, fillPlaceholders } from './placeholders.js';

const captures = (captured: Record<string, string>) => capturesOf(['scope', 'client'], captured);

describe('a placeholder', () => {
  it.each([
    ['is filled with the capture', 'Register {{scope}}.', { scope: 'admin' }, 'Register admin.'],
    ['stays as a name where nothing was captured', 'Register {{scope}}.', {}, 'Register <scope>.'],
    ['stays as a name where the empty text was captured', 'Register {{scope}}.', { scope: '' }, 'Register <scope>.'],
    ['is filled in Chinese', '注册作用域 {{scope}}。', { scope: '管理' }, '注册作用域 管理。'],
    [
      'is only a name of a group',
      '{{ scope }} {{other}} {{scope.x}}',
      { scope: 'a' },
      '{{ scope }} {{other}} {{scope.x}}',
    ],
    ['is not read again', '{{scope}}', { scope: '{{client}} {{scope}}', client: 'c' }, '{{client}} {{scope}}'],
    ['is no replacement pattern', 'a {{scope}} b', { scope: "$& $1 $` $'" }, "a $& $1 $` $' b"],
    ['takes any value in prose', '{{scope}}', { scope: '<script>alert(1)</script>' }, '<script>alert(1)</script>'],
    [
      'is code between backticks',
      'Run `x {{scope}}`: {{scope}}',
      { scope: 'a; rm -rf /' },
      'Run `x <scope>`: a; rm -rf /',
    ],
    ['is code in a fence', '```\nx {{scope}}\n```', { scope: '$(id)' }, '```\nx <scope>\n```'],
  ])('%s', (_, text, captured, filled) => {
    expect(fillPlaceholders(text, captures(captured))).toBe(filled);
  });

  it.each([
    ['billing:read', 'billing:read'],
    ['https://api.example.com/v2', 'https://api.example.com/v2'],
    ['a@b-c_d.e', 'a@b-c_d.e'],
    ['a b', '<scope>'],
    ['"; drop table x', '<scope>'],
    ['$HOME', '<scope>'],
    ['管理', '<scope>'],
    ['a\nb', '<scope>'],
    ['{{client}}', '<scope>'],
  ])('in code takes only plain values: %j', (scope, filled) => {
    const item = { steps: [{ text: 'Run', code: 'grant {{scope}}' }], command: 'check {{scope}}' };
    expect(fillPlaceholders(item, captures({ scope, client: 'c' }))).toEqual({
      steps: [{ text: 'Run', code: `grant ${filled}` }],
      command: `check ${filled}`,
    });
  });

  it('is left alone in ids and addresses', () => {
    const item = {
      id: '{{scope}}',
      error_id: '{{scope}}',
      sources: ['{{scope}}'],
      applies_to: { product: '{{scope}}' },
    };
    expect(fillPlaceholders(item, captures({ scope: 'x' }))).toEqual(item);
  });

  it.each(['constructor', '__proto__', 'toString'])('named %s finds nothing in an empty capture', (name) => {
    expect(fillPlaceholders(`{{${name}}}`, capturesOf([name], {}))).toBe(`<${name}>`);
  });
});

it('a captured value stands in prose exactly as it was captured', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (scope) => {
      expect(fillPlaceholders('[{{scope}}]', captures({ scope }))).toBe(`[${scope}]`);
    }),
  );
});
