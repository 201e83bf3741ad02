import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { JsonTemplate, type Captures } from './json-template.js';

const fill = <T>(value: T, captures: Captures, groups = ['scope', 'client']): unknown =>
  JSON.parse(new JsonTemplate(value, groups).filled(captures));

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
  ])('%s', (_, text, captured: Captures, filled) => {
    expect(fill(text, captured)).toBe(filled);
  });

  it.each([
    ['a fence', '```\nx {{scope}}\n```'],
    ['a fence of tildes', '~~~sh\nx {{scope}}\n~~~'],
    ['a fence that nothing closes', 'Run\n\n```\nx {{scope}}\n\ny'],
    ['a fence in a list', '1. Run\n\n   ```\n   x {{scope}}\n   ```'],
    ['a fence in a quotation', '> ~~~\n> x {{scope}}\n> ~~~'],
    ['a span between two backticks', 'Run ``x {{scope}}`` now'],
    ['a span over two lines', 'Run `x\n{{scope}}` now'],
    ['an indented block', 'Run\n\n    x {{scope}}\n\nnow'],
    ['a text that is indented', '\tx {{scope}}'],
  ])('is code in %s', (_, text) => {
    expect(fill(text, { scope: '$(id)' })).toBe(text.replace('{{scope}}', '<scope>'));
    expect(fill(text, { scope: 'admin' })).toBe(text.replace('{{scope}}', 'admin'));
  });

  it('is no code behind a code span', () => {
    expect(fill('`x` {{scope}} ``y``', { scope: '$(id)' })).toBe('`x` $(id) ``y``');
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
    expect(fill(item, { scope, client: 'c' })).toEqual({
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
      source: { title: '{{scope}}' },
      official_doc_url: '{{scope}}',
    };
    expect(fill(item, { scope: 'x' })).toEqual(item);
  });

  it.each(['constructor', '__proto__', 'toString'])('named %s finds nothing in an empty capture', (name) => {
    expect(fill(`{{${name}}}`, {}, [name])).toBe(`<${name}>`);
  });
});

it('a value without placeholders is written as JSON is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(new JsonTemplate(value, []).filled({})).toBe(JSON.stringify(value));
      expect(fill({ list: [value, '{{scope}}'] }, { scope: 'x' })).toEqual({
        list: [JSON.parse(JSON.stringify(value)), 'x'],
      });
    }),
  );
});

it('a captured value stands in prose exactly as it was captured', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (scope) => {
      expect(fill('[{{scope}}]', { scope })).toBe(`[${scope}]`);
    }),
  );
});
